import Testing

@testable import HTTP

@Suite struct ResponseWriterTests {
    static let get = "GET / HTTP/1.1\r\nHost: a\r\nRequest-Id: abc\r\n\r\n"
    static let hello = Response(
        .ok, fields: [(.contentType, "text/plain"), (.eTag, "\"1\"")],
        content: [UInt8]("hello".utf8))

    /// What is written for a request, with the writer's time at the RFC's example.
    private static func answer(
        _ text: String, _ response: Response, persists: Bool = true
    ) throws -> String {
        var result = ""
        try Feed.withRequest(text) { request, head in
            var writer = ResponseWriter(seed: 1)
            writer.setTime(unixSeconds: 784_111_777)
            writer.begin(request, head: head, persists: persists)
            writer.write(response)
            let bytes = writer.output.bytes + (writer.tail ?? [])
            result = String(decoding: bytes, as: UTF8.self)
        }
        return result
    }

    private static let start =
        "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nRequest-Id: abc\r\n"
    private static let fields =
        "Content-Type: text/plain\r\nETag: \"1\"\r\nContent-Length: 5\r\n\r\n"

    @Test func `an answer is preamble, fields of the request and tail`() throws {
        #expect(try Self.answer(Self.get, Self.hello) == Self.start + Self.fields + "hello")
    }

    @Test func `HEAD has the fields of GET and no content`() throws {
        let head = Self.get.replacing("GET", with: "HEAD")
        #expect(try Self.answer(head, Self.hello) == Self.start + Self.fields)
    }

