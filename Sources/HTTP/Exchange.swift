/// Whether a connection goes on: a value that says so for each request. RFC 9112 §9.3, §9.6.
public struct Exchange: Sendable {
    private var answered = 0
    private var isLast = false
    private var isDraining = false

    /// A connection before its first request.
    public init() {}

    /// Takes a request, of which `Request.persists` tells what the client lets be, and says whether
    /// the connection persists after its answer. The one that reaches `limit` is the last.
    public mutating func begin(persists: Bool, limit: Int = .max) -> Bool {
        isLast = isDraining || !persists || answered + 1 >= limit
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
