internal import HTTP

/// Asks for each request whether its client may make it: the rate limit, at a loop.
struct Meter {
    private let limit: RateLimit
    private let admission: Admission
    private let exempt: [[UInt8]]

    /// Nil where no rate limit is on.
    init?(_ options: ServerOptions, _ admission: Admission) {
        guard let limit = options.rateLimit else { return nil }
        self.limit = limit
        self.admission = admission
        exempt = options.unlimitedPaths.map { Array($0.utf8) }
    }

    /// Takes a token for a request, unless its path is exempt, and adds the fields that say so.
    /// False if there is none.
    func admit(
        _ request: borrowing Request, head: Span<UInt8>, from peer: IPAddress?, at now: Int64,
        _ writer: inout ResponseWriter
    ) -> Bool {
        for path in exempt where head.equals(request.target.path, path.span) { return true }
        let client = admission.proxies.client(of: request, head: head, peer: peer)
        let verdict = admission.addresses.take(limit, client, at: now)
        writer.add(.rateLimitPolicy, limit.field)
        writer.add(.rateLimit, verdict.field)
        if !verdict.isAllowed { writer.add(.retryAfter, "\(verdict.wait)") }
        return verdict.isAllowed
    }
}
