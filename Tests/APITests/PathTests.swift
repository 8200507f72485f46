import Testing

@Suite struct PathTests {
    @Test(
        arguments: Client.overEachWire,
        [
            ("/v1/", 404), ("//v1", 404), ("/v1//forms", 404), ("/v1/forms/", 404),
            ("/V1/forms", 404), ("/v1/forms/lumenium-oxide/", 404), ("/v1/forms/%2F", 404),
            ("/v1/forms/lumenium-oxide/x", 404), ("/v1/forms/%FF", 404), ("/v1/forms/%20", 404),
            ("/v1/forms/compare/", 404), ("/problems", 404),
            ("/v1/nutrients/lumenium/forms", 404), ("/v1/nutrients/lumenium%2Fintakes", 404),
            ("/v1/nutrients/lumenium-oxide", 404),
            ("/v1/drugs/moon%20salt", 404), ("/v1/forms/compare", 400),
            ("/v1/forms/..", 400), ("/v1/forms/%2e%2E/forms", 400), ("/v1/forms/%00", 400),
            ("/v1/forms/%zz", 400), ("/v1/forms/a#b", 400), ("/v1/forms/\u{E9}", 400),
            ("/v1/forms/lumenium-oxide", 200), ("/v1/forms/lumenium%2Doxide", 200),
            ("/%761/%66orms", 200), ("/v1/forms?", 200), ("/v1/forms?&&", 200),
            ("http://elsewhere/v1/forms", 200),
        ])
    func `odd paths have one meaning or none`(_ client: Client, _ sample: (String, Int)) throws {
        let reply = try client.get(sample.0)
        #expect(reply.status == sample.1)
        guard reply.status == 404 else { return }
        #expect(reply.at("/instance") == sample.0)
        #expect(reply.at("/type") == "/problems/not-found")
    }

    @Test(arguments: ["/%761/forms", "/v1/forms?", "/v1/%66orms?"])
    func `another spelling of a path has the very same answer`(target: String) throws {
        let own = try Client.inProcess.get("/v1/forms")
        let other = try Client.inProcess.get(target)
        #expect(other.content == own.content && other["ETag"] == own["ETag"])
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("/v1/forms/moon%20salt", "/v1/forms/lumenium-sulfate-heptahydrate"),
            ("/v1/forms/Burnt_Lumenium?fields=name", "/v1/forms/lumenium-oxide?fields=name"),
            ("/v1/forms/LUMENIUM-OXIDE", "/v1/forms/lumenium-oxide"),
            (
                "/v1/forms/lumenium%20oxide?fields=name,id",
                "/v1/forms/lumenium-oxide?fields=name,id"
            ),
            ("/v1/drugs/Lumstop", "/v1/drugs/dimolol"),
            ("http://elsewhere/v1/drugs/Lumstop", "/v1/drugs/dimolol"),
        ])
    func `an alias leads to the identifier's address, its query kept`(
        _ client: Client, _ sample: (target: String, location: String)
    ) throws {
        let reply = try client.get(sample.target)
        #expect(reply.status == 308)
        #expect(reply["Location"] == sample.location)
        #expect(reply["Cache-Control"] == "public, max-age=300, stale-while-revalidate=3600")
        #expect(reply.content.isEmpty)
        #expect(try client.get(sample.location).status == 200)
        #expect(try client.get("//evil.example/..%2f").status == 404, "Nothing leads elsewhere.")
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("forms/lumenium", "lumenium is a nutrient, at /v1/nutrients/lumenium."),
            ("forms/Element%20L", "lumenium is a nutrient, at /v1/nutrients/lumenium."),
            ("nutrients/F-01", "F-01 is a claim, at /v1/claims/F-01."),
            ("claims/flicker", "flicker is a symptom, at /v1/symptoms/flicker."),
            (
                "drugs/lumenium--tannin",
                "lumenium--tannin is an interaction, at /v1/interactions/lumenium--tannin."
            ),
            (
                "nutrients/lumenium-oxide/intakes",
                "lumenium-oxide is a form, at /v1/forms/lumenium-oxide."
            ),
        ])
    func `what is of another kind is told where it is`(
        _ client: Client, _ sample: (path: String, place: String)
    ) throws {
        let reply = try client.get("/v1/\(sample.path)")
        #expect(reply.status == 404)
        #expect(reply.at("/detail")?.hasSuffix(": \(sample.place)") == true)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("forms/lumenium-oxyde", #"["lumenium-oxide"]"#, "There is no form “lumenium-oxyde”."),
            ("nutrients/vitamin-p", #"["vitamin-q"]"#, "There is no nutrient “vitamin-p”."),
            ("drugs/dimm", #"["dimmers"]"#, "There is no drug “dimm”."),
        ])
    func `near misses are suggested`(
        _ client: Client, _ sample: (path: String, suggestions: String, detail: String)
    ) throws {
        let reply = try client.get("/v1/\(sample.path)")
        #expect(reply.status == 404)
        #expect(reply.at("/suggestions") == sample.suggestions)
        #expect(reply.at("/detail")?.hasPrefix("\(sample.detail) Did you mean ") == true)
        #expect(try client.get("/v1/foods/qqqqqq").at("/suggestions") == nil)
    }

    @Test(arguments: Client.overEachWire)
    func `a long name is cut where it is repeated`(_ client: Client) throws {
        let name = String(repeating: "x", count: 4_000)
        let path = try client.get("/v1/forms/\(name)")
        #expect(path.status == 404)
        #expect(path.at("/detail") == "There is no form “\(name.prefix(60))…”.")
        let query = try client.get("/v1/forms?nutrient=\(name)")
        #expect(query.at("/errors/0/detail") == "“\(name.prefix(60))…” is not a known nutrient.")
    }
}
