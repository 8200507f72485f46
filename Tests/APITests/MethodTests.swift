import Testing

@Suite struct MethodTests {
    @Test(arguments: Client.overEachWire, ["POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY"])
    func `another method is not allowed at a known address, and nothing at an unknown one`(
        _ client: Client, _ method: String
    ) throws {
        for target in ["/v1", "/v1/forms", "/v1/forms/lumenium-oxide?x=1", "/healthz"] {
            let reply = try client.ask(method, target)
            #expect(reply.status == 405)
            #expect(reply["Allow"] == "GET, HEAD, OPTIONS")
            #expect(reply.at("/type") == "/problems/method-not-allowed")
        }
        #expect(try client.ask(method, "/v2").status == 404)
    }

    @Test(arguments: Client.overEachWire)
    func `content that nobody takes is not waited for`(_ client: Client) throws {
        let reply = try client.ask(
            "POST", "/v1/forms", ["Content-Length: 9", "Expect: 100-continue"])
        #expect(reply.status == 405)
    }

    @Test(
        arguments: Client.overEachWire,
        [
            "/v1", "/v1/forms", "/v1/forms?limit=2", "/v1/forms/lumenium-oxide",
            "/v1/forms/lumenium-oxide?fields=name", "/v1/forms/moon%20salt", "/v1/forms/none",
            "/v1/forms?x=1", "/v1/forms/compare?ids=lumenium-oxide",
            "/v1/nutrients/lumenium/intakes",
            "/healthz", "/version", "/problems/not-found", "/nowhere",
        ])
    func `HEAD gives what GET gives, but for the content`(_ client: Client, _ target: String) throws
    {
        for accept in ["*/*", "text/html"] {
            let get = try client.get(target, "Accept: \(accept)", "Request-Id: same")
            let head = try client.head(target, "Accept: \(accept)", "Request-Id: same")
            #expect(head.status == get.status)
            #expect(head.content.isEmpty)
            let names = get.fields.map(\.name)
            #expect(head.fields.map(\.name) == names)
            for name in names where name != "Date" { #expect(head[name] == get[name], "\(name)") }
            #expect(get["Content-Length"] == "\(get.content.count)")
        }
    }

    @Test(
        arguments: Client.overEachWire,
        ["/v1", "/v1/forms/compare", "/v1/drugs/any", "/healthz", "*"])
    func `OPTIONS and a preflight are told what may be sent`(_ client: Client, _ target: String)
        throws
    {
        for fields in [
            [], ["Origin: https://example.org", "Access-Control-Request-Method: GET"],
        ] {
            let reply = try client.ask("OPTIONS", target, fields)
            #expect(reply.status == 204)
            #expect(reply.content.isEmpty)
            #expect(reply["Content-Length"] == nil)
            #expect(reply["Allow"] == "GET, HEAD, OPTIONS")
            #expect(reply["Access-Control-Allow-Methods"] == reply["Allow"])
            #expect(reply["Access-Control-Max-Age"] == "86400")
            #expect(
                reply["Access-Control-Allow-Headers"] == """
                    Accept, Content-Type, If-Match, If-None-Match, If-Modified-Since, If-Range, \
                    Range, Request-Id
                    """)
        }
        #expect(try client.ask("OPTIONS", "/nowhere").status == 404)
    }
}