    @Test func `what has no content says no length`() throws {
        for status in [Status.noContent, .notModified] {
            let text = try Self.answer(Self.get, Response(status, fields: [(.eTag, "\"1\"")]))
            #expect(text.hasSuffix("Request-Id: abc\r\nETag: \"1\"\r\n\r\n"))
        }
        let redirect = Response(.permanentRedirect, fields: [(.location, "/v1")])
        #expect(
            try Self.answer(Self.get, redirect).hasSuffix(
                "Location: /v1\r\nContent-Length: 0\r\n\r\n"))
    }

    @Test func `a connection that closes says so and one of HTTP 1.0 that persists confirms it`()
        throws
    {
        let old = "GET / HTTP/1.0\r\nRequest-Id: abc\r\n\r\n"
        let close = Self.start + "Connection: close\r\n" + Self.fields + "hello"
        #expect(try Self.answer(Self.get, Self.hello, persists: false) == close)
        #expect(try Self.answer(old, Self.hello, persists: false) == close)
        let kept = Self.start + "Connection: keep-alive\r\n" + Self.fields + "hello"
        #expect(try Self.answer(old, Self.hello) == kept)
    }

    @Test(
        arguments: [
            ("", nil), ("a b", nil), ("a\"b", nil), ("a%41", nil),
            (String(repeating: "a", count: 65), nil),
            ("é", nil), ("a", "a"), ("0aZ._~-", "0aZ._~-"),
            (String(repeating: "a", count: 64), String(repeating: "a", count: 64)),
        ] as [(String, String?)])
    func `a request identifier is echoed if it is harmless, else made`(
        value: String, echo: String?
    ) throws {
        for name in ["Request-Id", "X-Request-Id"] {
            let text = try Self.answer(
                "GET / HTTP/1.1\r\nHost: a\r\n\(name): \(value)\r\n\r\n", Self.hello)
            let line = text.split(separator: "\r\n").first { $0.hasPrefix("Request-Id: ") } ?? ""
            let identifier = String(line.dropFirst(12))
            if let echo {
                #expect(identifier == echo)
            } else {
                #expect(identifier.count == 32)
                #expect(identifier.allSatisfy { "0123456789abcdef".contains($0) })
            }
        }
    }

    @Test func `identifiers differ from answer to answer and from seed to seed`() {
        var seen: Set<[UInt8]> = []
        for seed in 1...20 {
            var writer = ResponseWriter(seed: UInt64(seed))
            for _ in 0..<20 {
                writer.beginRefusal(method: nil)
                writer.write(Self.hello)
                seen.insert(writer.output.bytes)
                writer.reset()
            }
        }
        #expect(seen.count == 400)
    }

    @Test func `a refusal closes and to HEAD has no content`() {
        for (method, suffix) in [(nil, "hello"), (.get, "hello"), (.head, "\r\n\r\n")]
            as [(Method?, String)]
        {
            var writer = ResponseWriter(seed: 1)
            writer.beginRefusal(method: method)
            writer.write(Self.hello)
            let text = String(decoding: writer.output.bytes, as: UTF8.self)
            #expect(text.contains("\r\nConnection: close\r\n"))
            #expect(text.hasSuffix(suffix))
        }
    }

    @Test func `the date follows the time and the status line the status`() {
        var writer = ResponseWriter(seed: 1)
        var expected: [String] = []
        for (time, response) in [
            (784_111_777, Self.hello), (784_111_777, Response(.notFound, fields: [])),
            (784_111_778, Response(.notFound, fields: [])), (784_111_778, Self.hello),
        ] {
            writer.setTime(unixSeconds: Int64(time))
            writer.beginRefusal(method: nil)
            writer.write(response)
            let line = "HTTP/1.1 \(response.status.code) \(response.status.reason)"
            expected += [line, "Date: Sun, 06 Nov 1994 08:49:\(time - 784_111_740) GMT"]
        }
        let lines = String(decoding: writer.output.bytes, as: UTF8.self).split(separator: "\r\n")
        let found = lines.map(String.init).map { $0.drop { $0 != "H" } == "HTTP/1.1" ? $0 : $0 }
            .map { $0.hasPrefix("hello") ? String($0.dropFirst(5)) : $0 }
            .filter { $0.hasPrefix("HTTP/1.1 ") || $0.hasPrefix("Date: ") }
        #expect(found == expected)
    }

    @Test func `fields of one answer stand in that answer alone`() throws {
        try Feed.withRequest(Self.get) { request, head in
            var writer = ResponseWriter(seed: 1)
            writer.begin(request, head: head, persists: true)
            writer.add(.rateLimit, "\"address\";r=12;t=5")
            writer.add(.location, "/a\r\nSet-Cookie: b=é\u{7F}")
            writer.write(Self.hello)
            let first = String(decoding: writer.output.bytes, as: UTF8.self)
            #expect(first.contains("\r\nRateLimit: \"address\";r=12;t=5\r\n"))
            #expect(first.contains("\r\nLocation: /a%0D%0ASet-Cookie: b=%C3%A9%7F\r\n"))
            writer.reset()
            writer.begin(request, head: head, persists: true)
            writer.write(Self.hello)
            #expect(!String(decoding: writer.output.bytes, as: UTF8.self).contains("RateLimit"))
        }
    }

    @Test func `a large tail is handed over and fills the writer`() throws {
        try Feed.withRequest(Self.get) { request, head in
            var writer = ResponseWriter(seed: 1)
            for size in [16_384, 16_385] {
                let fields = Response(.ok, fields: []).tail.count + 4
                let content = [UInt8](repeating: 1, count: size - fields)
                let response = Response(.ok, fields: [], content: content)
                #expect(response.tail.count == size)
                writer.begin(request, head: head, persists: true)
                writer.write(response)
                let (tail, isFull) = (writer.tail, writer.isFull)
                #expect(tail == (size > 16_384 ? response.tail : nil))
                #expect(isFull == (size > 16_384))
                writer.reset()
                #expect(writer.output.bytes.isEmpty)
            }
        }
    }

    @Test(arguments: [Method.get, .head], [Response.mostCopied, Response.mostCopied + 1])
    func `large content is sent from where it is`(_ method: Method, _ size: Int) throws {
        let line = "\(method == .head ? "HEAD" : "GET") / HTTP/1.1\r\nHost: a\r\n\r\n"
        try Feed.withRequest(line) { request, head in
            var writer = ResponseWriter(seed: 1)
            let content = [UInt8](repeating: 1, count: size)
            let response = Response(.ok, fields: [], content: content)
            #expect(response.content == content)
            #expect(response.tail.count > size || size > Response.mostCopied)
            writer.begin(request, head: head, persists: true)
            writer.write(response)
            let sent = writer.output.bytes + (writer.tail ?? [])
            let text = String(decoding: sent, as: UTF8.self)
            #expect(text.contains("\r\nContent-Length: \(size)\r\n\r\n"))
            #expect(sent.suffix(size) == content[...] || method == .head)
            #expect(sent.count < 1_000 || method == .get)
            #expect(writer.record.length == sent.count)
            #expect(writer.isFull == (method == .get))
        }
    }

    @Test func `withheld content is asked for by an interim answer`() throws {
        let text = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        try Feed.withRequest(text) { request, head in
            var writer = ResponseWriter(seed: 1)
            writer.begin(request, head: head, persists: false)
            writer.wantContent()
            let (wants, isAnswered) = (writer.wantsContent, writer.isAnswered)
            #expect(wants && !isAnswered)
            #expect(writer.output.bytes == [UInt8]("HTTP/1.1 100 Continue\r\n\r\n".utf8))
            writer.begin(request, head: head, persists: true)
            let wantsStill = writer.wantsContent
            #expect(!wantsStill)
        }
    }

    @Test(arguments: [(1, "GET"), (20_000, "GET"), (1, "HEAD"), (20_000, "HEAD")])
    func `a record has the route that was noted, the status and the length`(
        size: Int, method: String
    ) throws {
        let text = "\(method) / HTTP/1.1\r\nHost: a\r\n\r\n"
        try Feed.withRequest(text) { request, head in
            var writer = ResponseWriter(seed: 1)
            writer.begin(request, head: head, persists: true)
            writer.write(Response(.noContent, fields: []))
            let before = writer.output.count
            writer.begin(request, head: head, persists: true)
            #expect(writer.record == AnswerRecord())
            writer.note(route: 7, isKnownPath: true)
            let content = [UInt8](repeating: 0, count: size)
            writer.write(Response(.notFound, fields: [], content: content))
            let record = writer.record
            #expect(record.route == 7 && record.isKnownPath && record.status == .notFound)
            #expect(record.length == writer.output.count - before + (writer.tail?.count ?? 0))
        }
    }

    @Test func `a request has one answer`() async {
        await #expect(processExitsWith: .failure) {
            var writer = ResponseWriter(seed: 1)
            writer.beginRefusal(method: nil)
            writer.write(Response(.ok, fields: []))
            writer.write(Response(.ok, fields: []))
        }
    }
}
