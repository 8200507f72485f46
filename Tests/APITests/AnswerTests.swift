import Knowledge
import Testing

@testable import API

@Suite struct AnswerTests {
    @Test func `what is answered before anyone asks is what would be answered then`() throws {
        let catalog = Catalog(Invented.knowledge)
        var count = 0
        for route in Route.all {
            for parameters in route.instances(catalog) {
                let path = route.template.path(parameters)
                // The spelling takes the way of everything that is not prebuilt.
                let spelled = "/%" + "\(String(path.utf8.dropFirst().first ?? 0, radix: 16))"
                let prebuilt = try Client.inProcess.get(path)
                let assembled = try Client.inProcess.get(spelled + path.dropFirst(2))
                #expect(prebuilt.status == 200)
                #expect(prebuilt.content == assembled.content, "\(path)")
                #expect(prebuilt.fields.map(\.name) == assembled.fields.map(\.name), "\(path)")
                for field in prebuilt.fields where field.name != "Request-Id" {
                    #expect(assembled[field.name] == field.value, "\(path)")
                }
                count += 1
            }
        }
        #expect(count > 60)
    }

    @Test(arguments: Client.allCases)
    func `equal bytes have one tag, others another`(_ client: Client) throws {
        let tags = try ["/v1/forms", "/v1/forms?limit=50", "/v1/forms?", "/v1/forms?sort=id"].map {
            try #require(try client.get($0)["ETag"])
        }
        #expect(Set(tags).count == 1)
        #expect(tags[0].utf8.count == 18 && tags[0].hasPrefix("\"") && tags[0].hasSuffix("\""))
        let others = try [
            "/v1/forms?sort=-name", "/v1/forms?limit=2", "/v1/forms?fields=name", "/v1",
            "/v1/forms/lumenium-oxide", "/v1/forms/lumenium-citrate",
        ].map { try #require(try client.get($0)["ETag"]) }
        #expect(Set(others + tags).count == others.count + 1)
    }

    @Test func `every replica gives the same bytes`() {
        let replica = Application(Invented.load(Invented.files.reversed()))
        for target in ["/v1", "/v1/forms?sort=-name", "/v1/nutrients/lumenium", "/v1/forms/none"] {
            let request = Array("GET \(target) HTTP/1.1\r\nHost: invented\r\n\r\n".utf8)
            #expect(
                Client.answer(to: request, of: replica.handler)
                    == Client.answer(to: request, of: Invented.application.handler), "\(target)")
        }
    }

    @Test(arguments: Client.allCases)
    func `knowledge may be kept for a while, a problem not at all`(_ client: Client) throws {
        let reply = try client.get("/v1/forms?limit=2")
        #expect(reply["Cache-Control"] == "public, max-age=300, stale-while-revalidate=3600")
        #expect(reply["Last-Modified"] == "Mon, 03 Feb 2031 00:00:00 GMT")
        #expect(reply["Vary"] == "Accept, Accept-Encoding")
        let problem = try client.get("/v1/forms?limit=0")
        #expect(problem["Cache-Control"] == "no-store")
        #expect(problem["ETag"] == nil)
    }

    @Test(arguments: Client.allCases)
    func `a request's own name is repeated`(_ client: Client) throws {
        #expect(try client.get("/v1", "Request-Id: mine.1")["Request-Id"] == "mine.1")
        #expect(try client.get("/v1", "Request-Id: no way")["Request-Id"]?.utf8.count == 32)
    }
}
