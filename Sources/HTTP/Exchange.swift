/// Whether a connection goes on: a value that says so for each request. RFC 9112 §9.3, §9.6.
public struct Exchange: Sendable {
    private var answered = 0
    private var isLast = false
    private var isDraining = false

    /// A connection before its first request.
    public init() {}

    /// Takes a request and says whether the connection persists after its answer.
    ///
    /// `close` wins; HTTP/1.0 has to ask for it. A final answer while content is withheld is the
    /// last one, since nobody knows whether the content will come; so is the one that reaches
    /// `limit`.
    public mutating func begin(_ request: borrowing Request, limit: Int = .max) -> Bool {
        let persists = request.minorVersion >= 1 || request.asksToPersist
        isLast = isDraining || request.asksToClose || !persists || request.isContentWithheld
        isLast = isLast || answered + 1 >= limit
        return !isLast
    }

    /// An answer has been written. False when it was the last one.
    public mutating func end() -> Bool {
        answered += 1
        return !isLast
    }

    /// The server is stopping: the next answer is the last.
    public mutating func drain() { isDraining = true }
}
