import API
import Engine
import HTTP
import Knowledge
import Testing

/// Asks the API over the invented knowledge. One set of expectations holds all ways: each test that
/// takes a client runs with several.
enum Client: CustomTestStringConvertible {
    /// Bytes, reader, handler, bytes: no socket.
    case inProcess
    /// A connection to a server on a port of its own.
    case loopback
    /// The same over TLS.
    case secure

    /// For what endpoints answer, whatever the wire.
    static let allCases: [Client] = [.inProcess, .loopback]
    /// For what HTTP says about answers. Handshakes take their time.
    static let overEachWire: [Client] = [.inProcess, .loopback, .secure]

    var testDescription: String {
        switch self {
        case .inProcess: "in process"
        case .loopback: "over loopback"
        case .secure: "over TLS"
        }
    }

    func get(_ target: String, _ fields: String...) throws -> Reply {
        try ask("GET", target, fields)
    }

    func head(_ target: String, _ fields: String...) throws -> Reply {
        try ask("HEAD", target, fields)
    }

    /// Sends a request with more field lines if wanted, each without its end. The scheme of an
    /// absolute target is the connection's.
    func ask(_ method: String, _ target: String, _ fields: [String] = []) throws -> Reply {
        let isOther = self == .secure && target.hasPrefix("http:")
        let target = isOther ? "https:\(target.dropFirst(5))" : target
        let lines = ["\(method) \(target) HTTP/1.1", "Host: invented"] + fields + ["", ""]
        return try exchange(lines.joined(separator: "\r\n"))
    }

    /// Sends bytes that need not be a request, and reads one answer.
    func exchange(_ message: String) throws -> Reply {
        let bytes = Array(message.utf8)
        let answer =
            switch self {
            case .inProcess: Self.answer(to: bytes, of: Invented.application.handler)
            case .loopback: try Loopback.answer(to: bytes, over: .plain)
            case .secure: try Loopback.answer(to: bytes, over: .secure)
            }
        let reply = try #require(Reply(answer), "\(String(decoding: answer, as: UTF8.self))")
        expectCommonFields(of: reply, message)
        return reply
    }

    /// What another handler answers to a GET, in process.
    ///
    /// - Parameter note: is told whether the answer was left to another thread.
    static func answer(
        of handler: Handler, _ target: String, _ line: String, content: String? = nil,
        note: (Bool) -> Void = { _ in }
    ) throws -> Reply {
        let method = content == nil ? "GET" : "POST"
        let framing = content.map {
            "Content-Type: application/json\r\nContent-Length: \($0.utf8.count)\r\n"
        }
        let message =
            "\(method) \(target) HTTP/1.1\r\nHost: invented\r\n\(line)\r\n\(framing ?? "")\r\n"
            + (content ?? "")
        return try #require(Reply(answer(to: Array(message.utf8), of: handler, note: note)))
    }

    /// Every answer says which knowledge it comes from, and any page may read it.
    private func expectCommonFields(of reply: Reply, _ message: String) {
        for (name, value) in [
            ("Cofactor-Dataset", Invented.knowledge.version), ("Access-Control-Allow-Origin", "*"),
            ("X-Content-Type-Options", "nosniff"),
        ] { #expect(reply[name] == value, "\(name) of \(message.prefix(100))") }
        for name in ["Date", "Request-Id", "Cache-Control", "Access-Control-Expose-Headers"] {
            #expect(reply[name] != nil, "\(name) of \(message.prefix(100))")
        }
        #expect(Set(reply.fields.map(\.name)).count == reply.fields.count, "Each name stands once.")
    }

    /// What an `Engine` connection does with its bytes, without one.
    static func answer(
        to bytes: [UInt8], of handler: Handler, note: (Bool) -> Void = { _ in }
    ) -> [UInt8] {
        var reader = RequestReader()
        var request = Request()
        var exchange = Exchange()
        var writer = ResponseWriter(seed: 1)
        do throws(ProtocolError) {
            let outcome = try reader.read(bytes.span, into: &request)
            guard outcome != .needsMore else { throw .incompleteMessage }
            let persists = exchange.begin(persists: request.persists)
            writer.begin(request, head: bytes.span, persists: persists)
            handler.answer(request, message: bytes.span, writer: &writer)
            let begun = writer.takePending()
            note(begun != nil)
            if let begun { writer.write(begun.work(), of: begun) }
        } catch {
            writer.beginRefusal(method: reader.method)
            handler.refuse(error, &writer)
        }
        return writer.output.bytes + (writer.tail ?? [])
    }
}
