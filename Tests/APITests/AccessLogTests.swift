import API
import HTTP
import Testing

/// What of a request to the API comes into the access log: nothing that somebody typed but names.
@Suite struct AccessLogTests {
    /// The line of a message, in both spellings.
    private static func lines(of message: String) -> [String] {
        let handler = Invented.application.handler
        let bytes = Array(message.utf8)
        return [AccessLines.Format.json, .text].map { format in
            var lines = AccessLines(format, share: 1, routes: handler.routes, seed: 1)
            lines.setTime(unixMilliseconds: 0)
            var reader = RequestReader()
            var request = Request()
            var writer = ResponseWriter(seed: 1)
            do throws(ProtocolError) {
                _ = try reader.read(bytes.span, into: &request)
                writer.begin(request, head: bytes.span, persists: true)
                handler.answer(request, message: bytes.span, writer: &writer)
                lines.begin(request, head: bytes.span, client: nil, answer: writer)
            } catch {
                writer.beginRefusal(method: reader.method)
                handler.refuse(error, &writer)
                lines.beginRefusal(method: reader.method, client: nil, answer: writer)
            }
            lines.finish(microseconds: 0)
            return String(decoding: lines.finished, as: UTF8.self)
        }
    }

    private static func get(_ target: String, _ fields: String = "") -> String {
        "GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test(arguments: [
        get("/secret"), get("/v1/secret"), get("/v1/forms/secret"), get("/v1/forms/secret?x=1"),
        get("/v1/forms/secret/secret"), get("/problems/secret"), get("/secret/"),
        get("/v1/forms?nutrient=secret"), get("/v1/forms?secret"),
        get("/v1/forms/compare?ids=secret"),
        get("/v1/forms/compare?ids=Secret+thing&elemental=1secret"), get("/v1/forms%2Fsecret"),
        get("/v1/forms", "Cookie: a=secret\r\n"), get("/v1/forms", "Accept: text/secret\r\n"),
        get("/v1/forms", "Authorization: Basic secret\r\n"), get("/../secret"), get("secret"),
        "POST /v1/forms HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nsecret",
        "OPTIONS /secret HTTP/1.1\r\nHost: a\r\n\r\n", "SECRET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1 HTTP/1.1\r\nHost: secret\r\nsecret : secret\r\n\r\n",
    ])
    func `no line has a value, a path that is not served, content or another field`(
        message: String
    ) {
        for line in Self.lines(of: message) { #expect(!line.lowercased().contains("secret")) }
    }

    @Test(arguments: [
        ("/v1/forms", "/v1/forms", "/v1/forms"),
        ("/v1/forms/lumenium-oxide", "/v1/forms/{id}", "/v1/forms/lumenium-oxide"),
        ("/v1/forms/lumenium-oxide?fields=name", "/v1/forms/{id}", "/v1/forms/lumenium-oxide"),
        ("/v1/forms/compare?ids=lumenium-oxide", "/v1/forms/compare", nil),
        ("/v1/forms/lumenium", "/v1/forms/{id}", nil), ("/v1/f%6Frms", "/v1/forms", nil),
        ("/healthz", "/healthz", "/healthz"), ("/style.css", "/{file}", "/style.css"),
        ("/st%79le.css", "/{file}", nil), ("/nowhere", "-", nil), ("*", "-", nil),
    ])
    func `a line has the route, and the path where it is served`(
        target: String, route: String, path: String?
    ) {
        let method = target == "*" ? "OPTIONS" : "GET"
        let line = Self.lines(of: "\(method) \(target) HTTP/1.1\r\nHost: a\r\n\r\n")[1]
        #expect(line.contains(" route=\(route) status="))
        let found = line.split(separator: " path=").dropFirst().first?.prefix { $0 != " " }
        #expect(found.map(String.init) == path)
    }
}
