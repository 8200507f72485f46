internal import HTTP
internal import Knowledge

/// What an address gives where nobody asks for more than its path says: the answers of each media
/// type and coding, made when they are first asked for, then kept and shared.
///
/// Making one takes a loop a millisecond or so, coding a long one several, once. What is longer
/// than a loop may code is coded beside it.
final class Resource: Sendable {
    /// The answers of one coding.
    private struct Answers: Sendable {
        let whole: Response
        let notModified: Response

        init(_ offer: Offer, _ content: [UInt8], _ coding: ContentCoding) {
            whole = offer.whole(content, coding)
            notModified = offer.notModified(coding)
        }
    }

    /// The answers coded by gzip.
    private struct Coded: Sendable {
        let answers: Answers
        /// Whether it was worth it.
        let isSmaller: Bool
    }

    /// What has been made of the content.
    ///
    /// It is an object so that an answer counts one reference and not one for each part.
    private final class Made: Sendable {
        let offer: Offer
        /// How many bytes the content has as it is.
        let length: Int
        let identity: Answers
        private let gzip = Once<Coded>()

        init(_ offer: Offer, _ content: [UInt8]) {
            self.offer = offer
            length = content.count
            identity = Answers(offer, content, .identity)
        }

        var coded: Coded {
            gzip.value {
                let content = Gzip.encode(identity.whole.content.span, .thoroughly)
                return Coded(
                    answers: Answers(offer, content, .gzip), isSmaller: content.count < length)
            }
        }

        /// Whether coding it now would hold up the loop.
        var codesSlowly: Bool { length > offer.codedAtOnce && gzip.made == nil }

        /// Whether gzip is offered, as far as that is known.
        var offersGzip: Bool {
            offer.isNegotiated && length >= offer.codedContent && (codesSlowly || coded.isSmaller)
        }

        /// Writes the answer. It is the object's own function, so that nothing of it is copied.
        func answer(
            _ request: borrowing Request, _ head: Span<UInt8>, _ writer: inout ResponseWriter
        ) throws(Problem) {
            guard request.fields.haveChoice else { return writer.write(identity.whole) }
            let hasGzip = request.fields.contains(.acceptEncoding) && offersGzip
            let choice = try offer.choose(
                request, head, length: length, hasGzip: hasGzip, now: writer.now)
            switch choice {
            case .whole(.identity): writer.write(identity.whole)
            case .whole(.gzip):
                if codesSlowly {
                    writer.answerLater { self.coded.answers.whole }
                } else {
                    writer.write(coded.answers.whole)
                }
            case .notModified(.identity): writer.write(identity.notModified)
            case .notModified(.gzip): writer.write(offer.notModified(.gzip))
            case .part(let range): writer.write(offer.part(range, of: identity.whole.content))
            }
        }
    }

    private let mediaType: MediaType
    private let make: @Sendable () -> (offer: Offer, content: [UInt8])
    private let made = Once<Made>()
    /// The same in another media type.
    private let other: Resource?

    /// A resource whose content and its offer are made when it is asked for.
    init(
        _ mediaType: MediaType, or other: Resource? = nil,
        make: @escaping @Sendable () -> (offer: Offer, content: [UInt8])
    ) {
        self.mediaType = mediaType
        self.other = other
        self.make = make
    }

    /// Writes the answer to a GET or HEAD.
    func answer(
        _ request: borrowing Request, _ head: Span<UInt8>, _ writer: inout ResponseWriter
    ) throws(Problem) {
        if let other, request.fields.contains(.accept),
            request.fields.weight(of: other.mediaType, in: head)
                > request.fields.weight(of: mediaType, in: head)
        {
            return try other.answer(request, head, &writer)
        }
        try made.withValue {
            let (offer, content) = make()
            return Made(offer, content)
        } _: { (made) throws(Problem) in
            try made.answer(request, head, &writer)
        }
    }
}
