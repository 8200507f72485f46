import API
import Engine
import HTTP
import JSON
import Knowledge
import Testing

/// The README's examples are answered as it says.
@Suite struct ExampleTests {
    @Test func `the README has five examples at least, and each can be tried`() throws {
        let text = try House.text("README.md")
        #expect(try Example.all(in: text).count >= 5)
    }

    @Test(arguments: Example.readme)
    func `an example of the README is answered as it says`(example: Example) throws {
        let answer = try #require(try Self.answer(to: example.target))
        #expect(answer == example.answer, "\(example.target)")
    }

    @Test(arguments: [
        "$ curl http://a/b",
        "$ curl -s 'b'",
        "$ curl -s 'http://a/b'\n{\"c\":",
        "$ curl -s 'http://a/b' | less\n{}",
    ])
    func `what cannot be tried is refused`(lines: String) {
        #expect(throws: Example.Fault.self) { try Example.all(in: "```console\n\(lines)\n```\n") }
    }

    @Test func `examples end at the next command and at the fence`() throws {
        let text = """
            $ curl -s 'http://a/out-of-a-fence'
            ```console
            $ make run
            serves
            $ curl -s 'http://a:1/b?c=d'
            {
              "e": 1
            }
            $ curl -s 'http://a/f'
            [2]
            ```
            """
        let examples = try Example.all(in: text)
        #expect(examples.map(\.target) == ["/b?c=d", "/f"])
        #expect(examples.first?.answer["e"]?.number == "1")
        #expect(examples.last?.answer[0]?.number == "2")
    }

    /// The API over the knowledge that is served, and the site beside it, made once.
    private static let application = Result { () throws(KnowledgeFaults) in
        let files = DataFile.all.map { KnowledgeLoader.File(path: $0.path, bytes: $0.bytes) }
        return Application(
            try KnowledgeLoader.load(files, digest: SHA256.digest), site: Site(SitePage.files))
    }

    /// The content of the answer to GET.
    static func answer(to target: String) throws -> JSONValue? {
        let bytes = try message(to: target)
        let end = Array("\r\n\r\n".utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: end) } ?? bytes.endIndex
        return Example.value(of: bytes[start...].dropFirst(end.count))
    }

    /// The answer to GET, as it is sent.
    static func message(to target: String) throws -> [UInt8] {
        let message = Array("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        var reader = RequestReader()
        var request = Request()
        var writer = ResponseWriter(seed: 1)
        _ = try reader.read(message.span, into: &request)
        writer.begin(request, head: message.span, persists: true)
        try application.get().handler.answer(request, message: message.span, writer: &writer)
        return writer.output.bytes + (writer.tail ?? [])
    }
}

extension JSONValue {
    fileprivate var number: String? {
        if case .number(let number) = self { "\(number)" } else { nil }
    }
}
