import Testing

@Suite struct GetIntakesTests {
    static func get(_ client: Client, _ query: String) throws -> Reply {
        try client.get("/v1/nutrients/lumenium/intakes?\(query)")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("sex=male&state=pregnant", "state"),
            ("sex=male&state=lactating&age=30y", "state"),
            ("age=8y&state=pregnant", "state"),
            ("age=107mo&state=lactating", "state"),
            ("sex=male&age=8y&state=pregnant", "state state"),
            ("age=151y", "age"),
            ("age=9", "age"),
            ("age=-9y", "age"),
            ("age=9.5y", "age"),
            ("age=9Y", "age"),
            ("sex=both", "sex"),
            ("sex=female,male", "sex"),
            ("state=any", "state"),
            ("authority=who&kind=dri", "authority kind"),
            ("age=soon&sex=male&state=pregnant&kind=dri&age=9y&day=1", "age kind age day state"),
        ])
    func `somebody who cannot be is refused, with every fault`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try Self.get(client, sample.query)
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("age=0mo", "infants"), ("age=11mo", "infants"), ("age=P11M", "infants"),
            ("age=12mo", "children"), ("age=1y", "children"), ("age=8y", "children"),
            ("age=107mo", "children"), ("age=P8Y11M&sex=female", "children"),
            ("age=9y", "females males"), ("age=108mo&sex=male", "males"),
            ("age=9y&sex=female&state=none", "females"), ("age=150y&sex=female", "females"),
            ("sex=female&age=13y&state=pregnant", "females"),
            ("sex=female&age=14y&state=pregnant", "pregnancy"),
            ("age=50y&state=pregnant", "pregnancy"), ("age=51y&state=pregnant", "females"),
            ("age=30y&state=lactating", "lactation"), ("state=lactating", "lactation"),
            ("sex=male", "infants children males"),
            ("sex=female", "infants children females pregnancy lactation"),
            ("state=none", "infants children females males"),
            ("state=pregnant", "pregnancy"),
        ])
    func `ages are half open, and states are the person's`(
        _ client: Client, _ sample: (person: String, lifeStages: String)
    ) throws {
        let reply = try Self.get(client, "kind=rda&authority=nasem&\(sample.person)")
        #expect(reply.status == 200)
        #expect(reply.at("/items/*/lifeStage") == sample.lifeStages)
        #expect(reply.at("/total") == "\(sample.lifeStages.split(separator: " ").count)")
    }

    @Test(arguments: Client.allCases)
    func `where there is no row for the state, the row of the age stands and is said to`(
        _ client: Client
    ) throws {
        let reply = try Self.get(client, "age=51y&state=pregnant")
        #expect(reply.at("/items/*/kind") == "rda ul pri")
        #expect(reply.at("/items/*/state") == "none any any")
        #expect(
            reply.at("/notes") == """
                ["For RDA, NASEM has no row here for who is pregnant at this age: \
                the row of the age itself is shown."]
                """)
        for query in ["age=50y&state=pregnant", "age=51y", "state=pregnant", "kind=ul", ""] {
            #expect(try Self.get(client, query).at("/notes") == "[]", "\(query)")
        }
        #expect(try Self.get(client, "age=51y&state=pregnant&kind=ul").at("/notes") == "[]")
    }

    @Test(arguments: Client.allCases, ["RDA", "rda", "Rda,UL", "uL,rDA"])
    func `the case of a word does not count`(_ client: Client, _ kind: String) throws {
        let reply = try Self.get(client, "kind=\(kind)&authority=NASEM&sex=Male&age=9y")
        #expect(reply.status == 200)
        #expect(reply.at("/items/0/kind") == "rda")
    }

    @Test(arguments: Client.allCases)
    func `all intakes are there without a person, each with its source`(_ client: Client) throws {
        let reply = try client.get("/v1/nutrients/lumenium/intakes")
        #expect(reply.names() == "nutrient items total next notes notice links")
        #expect(reply.at("/total") == "9")
        #expect(reply.at("/next") == "null")
        #expect(reply.at("/items/*/kind") == "rda rda rda rda rda rda ul ul pri")
        #expect(
            reply.at("/items/7") == """
                {"authority":"nasem","kind":"ul","lifeStage":"all-others","ages":{"from":"1y"},\
                "sex":"both","state":"any","value":{"value":25,"unit":"mg"},"covers":"supplements",\
                "sources":[{"id":"dawn-2001","kind":"source","name":"On light",\
                "href":"/v1/sources/dawn-2001"}],"review":"verified"}
                """)
        #expect(reply.at("/items/6/value") == "null", "No value was set.")
        #expect(reply.at("/nutrient/href") == "/v1/nutrients/lumenium")
        #expect(try Self.get(client, "kind=ul,pri&authority=efsa").at("/items/*/kind") == "pri")
    }

    @Test(arguments: Client.allCases)
    func `a pregnant person is female`(_ client: Client) throws {
        let told = try Self.get(client, "age=30y&sex=female&state=pregnant")
        let meant = try Self.get(client, "age=30y&state=pregnant")
        #expect(told.at("/items") == meant.at("/items"))
    }

    @Test(arguments: Client.allCases)
    func `an alias leads to the nutrient's own intakes`(_ client: Client) throws {
        let reply = try client.get("/v1/nutrients/Element%20L/intakes?age=9y&sex=male")
        #expect(reply.status == 308)
        #expect(reply["Location"] == "/v1/nutrients/lumenium/intakes?age=9y&sex=male")
        let unknown = try client.get("/v1/nutrients/lumenum/intakes")
        #expect(unknown.status == 404)
        #expect(unknown.at("/suggestions") == #"["lumenium"]"#)
    }
}
