public import HTTP

extension Application {
    /// The paths that ask about the program itself and may be asked at any rate.
    public static let probes = ["/healthz", "/readyz"]

    /// What answers while the program is about to stop: everything as before, but readiness is 503,
    /// so that no more requests are sent here.
    public var stoppingHandler: Handler {
        let handler = handler
        let unready = unready
        return Handler(
            routes: handler.routes,
            answer: { request, head, content, writer in
                let isRead = request.method == .get || request.method == .head
                if isRead, head.equals(request.target.path, "/readyz") {
                    writer.write(unready)
                } else {
                    handler.answer(request, head, content, &writer)
                }
            }, refuse: handler.refuse)
    }
}
