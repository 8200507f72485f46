import Testing

@testable import HTTP

@Suite struct AccessLinesTests {
    private static let routes = ["-", "/v1/forms/{id}"]

    /// The lines of answers to messages that went out together after 35 microseconds.
    private static func lines(
        _ format: AccessLines.Format, to messages: String..., isKnownPath: Bool = false,
        limits: Limits = Limits()
    ) throws -> String {
        var lines = AccessLines(format, share: 1, routes: routes, seed: 1, limits: limits)
        lines.setTime(unixMilliseconds: 784_111_777_009)
        for message in messages {
            try Feed.withRequest(message) { request, head in
                var writer = ResponseWriter(seed: 1)
                writer.begin(request, head: head, persists: true)
                writer.note(route: 1, isKnownPath: isKnownPath)
                writer.write(Response(.notFound, fields: []))
                lines.begin(request, head: head, client: IPAddress("192.0.2.1"), answer: writer)
            }
        }
        #expect(lines.finished.isEmpty)
        lines.finish(microseconds: 35)
        #expect(lines.count == messages.count)
        return String(decoding: lines.finished, as: UTF8.self)
    }

    private static func get(_ target: String, _ fields: String = "") -> String {
        "GET \(target) HTTP/1.1\r\nHost: a\r\nRequest-Id: me\r\n\(fields)\r\n"
    }

    @Test(
        arguments: [AccessLines.Format.json, .text],
        [
            get("/secret"), get("/v1/forms/secret/secret"), get("/a?x=secret"), get("/a?secret"),
            get("/a?x&secret&"), get("/a?%20secret=1"), get("/a?my+secret=1"), get("/a?s%65cret"),
            get("/a?x=1?secret=1"), get("/a?;secret=1"), get("/a?x=a=secret&y=secret=b"),
            get("/a", "Cookie: secret=secret\r\n"), get("/a", "Authorization: secret\r\n"),
            get("/a", "Referer: secret\r\n"), get("/a", "secret: secret\r\n"),
            get("http://secret/a"), get("/a", "X-Forwarded-For: secret\r\n"),
            "POST /a HTTP/1.1\r\nHost: secret\r\nContent-Length: 6\r\n\r\nsecret",
        ])
    func `no line holds a value, an unknown path, content or another field`(
        format: AccessLines.Format, message: String
    ) throws {
        let line = try Self.lines(format, to: message)
        #expect(!line.contains("secret") && !line.contains("s%65cret"))
        #expect(line.contains("/v1/forms/{id}"))
    }

    @Test(arguments: [AccessLines.Format.json, .text])
    func `an agent can neither end its line nor reach a terminal`(
        format: AccessLines.Format
    ) throws {
        let agent = "a\t\"b\\ \u{9B}31m\u{85} agent=x"
        let line = try Self.lines(format, to: Self.get("/a", "User-Agent: \(agent)\r\n"))
        #expect(line.utf8.dropLast().allSatisfy { (0x20...0x7E).contains($0) })
        #expect(line.contains(#""a\u0009\"b\\ \u00C2\u009B31m\u00C2\u0085 agent=x""#))
    }

    @Test func `a line in JSON has its members in order`() throws {
        let message = Self.get("/v1/forms/x?ids=1&limit=2", "User-Agent: curl/8\r\n")
        let line = try Self.lines(.json, to: message, isKnownPath: true)
        #expect(
            line == """
                {"time":"1994-11-06T08:49:37.009Z","id":"me","address":"192.0.2.1",\
                "method":"GET","route":"/v1/forms/{id}","status":404,"bytes":98,\
                "path":"/v1/forms/x","query":["ids","limit"],"agent":"curl/8","duration_us":35}

                """)
    }

    @Test func `a line in text has pairs of name and value`() throws {
        let message = Self.get("/v1/forms/x?ids=1&li+mit=2", "User-Agent: curl 8\r\n")
        let line = try Self.lines(.text, to: message, isKnownPath: true)
        #expect(
            line == """
                time=1994-11-06T08:49:37.009Z id=me address=192.0.2.1 method=GET \
                route=/v1/forms/{id} status=404 bytes=98 path=/v1/forms/x query=ids,- \
                agent="curl 8" duration_us=35

                """)
    }

    @Test func `answers that went out together have lines of their own`() throws {
        let text = try Self.lines(.text, to: Self.get("/a?x=1"), Self.get("/b?y=1"))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasSuffix(" duration_us=35") })
        #expect(lines[0].contains("query=x ") && lines[1].contains("query=y "))
    }

    @Test func `what was no request has a line without a path`() {
        var lines = AccessLines(.text, share: 1, routes: Self.routes, seed: 1)
        lines.setTime(unixMilliseconds: 0)
        var writer = ResponseWriter(seed: 1)
        writer.beginRefusal(method: nil)
        writer.write(Response(.badRequest, fields: []))
        lines.beginRefusal(method: nil, client: IPAddress("2001:db8::1"), answer: writer)
        lines.finish(microseconds: 0)
        let line = String(decoding: lines.finished, as: UTF8.self)
        #expect(line.hasPrefix("time=1970-01-01T00:00:00.000Z id="))
        #expect(line.contains(" address=2001:db8::1 route=- status=400 bytes="))
    }

    @Test func `agents and names are bounded`() throws {
        var limits = Limits()
        limits.loggedAgent = 3
        limits.loggedNames = 2
        let message = Self.get("/a?a=&b=&c=", "User-Agent: Mozilla\r\n")
        let line = try Self.lines(.text, to: message, limits: limits)
        #expect(line.contains(#" query=a,b agent="Moz" "#))
        let longest = String(repeating: "n", count: 32)
        #expect(try Self.lines(.text, to: Self.get("/a?\(longest)=1")).contains(longest))
        #expect(try Self.lines(.text, to: Self.get("/a?\(longest)n=1")).contains("query=- "))
    }

    @Test(arguments: [0, 0.1, 0.5, 1])
    func `a share of all requests has lines`(share: Double) {
        var lines = AccessLines(.text, share: share, routes: Self.routes, seed: 1)
        let taken = (0..<10_000).count { _ in lines.takesNext() }
        #expect(abs(Double(taken) - share * 10_000) <= (share == 0 || share == 1 ? 0 : 200))
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (951_782_400_999, "2000-02-29T00:00:00.999Z"),
        (1_795_331_289_010, "2026-11-22T07:08:09.010Z"),
    ])
    func `the time is set again and again`(milliseconds: Int64, expected: String) throws {
        var lines = AccessLines(.text, share: 1, routes: Self.routes, seed: 1)
        for time in [milliseconds, milliseconds - milliseconds % 1_000, milliseconds] {
            lines.setTime(unixMilliseconds: time)
        }
        try Feed.withRequest(Self.get("/")) { request, head in
            var writer = ResponseWriter(seed: 1)
            writer.begin(request, head: head, persists: true)
            writer.write(Response(.ok, fields: []))
            lines.begin(request, head: head, client: nil, answer: writer)
        }
        lines.finish(microseconds: 1)
        #expect(lines.finished.starts(with: "time=\(expected) id=me method=".utf8))
    }
}
