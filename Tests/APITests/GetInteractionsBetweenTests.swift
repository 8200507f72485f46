import Testing

@Suite struct GetInteractionsBetweenTests {
    @Test(
        arguments: Client.allCases,
        [
            ("", "The parameter is needed"), ("items=lumenium", "Give from 2 to 20 names"),
            ("items=lumenium,,tannin", "A name of the list is empty"),
            (
                "items=" + Array(repeating: "a", count: 21).joined(separator: ","),
                "Give from 2 to 20"
            ),
        ])
    func `a list that makes no pairs is refused`(
        _ client: Client, _ sample: (query: String, detail: String)
    ) throws {
        let reply = try client.get("/v1/interactions/between?\(sample.query)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == "items")
        #expect(reply.at("/errors/0/detail")?.hasPrefix(sample.detail) == true)
    }

    @Test(arguments: Client.allCases)
    func `an unknown name is no fault, and its pairs are not assessed`(_ client: Client) throws {
        let reply = try client.get("/v1/interactions/between?items=lumeniun,tannin")
        #expect(reply.status == 200)
        #expect(
            reply.at("/unresolved") == #"[{"value":"lumeniun","suggestions":["lumenium"]}]"#)
        #expect(
            reply.at("/pairs")
                == #"[{"items":["lumeniun","tannin"],"status":"not-assessed","interactions":[]}]"#)
        #expect(reply.at("/meanings/not-assessed")?.contains("does not mean") == true)
    }

    @Test(arguments: Client.allCases)
    func `a pair comes to an interaction by nutrient and class, and says so`(
        _ client: Client
    ) throws {
        let reply = try client.get(
            "/v1/interactions/between?items=lumenium-oxide,Lumstop,glarex")
        #expect(
            reply.names()
                == "items pairs interactions unresolved meanings resolved notice")
        #expect(reply.at("/pairs/*/status") == "interaction not-assessed not-assessed")
        #expect(
            reply.at("/pairs/0/interactions") == """
                [{"id":"dimmers--lumenium","severity":"major","grade":"moderate","via":[\
                {"item":"lumenium-oxide","as":"form","id":"lumenium"},\
                {"item":"dimolol","as":"member-of-class","id":"dimmers"}]}]
                """)
        #expect(reply.at("/interactions/*/id") == "dimmers--lumenium")
        #expect(reply.at("/interactions/0/effects/0/management") == "Take them apart.")
        #expect(reply.at("/interactions/0/claims") == nil)
        #expect(
            reply.at("/resolved") == #"[{"parameter":"items","value":"Lumstop","id":"dimolol"}]"#)
    }

    @Test(arguments: Client.allCases)
    func `what both hold adds up`(_ client: Client) throws {
        let reply = try client.get(
            "/v1/interactions/between?items=lumenium-oxide,lumenium-citrate")
        #expect(reply.at("/pairs/0/note") == "Both hold lumenium: their amounts add up.")
    }

    @Test(arguments: Client.allCases)
    func `interactions of a class say by which class a medicine has them`(
        _ client: Client
    ) throws {
        let reply = try client.get("/v1/interactions?with=dimolol&fields=name")
        #expect(reply.at("/items/*/id") == "dimmers--lumenium")
        #expect(reply.at("/items/0/via/*/drug/id") == "dimolol")
        #expect(reply.at("/items/0/via/*/class/id") == "dimmers")
        let whole = try client.get("/v1/interactions?with=dimmers")
        #expect(whole.at("/items/0/id") == "dimmers--lumenium")
        #expect(whole.at("/items/0/via") == nil)
    }
}
