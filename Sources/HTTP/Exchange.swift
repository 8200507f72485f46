/// Whether a connection goes on: a value whose methods say what to do next. RFC 9112 §9.3, §9.6.
public struct Exchange: Sendable, Equatable {
    /// What the connection does next.
    public enum Action: Sendable, Equatable {
        /// Reads the next request, from the bytes at hand or the peer.
        case readOn
        /// Answers with this error, then closes in stages.
        case refuse(ProtocolError)
        /// Sends what is owed, half-closes, reads on for a bounded time and closes.
        case close
    }

    /// How many requests have been answered.
    public private(set) var answered = 0
    private var isLast = false
    private var isDraining = false
    private var isPeerDone = false

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

    /// An answer has been written.
    public mutating func end() -> Action {
        answered += 1
        return isLast ? .close : .readOn
    }

    /// The bytes at hand are not a complete request. `isEmpty` says whether there are none at all.
    public func needsMore(isEmpty: Bool) -> Action {
        guard isPeerDone else { return .readOn }
        return isEmpty ? .close : .refuse(.incompleteMessage)
    }

    /// The peer will send nothing more; complete requests at hand are still served.
    public mutating func peerDone() { isPeerDone = true }

    /// The server is stopping: the next answer is the last.
    public mutating func drain() { isDraining = true }
}
