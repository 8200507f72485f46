import Engine
import Glibc
import Testing

@testable import API

/// A question can be about somebody's health: what they sent stays nowhere.
@Suite struct PrivacyTests {
    /// A word that no file has: where it turns up, it came from a request.
    private static let mark = "zqmarkqz"
    /// Stands in a field that is logged, so that a log without marks is known to be a log.
    private static let agent = "zqagentqz"

    /// Every route by every address that can be marked: what it takes, alone and together.
    private static let targets: [String] = Route.all.flatMap { (route) -> [String] in
        let path = "\(route.template)".split(separator: "/")
            .map { $0.hasPrefix("{") ? mark : String($0) }.joined(separator: "/")
        let queries = route.parameters.map { "\($0.name)=\(mark)" }
        return ["/\(path)", "/\(path)?\(queries.joined(separator: "&"))"]
            + queries.map { "/\(path)?\($0)" }
    }

    /// Those that are answered, though they are marked.
    private static let answered = [
        "/v1/search?q=\(mark)", "/v1/search?q=lumenium+\(mark)", "/v1/questions?q=\(mark)",
        "/v1/interactions/between?items=\(mark),lumenium", "/?unknown=\(mark)",
        "/style.css?unknown=\(mark)", "/healthz?unknown=\(mark)",
    ]

    private static let contents = [
        mark, "{\"\(mark)\":1}", "[\"\(mark)\",", "{\"person\":{\"age\":\"\(mark)\"}}", "\"\(mark)",
        "{\"symptoms\":[{\"\(mark)\":\"\(mark)\"}],\"tests\":\"\(mark)\"}",
        """
        {"person":{"age":"67y","sex":"female","drugs":["\(mark)"],"conditions":["\(mark)"]},
         "supplements":[{"form":"\(mark)","amount":{"value":300,"unit":"mg"}}],
         "symptoms":["\(mark)"],"tests":[{"test":"\(mark)","value":18,"unit":"ng/mL"}]}
        """,
    ]

    /// What is no request of HTTP, or of a method that nobody serves.
    private static let broken = [
        "GET /\(mark)", "GET /\(mark) HTTP/\(mark)", "\(mark) / HTTP/1.1\r\nHost: a",
        "GET /v1 HTTP/1.1\r\nHost: \(mark) \(mark)", "GET /v1 HTTP/1.1\r\n\(mark) : a",
        "GET /%\(mark) HTTP/1.1\r\nHost: a", "GET /v1/\(mark) HTTP/1.1",
        "PUT /v1/forms/\(mark) HTTP/1.1\r\nHost: a", "OPTIONS /\(mark) HTTP/1.1\r\nHost: a",
        "POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Length: \(mark)",
        "POST /v1/assessments HTTP/1.1\r\nHost: a\r\nContent-Type: \(mark)\r\nContent-Length: 0",
    ]

    private static var messages: [String] {
        let fields = ["Accept", "Authorization", "Cookie", "If-None-Match", "Range", "Referer"]
            .map { "\($0): \(mark)\r\n" }.joined()
        let gets = (targets + answered).flatMap { (target) in
            ["GET", "HEAD"].map { "\($0) \(target) HTTP/1.1\r\nHost: a\r\n\r\n" }
        }
        let posts = contents.map {
            "POST /v1/assessments?unknown=\(mark) HTTP/1.1\r\nHost: a\r\n"
                + "Content-Length: \($0.utf8.count)\r\n\r\n\($0)"
        }
        let plain = posts.map { $0.replacing("?unknown=\(mark)", with: "") }
        return gets + posts + plain + broken.map { "\($0)\r\n\r\n" } + [
            "GET /v1/forms HTTP/1.1\r\nHost: \(mark)\r\n\(fields)\r\n",
            "GET /v1 HTTP/1.1\r\nHost: a\r\nUser-Agent: \(agent)\r\n\r\n",
        ]
    }

    @Test(arguments: [("off", "text"), ("off", "json"), ("text", "text"), ("json", "json")])
    func `no log line and no metric has anything of a request`(
        access: String, format: String
    ) throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve(
                """
                --access-log \(access) --log-format \(format) --log-level trace --admin-port 0 \
                --rate-limit 1000000/1h
                """, in: folder)
            var count = 0
            for message in Self.messages {
                let peer = try Peer(program.address.port)
                peer.send(message)
                peer.finishSending()
                let answer = String(decoding: try peer.rest().bytes, as: UTF8.self)
                #expect(answer.hasPrefix("HTTP/1.1 "), "\(message)")
                if answer.hasPrefix("HTTP/1.1 200 ") { count += 1 }
            }
            #expect(count > 2 * Self.answered.count, "most are refused: what is answered matters")
            let metrics = try Client(program.admin).last("/metrics")
            #expect(metrics.contains("cofactor_requests_total"))
            program.tell(SIGHUP)
            try program.waitFor("reloaded")
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
            let lines = program.output.split(separator: "\n").count - 1
            #expect(lines == (access == "off" ? 0 : Self.messages.count))
            #expect(program.output.contains(Self.agent) == (access != "off"))
            for text in [program.output, program.log, metrics] {
                #expect(!text.lowercased().contains(Self.mark))
            }
        }
    }
}
