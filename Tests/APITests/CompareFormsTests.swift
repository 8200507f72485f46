import Testing

@Suite struct CompareFormsTests {
    static func get(_ client: Client, _ query: String) throws -> Reply {
        try client.get("/v1/forms/compare?\(query)")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("elemental=300mg", "300 300 300", "878.5 373.4 null"),
            ("elemental=0.3g", "300 300 300", "878.5 373.4 null"),
            ("elemental=300000+%C2%B5g", "300 300 300", "878.5 373.4 null"),
            ("compound=500mg", "170.8 401.7 null", "500 500 500"),
            // Halves go to the even digit; what is not nothing is not shown as nothing.
            ("elemental=300.25mg", "300.2 300.2 300.2", "879.2 373.7 null"),
            ("elemental=300.35mg", "300.4 300.4 300.4", "879.5 373.8 null"),
            ("elemental=0.04mg", "0.04 0.04 0.04", "0.1 0.05 null"),
            ("compound=1000g", "341506.2 803401.4 null", "1000000 1000000 1000000"),
        ])
    func `both masses are worked out exactly and shown rounded`(
        _ client: Client, _ sample: (dose: String, elemental: String, compound: String)
    ) throws {
        let reply = try Self.get(
            client, "ids=lumenium-citrate,lumenium-oxide,lumenium-complex&\(sample.dose)")
        #expect(reply.status == 200)
        for (name, values) in [("elemental", sample.elemental), ("compound", sample.compound)] {
            // A mass that nobody knows is null, so that a column always has its members.
            let known = reply.at("/columns/*/\(name)/value") ?? ""
            let shown = known + (reply.at("/columns/2/\(name)") == "null" ? " null" : "")
            #expect(shown == values, "\(name)")
        }
    }

    @Test(
        arguments: Client.allCases,
        [("0.125ug", "0.12"), ("0.135ug", "0.14"), ("0.375ug", "0.38"), ("0.004ug", "0.004")])
    func `a vitamin is its own compound, in its own unit`(
        _ client: Client, _ sample: (dose: String, shown: String)
    ) throws {
        let reply = try Self.get(client, "ids=vitamin-q2,vitamin-q3&elemental=\(sample.dose)")
        let quantity = #"{"value":\#(sample.shown),"unit":"ug"}"#
        #expect(reply.at("/columns/*/elemental") == "\(quantity) \(quantity)")
        #expect(reply.at("/columns/*/compound") == "\(quantity) \(quantity)")
        #expect(reply.at("/columns/*/computation") == "null null")
    }

    @Test(arguments: Client.allCases)
    func `the request is repeated as it was understood, and the sum is shown`(_ client: Client)
        throws
    {
        let elemental = try Self.get(client, "ids=lum+citrate&elemental=0.30025g")
        #expect(elemental.at("/requested") == #"{"elemental":{"value":0.30025,"unit":"g"}}"#)
        #expect(
            elemental.at("/columns/0/computation") == "300.2 x 574.338 / (3 x 65.38) = 879.2")
        #expect(elemental.at("/resolved/*/id") == "lumenium-citrate")
        #expect(elemental.at("/nutrient/id") == "lumenium")
        let compound = try Self.get(client, "ids=lumenium-citrate&compound=500mcg")
        #expect(compound.at("/requested") == #"{"compound":{"value":500,"unit":"ug"}}"#)
        #expect(compound.at("/columns/0/computation") == "0.5 x (3 x 65.38) / 574.338 = 0.2")
        let none = try Self.get(client, "ids=lumenium-citrate")
        #expect(none.at("/requested") == "null")
        #expect(none.at("/columns/0/computation") == "3 x 65.38 / 574.338 = 0.3415")
        #expect(none.at("/columns/0/elemental") == "null")
    }

    @Test(
        arguments: Client.allCases,
        [
            (
                "lumenium-oxide,lumenium-citrate,lumenium-sulfate-monohydrate",
                "lumenium-citrate lumenium-sulfate-monohydrate", "lumenium-citrate",
                "lumenium-oxide"
            ),
            // What nobody knows is never the gentlest, nor the best absorbed.
            (
                "lumenium-sulfate-heptahydrate,lumenium-oxide,lumenium-complex", "lumenium-oxide",
                "lumenium-oxide", "lumenium-oxide"
            ),
            (
                "lumenium-complex,lumenium-sulfate-heptahydrate", "", "",
                "lumenium-sulfate-heptahydrate"
            ),
            ("lumenium-complex", "", "", ""),
            (
                "vitamin-q3,vitamin-q2", "vitamin-q3 vitamin-q2", "vitamin-q3",
                "vitamin-q3 vitamin-q2"
            ),
        ])
    func `the foremost are all that tie, of those that are known`(
        _ client: Client, _ sample: (ids: String, gentlest: String, absorbed: String, least: String)
    ) throws {
        let reply = try Self.get(client, "ids=\(sample.ids)&elemental=10mg")
        for (name, ids) in [
            ("gentlest", sample.gentlest), ("bestAbsorbed", sample.absorbed),
            ("leastCompound", sample.least),
        ] {
            #expect(reply.at("/\(name)/forms/*/id") == ids, "\(name)")
            #expect((reply.at("/\(name)/because") == "null") == ids.isEmpty, "\(name)")
        }
        let columns = sample.ids.split(separator: ",").joined(separator: " ")
        #expect(reply.at("/columns/*/form/id") == columns)
    }

    @Test(arguments: Client.allCases)
    func `each choice says why`(_ client: Client) throws {
        let minerals = try Self.get(client, "ids=lumenium-citrate,lumenium-oxide")
        #expect(minerals.at("/gentlest/because") == "Its laxative effect is classed as low.")
        #expect(minerals.at("/bestAbsorbed/because") == "Its absorption is classed as high.")
        #expect(minerals.at("/leastCompound/because") == "80.34% of its mass is the nutrient.")
        let vitamin = try Self.get(client, "ids=vitamin-q2")
        #expect(vitamin.at("/leastCompound/because") == "100% of its mass is the nutrient.")
    }

    @Test(arguments: Client.allCases)
    func `a hormone stands beside the supplements without a dose`(_ client: Client) throws {
        let reply = try Self.get(client, "ids=lunatriol,vitamin-q2&elemental=20ug")
        #expect(reply.at("/columns/0/hormone") == "true")
        #expect(reply.at("/columns/0/elemental") == "null")
        #expect(reply.at("/columns/0/compound") == "null")
        #expect(reply.at("/columns/1/compound/value") == "20")
        #expect(reply.at("/gentlest/forms/*/id") == "vitamin-q2")
        #expect(reply.at("/bestAbsorbed/forms/*/id") == "vitamin-q2")
    }

    @Test(arguments: Client.allCases)
    func `fields choose members of the columns, and the form stays`(_ client: Client) throws {
        let reply = try Self.get(
            client, "ids=lumenium-oxide&compound=1g&fields=routes,elemental")
        #expect(reply.names("/columns/0") == "form elemental routes")
        #expect(try Self.get(client, "ids=lumenium-oxide&fields=name").status == 400)
    }

    @Test(arguments: Client.allCases)
    func `international units are taken where they mean something`(_ client: Client) throws {
        let reply = try Self.get(client, "ids=vitamin-q2,vitamin-q3,lunatriol&elemental=1000IU")
        #expect(reply.status == 200)
        #expect(reply.at("/requested/elemental") == #"{"value":1000,"unit":"IU"}"#)
        let mass = #"{"value":25,"unit":"ug"}"#
        #expect(reply.at("/columns/*/elemental") == "\(mass) \(mass) null")
        #expect(reply.at("/columns/*/compound") == "\(mass) \(mass) null")
        #expect(reply.at("/columns/*/computation") == "1000 / 40 = 25 1000 / 40 = 25 null")
        let compound = try Self.get(client, "ids=vitamin-q3&compound=1000+iu")
        #expect(compound.at("/columns/0/elemental") == mass)
        let salt = try Self.get(client, "ids=lumenium-oxide&elemental=1000IU")
        #expect(
            salt.at("/errors/0") == """
                {"parameter":"elemental","detail":"International units mean nothing for \
                lumenium-oxide. Give a mass.","allowed":["g","mg","ug"]}
                """)
        let several = try Self.get(client, "ids=vitamin-q2,lumenium-oxide&elemental=1000IU")
        #expect(several.at("/errors/*/parameter") == "ids elemental")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("", "ids"),
            ("elemental=300mg", "ids"),
            ("ids=", "ids"),
            ("ids=lumenium-oxide,vitamin-q2", "ids"),
            ("ids=lumenium-oxyde", "ids"),
            ("ids=lumenium", "ids"),
            ("ids=lumenium-oxide,,vitamin-x", "ids ids"),
            ("ids=lumenium-oxide&elemental=1mg&compound=1mg", "compound"),
            ("ids=lumenium-oxide,vitamin-q2&elemental=1mg&compound=1mg", "ids compound"),
            ("ids=lumenium-oxyde&elemental=1&compound=1mg&dose=1", "ids elemental dose compound"),
        ])
    func `a comparison that cannot be made is refused, with every fault`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try Self.get(client, sample.query)
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }

    @Test(
        arguments: Client.allCases,
        [
            "0mg", "-1mg", "300", "mg", "300mL", "300IU", "0IU", "1000000001IU", "1000.001g",
            "1001g", "0.0000001mg",
            "1e3mg",
            "%D9%A3mg", "%2B3mg", "3mg,4mg", "3%20%20parts", "1.mg", ".5mg", "03mg",
        ])
    func `an amount is a mass above zero with its unit`(_ client: Client, _ amount: String) throws {
        let reply = try Self.get(client, "ids=lumenium-oxide&elemental=\(amount)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == "elemental")
        let isUnits = amount == "300IU"
        #expect(
            reply.at("/errors/0/allowed")
                == (isUnits ? #"["g","mg","ug"]"# : #"["g","mg","ug","IU"]"#))
    }

    @Test(arguments: Client.allCases)
    func `an unknown form comes with near misses, and what is taken is not confused with them`(
        _ client: Client
    ) throws {
        let reply = try Self.get(client, "ids=lumenium-oxyde")
        #expect(
            reply.at("/errors/0") == """
                {"parameter":"ids","detail":"“lumenium-oxyde” is not a known form. \
                Did you mean lumenium-oxide?","suggestions":["lumenium-oxide"]}
                """)
    }
}
