internal import ArgumentParser
internal import HTTP

extension RateLimit {
    /// `60/60s`: requests, a slash, and the seconds in which so many may be made; `m` and `h` stand
    /// for minutes and hours.
    static func parse(_ argument: String) throws -> RateLimit {
        guard let limit = RateLimit(argument: argument) else {
            throw ValidationError("It takes requests and seconds, such as 60/60s.")
        }
        return limit
    }

    private init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let requests = parts[0].digits else { return nil }
        let factor = ["s": 1, "m": 60, "h": 3_600][String(parts[1].suffix(1))]
        let time = factor == nil ? parts[1] : parts[1].dropLast()
        guard time.utf8.count <= 6, let time = time.digits else { return nil }
        self.init(requests: requests, window: time * (factor ?? 1))
    }
}
