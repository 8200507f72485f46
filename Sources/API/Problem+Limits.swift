internal import HTTP

extension Problem.Kind {
    static let tooManyRequests = Self(
        slug: "too-many-requests", title: "There are too many requests or connections from here",
        status: .tooManyRequests,
        explanation: """
            An address may make so many requests in some time, and hold so many connections. Wait \
            as long as the Retry-After field says; RateLimit-Policy and RateLimit tell what is left.
            """)
    static let unavailable = Self(
        slug: "unavailable", title: "Requests cannot be taken at the moment",
        status: .serviceUnavailable,
        explanation: """
            There is more to do than can be done, or the program is about to stop. Try again \
            later; when the Retry-After field is there, after as many seconds.
            """)

    /// The sort of problem that an error is told as.
    static func kind(of error: ProtocolError) -> Self {
        switch error {
        case .tooManyRequests, .tooManyConnections: tooManyRequests
        case .overloaded: unavailable
        default: protocolError
        }
    }
}
