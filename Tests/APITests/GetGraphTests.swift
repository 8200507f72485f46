import Testing

@Suite struct GetGraphTests {
    @Test(
        arguments: Client.allCases,
        [
            ("", "around"), ("around=nobodium&depth=4&nodes=201", "around depth nodes"),
            ("around=lumenium&nodes=1", "nodes"),
        ])
    func `what cannot be drawn is refused`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/graph?\(sample.query)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }

    @Test(arguments: Client.allCases)
    func `nodes and arrows around a thing`(_ client: Client) throws {
        let reply = try client.get("/v1/graph?around=dimming+drugs")
        #expect(reply.names() == "around nodes arrows truncated resolved notice")
        #expect(reply.at("/nodes/*/entity/id") == "dimmers")
        #expect(reply.at("/arrows") == "[]")
        let shadex = try client.get("/v1/graph?around=shadex")
        #expect(shadex.at("/nodes/*/entity/id") == "shadex lumenium")
        #expect(shadex.at("/nodes/*/distance") == "0 1")
        #expect(
            shadex.at("/arrows") == """
                [{"from":"shadex","to":"lumenium","relation":"increases-loss-of",\
                "polarity":"decreases","grade":"strong","mechanism":null,"claims":[{"id":"S-01",\
                "kind":"claim","name":"Shadex increases the loss of lumenium",\
                "href":"/v1/claims/S-01"}]}]
                """)
        #expect(shadex.at("/truncated") == "false")
    }

    @Test(arguments: Client.allCases)
    func `what is cut off is said`(_ client: Client) throws {
        let reply = try client.get("/v1/graph?around=lumenium&depth=3&nodes=2")
        #expect(reply.at("/nodes/*/entity/id") == "lumenium light-capture")
        #expect(reply.at("/truncated") == "true")
    }
}
