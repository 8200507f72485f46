internal import HTTP

/// What the admin listener serves: metrics, and the probes as the application answers them.
struct AdminHandler {
    /// What answers the probes at this moment.
    let application: @Sendable () -> Handler
    /// Puts the metrics together.
    let metrics: @Sendable () -> String

    /// The two functions that a server calls.
    var handler: Handler {
        let notFound = Self.response(.notFound, "Here are /metrics, /healthz and /readyz.\n")
        let notAllowed = Self.response(
            .methodNotAllowed, "This address takes GET and HEAD.\n", (.allow, "GET, HEAD"))
        // What answers changes: nothing may hold on to the first.
        return Handler(
            routes: application().routes,
            answer: { [application, metrics] request, head, content, writer in
                let path = request.target.path
                if head.equals(path, "/healthz") || head.equals(path, "/readyz") {
                    application().answer(request, head, content, &writer)
                } else if !head.equals(path, "/metrics") {
                    writer.write(notFound)
                } else if request.method != .get && request.method != .head {
                    writer.write(notAllowed)
                } else {
                    writer.write(
                        Response(
                            .ok,
                            fields: [
                                (.contentType, Exposition.mediaType), (.cacheControl, "no-store"),
                            ],
                            content: Array(metrics().utf8)))
                }
            },
            refuse: { [application] error, writer in application().refuse(error, &writer) })
    }

    private static func response(
        _ status: Status, _ text: String, _ more: (FieldName, String)...
    ) -> Response {
        Response(
            status,
            fields: [(.contentType, "text/plain; charset=utf-8"), (.cacheControl, "no-store")]
                + more,
            content: Array(text.utf8))
    }
}
