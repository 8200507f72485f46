internal import HTTP

/// What an address has to give, without the bytes: all that a request can choose by, and the fields
/// that its answers share.
struct Offer: Sendable {
    /// What a request is to be given.
    enum Choice: Equatable {
        case whole(ContentCoding)
        case part(ByteRange)
        case notModified(ContentCoding)
    }

    let mediaType: MediaType
    /// All media types that the address has, this one among them.
    private let mediaTypes: [MediaType]
    /// Tag and date of the content as it is.
    let validators: Validators
    /// The same of the content coded by gzip.
    let codedValidators: Validators
    /// What a representation knows nothing of: caching, `Vary`, CORS.
    let fields: [(FieldName, String)]
    /// The lines of those fields that all answers have.
    private let lines: [UInt8]
    /// Whether `Accept` and `Accept-Encoding` are obeyed; a probe answers whoever asks.
    let isNegotiated: Bool
    /// Whether parts are given, of the content as it is.
    let hasParts: Bool
    /// Bytes of content from which gzip is offered, and up to which it is applied while a loop
    /// waits.
    let codedContent, codedAtOnce: Int

    /// An offer of content with `tag`; nil for what has no validators.
    init(
        _ mediaType: MediaType, of mediaTypes: [MediaType], tag: String?,
        lastModified: HTTPDate? = nil, fields: [(FieldName, String)], lines: [UInt8],
        isNegotiated: Bool = true, hasParts: Bool = false, limits: Limits
    ) {
        self.mediaType = mediaType
        self.mediaTypes = mediaTypes
        validators = Validators(entityTag: tag.map { EntityTag($0) }, lastModified: lastModified)
        codedValidators = Validators(
            entityTag: tag.map { EntityTag("\($0)-gzip") }, lastModified: lastModified)
        self.fields = fields
        self.lines = lines
        self.isNegotiated = isNegotiated
        self.hasParts = hasParts
        codedContent = limits.codedContent
        codedAtOnce = limits.codedAtOnce
    }

    /// What a GET or HEAD is to be given: first what it prefers, then its preconditions, then its
    /// range (RFC 9110 §12, §13.2, §14.2). A field that is absent costs the test of a bit.
    ///
    /// - Parameters:
    ///   - length: of the content as it is.
    ///   - hasGzip: whether gzip is offered, not only made for who refuses all else.
    /// - Throws: `not-acceptable`, `precondition-failed`, `range-not-satisfiable`.
    func choose(
        _ request: borrowing Request, _ head: Span<UInt8>, length: Int, hasGzip: Bool, now: HTTPDate
    ) throws(Problem) -> Choice {
        var coding = ContentCoding.identity
        if isNegotiated {
            if request.fields.contains(.accept),
                request.fields.weight(of: mediaType, in: head) == 0
            {
                let names = mediaTypes.map { "\($0.essence)" }
                let offer = names.count == 1 ? "The media type here is" : "The media types here are"
                throw .notAcceptable("\(offer) \(names.joined(separator: " and "))", .accept)
            }
            if request.fields.contains(.acceptEncoding) {
                let chosen =
                    request.fields.codings.choice(offersGzip: hasGzip)
                    ?? request.fields.codings.choice(offersGzip: true)
                guard let chosen else {
                    throw .notAcceptable(
                        "The content codings here are gzip and identity", .acceptEncoding)
                }
                coding = chosen
            }
        }
        let current = coding == .identity ? validators : codedValidators
        switch Precondition.evaluate(request, head: head, current: current, now: now) {
        case .failed:
            throw Problem(
                .preconditionFailed,
                "The representation is not in the state that the request depends on.")
        case .notModified: return .notModified(coding)
        case .proceed: break
        }
        guard hasParts, coding == .identity, request.fields.contains(.range),
            Precondition.allowsRange(request, head: head, current: current, now: now)
        else { return .whole(coding) }
        switch RequestedRange(request, head: head, length: length) {
        case .whole: return .whole(coding)
        case .part(let range): return .part(range)
        case .unsatisfiable:
            throw Problem(
                .rangeNotSatisfiable, "The content has \(length) bytes.",
                fields: [(.contentRange, "bytes */\(length)")])
        }
    }

    /// The answer with all of the content, which is coded already if `coding` says so.
    func whole(_ content: [UInt8], _ coding: ContentCoding = .identity) -> Response {
        representation(content, coding).response(fields: fields, lines: lines)
    }

    /// The answer with some of the content.
    func part(_ range: ByteRange, of content: [UInt8]) -> Response {
        representation(content, .identity).part(range, fields: fields, lines: lines)
    }

    /// The answer for who has it already.
    func notModified(_ coding: ContentCoding) -> Response {
        representation([], coding).notModified(fields: fields, lines: lines)
    }

    /// The answer to one request, with content that was made for it.
    func answer(
        _ content: [UInt8], _ request: borrowing Request, _ head: Span<UInt8>, now: HTTPDate
    ) throws(Problem) -> Response {
        let isWorthCoding = codedContent <= content.count && content.count <= codedAtOnce
        let choice = try choose(
            request, head, length: content.count, hasGzip: isWorthCoding, now: now)
        switch choice {
        case .whole(.identity): return whole(content)
        case .whole(.gzip): return whole(Gzip.encode(content.span, .quickly), .gzip)
        case .part(let range): return part(range, of: content)
        case .notModified(let coding): return notModified(coding)
        }
    }

    private func representation(
        _ content: [UInt8], _ coding: ContentCoding
    ) -> Representation {
        Representation(
            content, mediaType: mediaType, coding: coding,
            validators: coding == .identity ? validators : codedValidators)
    }
}

extension Request {
    /// Which media type it would rather have; the first where several are as welcome.
    borrowing func preferred(among mediaTypes: [MediaType], _ head: Span<UInt8>) -> MediaType {
        var best = (mediaType: mediaTypes[0], weight: 0)
        guard mediaTypes.count > 1, fields.contains(.accept) else { return best.mediaType }
        for mediaType in mediaTypes {
            let weight = fields.weight(of: mediaType, in: head)
            if weight > best.weight { best = (mediaType, weight) }
        }
        return best.mediaType
    }
}

extension Problem {
    /// A preference that excludes all there is.
    fileprivate static func notAcceptable(_ offer: String, _ field: FieldName) -> Problem {
        Problem(.notAcceptable, "\(offer), which the \(field.spelling) field excludes.")
    }
}
