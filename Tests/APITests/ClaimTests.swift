import Knowledge
import Testing

@Suite struct ClaimTests {
    @Test(
        arguments: Client.allCases,
        [
            ("claims/F-99", 404), ("claims/flicker", 404), ("claims?relation=likes", 400),
            ("claims?subject=dawn-2001", 400), ("claims?limit=0&x=1", 400),
        ])
    func `what no claim fits is refused`(_ client: Client, _ sample: (String, Int)) throws {
        #expect(try client.get("/v1/\(sample.0)").status == sample.1)
    }

    @Test(arguments: Client.allCases)
    func `a claim is an item with all of its evidence`(_ client: Client) throws {
        let reply = try client.get("/v1/claims/F-02")
        #expect(reply.status == 200)
        #expect(
            reply.names() == """
                id kind name topic subject relation object polarity verb statement hedge grade \
                when sources caveats about usedBy notice links
                """)
        #expect(reply.at("/name") == "Flicker is a symptom of lumenium deficiency")
        #expect(reply.at("/subject/href") == "/v1/symptoms/flicker")
        #expect(reply.at("/links/self") == "/v1/claims/F-02")
        #expect(try client.get("/v1/claims/F-02?fields=name").names() == "id name")
    }

    @Test(arguments: Client.allCases, ["f-02", "F-02?fields=name", "f-02?fields=name"])
    func `the case of an identifier does not count`(_ client: Client, _ target: String) throws {
        let reply = try client.get("/v1/claims/\(target)")
        guard target.hasPrefix("f") else { return #expect(reply.status == 200) }
        #expect(reply.status == 308)
        #expect(reply["Location"] == "/v1/claims/F\(target.dropFirst())")
    }

    @Test(arguments: Client.allCases)
    func `a symptom has its explanations, the best supported first`(_ client: Client) throws {
        let reply = try client.get("/v1/symptoms/glow-fever")
        #expect(reply.at("/explanations/*/cause/id") == "lumenium-excess lumenium-deficiency")
        #expect(reply.at("/explanations/*/direction") == "excess deficiency")
        #expect(reply.at("/explanations/*/nutrients/*/id") == "lumenium lumenium")
        #expect(reply.at("/explanations/*/hedge") == "established rare")
        #expect(reply.at("/explanations/*/claims/*/href") == "/v1/claims/G-01 /v1/claims/G-02")
        let flicker = try client.get("/v1/symptoms/flicker")
        #expect(flicker.at("/explanations/0/stages") == #"["early","severe"]"#)
        #expect(flicker.at("/explanations/0/claims/*/id") == "F-02 F-01")
    }

    @Test(arguments: Client.allCases)
    func `a condition has its symptoms and nutrients`(_ client: Client) throws {
        let lack = try client.get("/v1/conditions/lumenium-deficiency")
        #expect(lack.at("/symptoms/*/symptom/id") == "flicker afterglow glow-fever")
        #expect(lack.at("/nutrients") == "[]")
        let gut = try client.get("/v1/conditions/dim-gut")
        #expect(gut.at("/nutrients/*/nutrient/id") == "lumenium")
        #expect(gut.at("/nutrients/*/relation") == "raises-risk")
        #expect(gut.at("/nutrients/*/claims/*/id") == "D-01")
    }

    @Test(arguments: Client.allCases)
    func `pages of claims hold them all, each once`(_ client: Client) throws {
        var target: String? = "/v1/claims?limit=3&fields=statement"
        var ids: [Substring] = []
        while let next = target {
            let reply = try client.get(next)
            ids += reply.at("/items/*/id")?.split(separator: " ") ?? []
            target = reply.at("/next").flatMap { $0 == "null" ? nil : $0 }
        }
        #expect(ids == ids.sorted())
        #expect(ids.count == Invented.knowledge.claims.count)
        #expect(Set(ids).count == ids.count)
    }
}
