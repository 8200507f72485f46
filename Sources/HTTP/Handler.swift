/// What a server serves: two plain functions, synchronous, pure and bounded, that run on a loop.
public struct Handler: Sendable {
    /// Answers a request by one `writer.write(_:)`; while content is withheld, perhaps by
    /// `writer.wantContent()`; what takes long by `writer.answerLater(_:)`.
    ///
    /// The ranges of a request are positions in `head`. `content` is whole, and empty while it is
    /// withheld.
    public typealias Answer =
        @Sendable (
            _ request: borrowing Request, _ head: Span<UInt8>, _ content: Span<UInt8>,
            _ writer: inout ResponseWriter
        ) -> Void

    /// Answers bytes that are not a request, so that such answers look like all others.
    public typealias Refuse =
        @Sendable (_ error: ProtocolError, _ writer: inout ResponseWriter) -> Void

    /// What `ResponseWriter.note(route:isKnownPath:)` may say, by number: templates of paths. The
    /// first stands for none.
    public let routes: [String]
    /// Answers a request.
    public let answer: Answer
    /// Answers a broken one.
    public let refuse: Refuse

    /// A handler of two functions.
    public init(
        routes: [String] = ["-"], answer: @escaping Answer, refuse: @escaping Refuse
    ) {
        precondition(!routes.isEmpty, "What has no route has a name too.")
        self.routes = routes
        self.answer = answer
        self.refuse = refuse
    }

    /// Hands over a request that was read from `message`, whose first byte is the message's first.
    public func answer(
        _ request: borrowing Request, message: Span<UInt8>, writer: inout ResponseWriter
    ) {
        let head = message.extracting(0..<request.headLength)
        if request.isChunked {
            answer(request, head, request.decodedContent.span, &writer)
        } else {
            answer(request, head, message.extracting(request.content.range), &writer)
        }
    }
}
