internal import HTTP

/// What an address gives, made before anyone asks: the answers of each media type and coding,
/// immutable and shared.
///
/// It is an object so that an answer counts one reference and not one for each part.
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

    private let offer: Offer
    /// How many bytes the content has as it is.
    private let length: Int
    private let identity: Answers
    /// Nil where gzip is not worth it, and until it is made.
    private let gzip: Answers?
    /// The same in another media type.
    private let other: Resource?

    /// A resource whose content is not coded.
    init(_ offer: Offer, _ content: [UInt8], or other: Resource? = nil) {
        self.offer = offer
        self.other = other
        length = content.count
        identity = Answers(offer, content, .identity)
        gzip = nil
    }

    private init(_ resource: Resource, gzip: Answers?, or other: Resource?) {
        offer = resource.offer
        length = resource.length
        identity = resource.identity
        self.gzip = gzip
        self.other = other
    }

    /// The resource with its content coded as well, where that makes it smaller.
    func compressed(_ limits: Limits) -> Resource {
        Resource(self, gzip: coded(limits), or: other?.compressed(limits))
    }

    private func coded(_ limits: Limits) -> Answers? {
        guard offer.isNegotiated, length >= limits.codedContent else { return nil }
        let coded = Gzip.encode(identity.whole.content.span, .thoroughly)
        return coded.count < length ? Answers(offer, coded, .gzip) : nil
    }

    /// Writes the answer to a GET or HEAD.
    func answer(
        _ request: borrowing Request, _ head: Span<UInt8>, _ writer: inout ResponseWriter
    ) throws(Problem) {
        if let other,
            request.preferred(among: [offer.mediaType, other.offer.mediaType], head)
                != offer.mediaType
        {
            return try other.answer(request, head, &writer)
        }
        let choice = try offer.choose(
            request, head, length: length, hasGzip: gzip != nil, now: writer.now)
        switch choice {
        case .whole(.identity): writer.write(identity.whole)
        case .whole(.gzip): writer.write(gzip?.whole ?? coded.whole)
        case .notModified(.identity): writer.write(identity.notModified)
        case .notModified(.gzip): writer.write(gzip?.notModified ?? coded.notModified)
        case .part(let range): writer.write(offer.part(range, of: identity.whole.content))
        }
    }

    /// For who refuses what is offered: the content as it is.
    private var coded: Answers {
        Answers(offer, Gzip.encode(identity.whole.content.span, .thoroughly), .gzip)
    }
}
