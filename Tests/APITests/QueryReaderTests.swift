import Testing

@Suite struct QueryReaderTests {
    @Test(arguments: Client.allCases)
    func `every fault of a query is told at once`(_ client: Client) throws {
        let reply = try client.get(
            """
            /v1/forms?limit=0&sort=up&fields=name,nam&colour=red&nutrient=lumenum&route=oral\
            &route=topical&laxative=&cursor=%21&=x&limit=5
            """)
        #expect(reply.status == 400)
        #expect(
            reply.at("/errors/*/parameter")
                == "limit sort fields colour nutrient route laxative  limit cursor")
        #expect(reply.at("/detail") == "The query has 10 faults.")
        #expect(reply.at("/errors/1/allowed") == #"["id","name","-name"]"#)
        #expect(reply.at("/errors/2/detail") == "“nam” is not taken here. Did you mean name?")
        #expect(
            reply.at("/errors/3/allowed") == """
                ["nutrient","route","absorption","laxative","limit","cursor","sort","fields"]
                """)
        #expect(reply.at("/errors/4/suggestions") == #"["lumenium"]"#)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("forms?nutrient", "nutrient"), ("forms?nutrient=", "nutrient"),
            ("forms?nutrient=lumenium&nutrient=lumenium", "nutrient"),
            ("forms?nutrient=,", "nutrient nutrient"), ("forms?nutrient=tannin", "nutrient"),
            ("forms?NUTRIENT=lumenium", "NUTRIENT"), ("forms?laxative=lowe", "laxative"),
            ("forms?sort=name,id", "sort"), ("forms?fields=,name", "fields"),
            ("forms/lumenium-oxide?limit=1", "limit"), ("nutrients?nutrient=lumenium", "nutrient"),
            ("interactions?severity=grave&grade=good", "severity grade"),
            ("groups?kind=age", "kind"), ("forms?limit=1;sort=id", "limit"),
        ])
    func `a parameter or value that is not taken is refused by name`(
        _ client: Client, _ sample: (target: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/\(sample.target)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }

    @Test(arguments: Client.allCases)
    func `a query with more than anyone can mean is refused shortly`(_ client: Client) throws {
        for query in [
            "fields=" + String(repeating: "a,", count: 4_000),
            "nutrient=" + String(repeating: "lumenum,", count: 1_000),
            String(repeating: "a&", count: 4_000),
            String(repeating: "nutrient&", count: 900),
        ] {
            let reply = try client.get("/v1/forms?\(query)")
            #expect(reply.status == 400)
            #expect(reply.content.count < 20_000, "\(reply.content.count)")
        }
        let most = try client.get(
            "/v1/forms?nutrient=" + Array(repeating: "lumenium", count: 50).joined(separator: ","))
        #expect(most.at("/total") == "5")
    }

    @Test(
        arguments: Client.allCases,
        ["route=oral,oral", "route=+oral+,topical", "%72oute=oral", "route=oral&", "&route=oral"])
    func `a query is read as a form sends it`(_ client: Client, _ query: String) throws {
        #expect(try client.get("/v1/forms?\(query)").status == 200)
    }
}
