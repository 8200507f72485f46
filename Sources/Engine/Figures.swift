public import HTTP

/// What a server has counted since it began, summed over its loops.
public struct Figures: Sendable, Equatable {
    /// What is only counted.
    public enum Count: Int, Sendable, CaseIterable {
        /// Connections that were taken, and those of them that have ended.
        case accepted, closed
        /// Of these, connections above the limit for all, and above that for an address: they are
        /// told so.
        case surplusInAll, surplusOfAddress
        /// Connections that were not even told.
        case closedAtOnce
        /// TLS handshakes that ended well, those of them that took up an earlier session, and those
        /// that did not end well.
        case handshakes, resumptions, failedHandshakes
        /// Bytes from peers and to them, without what TLS adds.
        case received, sent
    }

    /// What answers of a route are told apart by.
    public struct Answer: Sendable, Hashable {
        /// Nil where none could be read.
        public let method: Method?
        /// The status.
        public let status: Status
    }

    /// What has been counted of a route.
    public struct Route: Sendable, Equatable {
        /// How many answers there were.
        public internal(set) var answers: [Answer: Int] = [:]
        /// How many took longer than the bound before and not longer than each of `bounds`; the
        /// last number is of those that took longer still.
        public internal(set) var times = [Int](repeating: 0, count: bounds.count + 1)
        /// How long they took together.
        public internal(set) var microseconds = 0
    }

    /// Durations in microseconds that answers are counted by. From when the loop woke for a request
    /// until its answer was sent, most take some ten.
    public static let bounds = [
        25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 1_000_000,
    ]

    /// By number, as in `Handler.routes`.
    public internal(set) var routes: [Route]
    /// What was refused, by its reason.
    public internal(set) var refusals: [ProtocolError: Int] = [:]
    private var counts = [Int](repeating: 0, count: Count.allCases.count)

    init(routes: Int) {
        self.routes = [Route](repeating: Route(), count: routes)
    }

    /// How many there were.
    public internal(set) subscript(count: Count) -> Int {
        get { counts[count.rawValue] }
        set { counts[count.rawValue] = newValue }
    }
}
