import Testing

@Suite struct PostAssessmentsTests {
    private static let regimen = """
        {"person":{"age":"34y","sex":"female","drugs":["glarex","nobody knows it"]},\
        "supplements":[{"form":"lumenium oxide","amount":{"value":50,"unit":"mg"}}],\
        "symptoms":["flicker"]}
        """

    private static func post(
        _ client: Client, _ content: String, _ fields: [String] = ["Content-Type: application/json"]
    ) throws -> Reply {
        let lines =
            ["POST /v1/assessments HTTP/1.1", "Host: invented"] + fields
            + ["Content-Length: \(content.utf8.count)", "", content]
        return try client.exchange(lines.joined(separator: "\r\n"))
    }

    @Test(arguments: Client.overEachWire)
    func `a regimen is assessed`(_ client: Client) throws {
        let reply = try Self.post(client, Self.regimen)
        #expect(reply.status == 200)
        #expect(reply["Cache-Control"] == "no-store")
        #expect(
            reply.names() == """
                redFlags findings totals pairs explanations tests plan questions unresolved \
                coverage notice dataset
                """)
        #expect(reply.at("/totals/0/nutrient/id") == "lumenium")
        #expect(reply.at("/totals/0/terms/0/pointer") == "/supplements/0")
        #expect(reply.at("/unresolved/0/value") == "nobody knows it")
        #expect(reply.at("/explanations/0/symptom/id") == "flicker")
    }

    @Test func `a total is shown with and without what food gives`() throws {
        let meal = #"{"nutrient":"lumenium","amount":{"value":7,"unit":"mg"}}"#
        let content = "\(Self.regimen.dropLast()),\"diet\":[\(meal)]}"
        for (regimen, values) in [(Self.regimen, ["50", "", "50"]), (content, ["50", "7", "57"])] {
            let reply = try Self.post(.inProcess, regimen)
            for (name, value) in zip(["supplements", "diet", "total"], values) {
                #expect(reply.at("/totals/0/\(name)/value") ?? "" == value, "\(name)")
            }
        }
    }

    /// So much that it is assessed beside the loop.
    private static let long = """
        {"supplements":[\(Array(repeating: #"{"form":"lumenium-oxide","perDay":2}"#, count: 41)
            .joined(separator: ","))]}
        """

    @Test(arguments: Client.overEachWire)
    func `a long regimen is assessed like any other`(_ client: Client) throws {
        let reply = try Self.post(client, Self.long)
        #expect(reply.status == 200)
        #expect(reply.at("/coverage/assessed/40") == "/supplements/40")
        let fields = ["Content-Type: application/json"]
        #expect(try Self.post(client, Self.long, fields + ["If-Match: \"a\""]).status == 412)
        let faulty = try Self.post(client, Self.long.replacing("2", with: "0"))
        #expect(faulty.status == 422)
        #expect(faulty.at("/errors/40/pointer") == "/supplements/40/perDay")
        #expect(faulty.at("/instance") == "/v1/assessments")
    }

    @Test func `the order of members changes nothing`() throws {
        let other = """
            {"symptoms":["flicker"],"supplements":[{"amount":{"unit":"mg","value":50.0},\
            "form":"lumenium oxide"}],"person":{"drugs":["glarex","nobody knows it"],\
            "sex":"female","age":"34y"}}
            """
        let first = try Self.post(.inProcess, Self.regimen)
        #expect(try Self.post(.inProcess, other).content == first.content)
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("", 400, "/problems/invalid-json"), ("{\"a\":1,", 400, "/problems/invalid-json"),
            ("{\"diet\":[],\"diet\":[]}", 400, "/problems/invalid-json"),
            ("{}", 422, "/problems/invalid-content"), ("[]", 422, "/problems/invalid-content"),
            ("{\"colour\":\"red\"}", 422, "/problems/invalid-content"),
        ])
    func `what cannot be read or means nothing is told`(
        _ client: Client, _ sample: (String, Int, String)
    ) throws {
        let reply = try Self.post(client, sample.0)
        #expect(reply.status == sample.1)
        #expect(reply.at("/type") == sample.2)
    }

    @Test func `all faults are told at once, with their places`() throws {
        let reply = try Self.post(
            .inProcess,
            """
            {"person":{"age":"soon","sex":"male","state":"pregnant"},\
            "supplements":[{"form":"lumenium-oxide","amount":{"value":0,"unit":"mg"}},\
            {"amount":{"value":1,"unit":"mg"}},{"form":"lumenium-oxide","perDay":0}],\
            "authority":"nobody"}
            """)
        #expect(
            reply.at("/errors/*/pointer") == """
                /person/age /person/state /supplements/0/amount/value /supplements/1 \
                /supplements/2/perDay /authority
                """)
    }

    @Test(arguments: [
        ["Content-Type: text/plain"], [], ["Content-Type: application/jsonx"],
        ["Content-Type: application/json", "Content-Encoding: gzip"],
    ])
    func `other content is not taken`(fields: [String]) throws {
        #expect(try Self.post(.inProcess, Self.regimen, fields).status == 415)
    }

    @Test(arguments: [
        "Content-Type: application/json; charset=utf-8", "Content-Type: APPLICATION/JSON",
    ])
    func `a type may have parameters and any case`(field: String) throws {
        #expect(try Self.post(.inProcess, Self.regimen, [field]).status == 200)
    }

    @Test(arguments: Client.overEachWire)
    func `only POST is taken`(_ client: Client) throws {
        for method in ["GET", "HEAD", "PUT", "DELETE"] {
            let reply = try client.ask(method, "/v1/assessments")
            #expect(reply.status == 405)
            #expect(reply["Allow"] == "POST, OPTIONS")
        }
        let preflight = try client.ask("OPTIONS", "/v1/assessments")
        #expect(preflight.status == 204)
        #expect(preflight["Access-Control-Allow-Methods"] == "POST, OPTIONS")
    }

    @Test func `a query is refused, and what is not accepted`() throws {
        let lines = [
            "POST /v1/assessments?a=1 HTTP/1.1", "Host: invented",
            "Content-Type: application/json", "Content-Length: 2", "", "{}",
        ]
        let reply = try Client.inProcess.exchange(lines.joined(separator: "\r\n"))
        #expect(reply.status == 400)
        let fields = ["Content-Type: application/json", "Accept: text/html"]
        #expect(try Self.post(.inProcess, Self.regimen, fields).status == 406)
    }
}
