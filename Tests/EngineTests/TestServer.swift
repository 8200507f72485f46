import Dispatch
import Engine
import Glibc
import HTTP
import Synchronization
import Testing

/// A server on a port of its own whose answers tell what was asked, drained when a test is done.
struct TestServer {
    let server: Server
    let log: Log
    private let wire: Wire

    /// The content of `/big`: each place has its own value, so that a lost byte shows.
    static let big = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }

    /// What the handler was called for, in order.
    final class Log: Sendable {
        /// What the work of `/gate` waits for.
        let gate = DispatchSemaphore(value: 0)
        private let entries = Mutex<[String]>([])
        var all: [String] { entries.withLock { $0 } }
        func note(_ entry: String) { entries.withLock { $0.append(entry) } }

        /// Waits until an entry is there so many times.
        func wait(for entry: String, count: Int = 1) {
            while all.count(where: { $0 == entry }) < count { usleep(1_000) }
        }
    }

    /// Runs a test against a new server, then ends the server.
    static func run(
        over wire: Wire = .plain, host: String = "127.0.0.1", workers: Int = 1,
        limits: Limits = quick, changing change: (inout ServerOptions) -> Void = { _ in },
        _ test: (TestServer) throws -> Void
    ) throws {
        let log = Log()
        var options = try ServerOptions(
            addresses: [Address(host: host, port: 0)], workers: workers, limits: limits,
            certificates: wire == .secure ? [TestCertificate.localhost.read()] : [])
        change(&options)
        let server = try Server(options, handler: handler(log))
        server.start()
        defer {
            server.drain(within: .zero)
            server.wait()
        }
        try test(TestServer(server: server, log: log, wire: wire))
    }

    private init(server: Server, log: Log, wire: Wire) {
        self.server = server
        self.log = log
        self.wire = wire
    }

    /// A new connection to it, ready for requests.
    func peer(window: Int32? = nil) throws -> Peer {
        let peer = try Peer(port, window: window)
        if wire == .secure { try peer.shakeHands() }
        return peer
    }

    /// Where it listens.
    var port: UInt16 { server.addresses[0].port }

    /// Limits whose lingering is short, so that tests end soon.
    static var quick: Limits {
        var limits = Limits()
        limits.lingerTime = .milliseconds(200)
        limits.drainSilence = .milliseconds(200)
        return limits
    }

    /// `/big` has a large answer, `/refused` refuses content before it comes, `/later` is answered
    /// beside the loop, and `/gate` there when the log's gate is opened; all others are given back:
    /// the path, the field `X`, and the content.
    static func handler(_ log: Log, greeting: String = "") -> Handler {
        let big = Response(.ok, fields: [], content: big)
        let refused = Response(.contentTooLarge, fields: [])
        return Handler(
            answer: { (request, head, content, writer) in
                let path = head.string(request.target.path)
                if request.isContentWithheld, path != "/refused" {
                    log.note("\(path) wants content")
                    return writer.wantContent()
                }
                log.note(path)
                switch path {
                case "/big": writer.write(big)
                case "/refused": writer.write(refused)
                case _ where path.hasPrefix("/later"), "/gate":
                    let text = path + " " + content.string(ByteRange(0, content.count))
                    writer.answerLater {
                        log.note("works \(path)")
                        if path == "/gate" { log.gate.wait() }
                        return Response(.ok, fields: [], content: Array(text.utf8))
                    }
                default:
                    var text = greeting + path
                    for line in request.fields.lines where head.string(line.nameRange) == "X" {
                        text += " " + head.string(line.valueRange)
                    }
                    text += " " + content.string(ByteRange(0, content.count))
                    writer.write(Response(.ok, fields: [], content: Array(text.utf8)))
                }
            },
            refuse: { (error, writer) in
                log.note("\(error)")
                writer.write(Response(error.status, fields: []))
            })
    }
}

/// A GET request of HTTP/1.1, with more field lines if wanted.
func get(_ path: String, _ fields: String...) -> String {
    (["GET \(path) HTTP/1.1", "Host: a"] + fields + ["", ""]).joined(separator: "\r\n")
}

/// A POST request whose content has a known length.
func post(_ path: String, _ content: String, _ fields: String...) -> String {
    let length = "Content-Length: \(content.utf8.count)"
    return (["POST \(path) HTTP/1.1", "Host: a", length] + fields + ["", content])
        .joined(separator: "\r\n")
}
