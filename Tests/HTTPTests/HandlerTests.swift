import Testing

@testable import HTTP

@Suite struct HandlerTests {
    /// Says in its content what it was given.
    static let echo = Handler(
        answer: { request, head, content, writer in
            let path = head.string(request.target.path)
            let text = content.string(ByteRange(0, content.count))
            writer.write(Response(.ok, fields: [], content: [UInt8]("\(path) \(text)".utf8)))
        },
        refuse: { error, writer in
            writer.write(
                Response(error.status, fields: [], content: [UInt8]("\(error.sentence)".utf8)))
        }
    )

    @Test(arguments: [
        ("GET /a HTTP/1.1\r\nHost: a\r\n\r\n", "/a "),
        ("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhiGET", "/a hi"),
        (
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "1\r\nh\r\n1\r\ni\r\n0\r\n\r\n",
            "/a hi"
        ),
        (
            "POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
            "/a "
        ),
    ])
    func `a handler is given the head and the content`(text: String, answer: String) throws {
        try Feed.withRequest(text) { request, message in
            var writer = ResponseWriter(seed: 1)
            writer.begin(request, head: message, persists: true)
            Self.echo.answer(request, message: message, writer: &writer)
            let written = String(decoding: writer.output.bytes, as: UTF8.self)
            #expect(written.hasSuffix("\r\n\r\n" + answer))
        }
    }

    @Test func `every error has a status of its kind and a sentence`() {
        for error in ProtocolError.allCases {
            #expect(400...599 ~= error.status.code)
            let sentence = "\(error.sentence)"
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true)
            var writer = ResponseWriter(seed: 1)
            writer.beginRefusal(method: nil)
            Self.echo.refuse(error, &writer)
            #expect(writer.output.bytes.starts(with: "HTTP/1.1 \(error.status.code) ".utf8))
        }
    }

    @Test func `methods are known by their exact names`() {
        for method in Method.allCases {
            let name = [UInt8]("\(method.name)".utf8)
            #expect(Method(name.span, ByteRange(0, name.count)) == method)
            let lower = [UInt8]("\(method.name)".lowercased().utf8)
            #expect(Method(lower.span, ByteRange(0, lower.count)) == nil)
        }
    }
}
