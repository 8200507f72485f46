/// How many requests one address may make in which time: a token bucket, which holds `requests`
/// and is refilled evenly, so that it is full after `window`.
public struct RateLimit: Equatable, Sendable {
    /// Tokens of a full bucket.
    public let requests: Int
    /// Seconds in which an empty one becomes full.
    public let window: Int

    /// A bucket: only the time is kept when it will be full, in microseconds. A new one is full.
    public struct Bucket: Sendable {
        fileprivate var full: Int64 = 0

        /// A full one.
        public init() {}

        /// Whether it is full at a time in milliseconds: as good as a new one.
        public func isFull(at now: Int64) -> Bool { full <= now * 1_000 }
    }

    /// What becomes of a request.
    public struct Verdict: Equatable, Sendable {
        /// Whether there was a token for it.
        public let isAllowed: Bool
        /// Tokens that are left.
        public let remaining: Int
        /// Seconds, a started one whole, until the bucket is full.
        public let reset: Int
        /// Seconds, a started one whole, until there is a token again; 0 if there is one.
        public let wait: Int

        /// The value of the field `RateLimit`. draft-ietf-httpapi-ratelimit-headers §4
        public var field: String { "\"address\";r=\(remaining);t=\(reset)" }
    }

    /// So many requests in so many seconds. Nil where a token would come more often than each
    /// microsecond or more seldom than each day.
    public init?(requests: Int, window: Int) {
        guard 1...1_000_000 ~= requests, 1...86_400 ~= window else { return nil }
        self.requests = requests
        self.window = window
    }

    /// The value of the field `RateLimit-Policy`. draft-ietf-httpapi-ratelimit-headers §3
    public var field: String { "\"address\";q=\(requests);w=\(window)" }

    /// Takes a token from a bucket, if there is one; `now` is in milliseconds.
    public func take(from bucket: inout Bucket, at now: Int64) -> Verdict {
        let now = now * 1_000
        let refill = Int64(window) * 1_000_000 / Int64(requests)
        let capacity = refill * Int64(requests)
        let full = max(bucket.full, now) + refill
        let isAllowed = full - now <= capacity
        if isAllowed { bucket.full = full }
        let missing = bucket.full - now
        let remaining = Int((capacity - missing) / refill)
        return Verdict(
            isAllowed: isAllowed, remaining: remaining, reset: Self.seconds(missing),
            wait: remaining > 0 ? 0 : Self.seconds(missing + refill - capacity))
    }

    private static func seconds(_ microseconds: Int64) -> Int {
        Int((microseconds + 999_999) / 1_000_000)
    }
}
