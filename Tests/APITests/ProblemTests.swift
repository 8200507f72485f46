import Testing

@testable import API

@Suite struct ProblemTests {
    @Test(
        arguments: Client.allCases,
        [
            ("GET /v1 HTTP/1.1\r\n\r\n", 400),
            ("GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET /v1 HT", 400),
            ("GET  /v1 HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET /v1/../.. HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("BREW /v1 HTTP/1.1\r\nHost: a\r\n\r\n", 501),
            ("GET /v1 HTTP/2.0\r\nHost: a\r\n\r\n", 505),
            ("GET /\(String(repeating: "x", count: 9_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            (
                "GET /v1 HTTP/1.1\r\nHost: a\r\n\(String(repeating: "A: b\r\n", count: 101))\r\n",
                431
            ),
            ("POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n", 413),
            ("POST /v1 HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n", 417),
        ])
    func `what is no request is refused like any other problem`(
        _ client: Client, _ sample: (message: String, status: Int)
    ) throws {
        let reply = try client.exchange(sample.message)
        #expect(reply.status == sample.status)
        #expect(reply["Content-Type"] == "application/problem+json")
        #expect(reply["Cache-Control"] == "no-store")
        #expect(reply["Connection"] == "close")
        #expect(reply.names() == "type title status detail")
        #expect(reply.at("/status") == "\(sample.status)")
        #expect(try client.get(try #require(reply.at("/type"))).status == 200)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("/nowhere", "type title status detail instance"),
            ("/v1/forms/lumenium-oxyde", "type title status detail instance suggestions"),
            ("/v1/forms?x=1", "type title status detail instance errors"),
        ])
    func `a problem has the members of RFC 9457, and its type can be looked up`(
        _ client: Client, _ sample: (target: String, names: String)
    ) throws {
        let reply = try client.get(sample.target)
        #expect(reply["Content-Type"] == "application/problem+json")
        #expect(reply.names() == sample.names)
        #expect(reply.at("/status") == "\(reply.status)")
        let type = try client.get(try #require(reply.at("/type")))
        #expect(type.at("/title") == reply.at("/title"))
        #expect(type.at("/status") == reply.at("/status"))
        #expect(type.names() == "type title status explanation")
    }

    @Test(arguments: Client.allCases)
    func `each type of problem is explained at its address`(_ client: Client) throws {
        for kind in Problem.Kind.all {
            let reply = try client.get("/problems/\(kind.slug)")
            #expect(reply.status == 200)
            #expect(reply.at("/type") == "/problems/\(kind.slug)")
            #expect(reply.at("/explanation")?.isEmpty == false)
        }
        let unknown = try client.get("/problems/no-problem")
        #expect(unknown.status == 404)
        #expect(unknown.at("/suggestions/0") == "bad-request")
    }
}
