import Testing

@Suite struct GetSearchTests {
    @Test(arguments: Client.allCases)
    func `what is found is ranked, with the passage and its marks`(_ client: Client) throws {
        let reply = try client.get("/v1/search?q=lumenium+oxide&limit=2")
        #expect(reply.status == 200)
        #expect(reply.names() == "items total next notice")
        #expect(reply.names("/items/0") == "id kind name href rank match")
        #expect(reply.at("/items/*/rank") == "1 2")
        #expect(reply.at("/items/0/href") == "/v1/forms/lumenium-oxide")
        #expect(
            reply.at("/items/0/match") == """
                {"field":"name","passage":"Lumenium oxide",\
                "marks":[{"start":0,"end":8},{"start":9,"end":14}]}
                """)
        #expect(reply.at("/next") == "null")
    }

    @Test(arguments: Client.allCases)
    func `another name says what it was taken for`(_ client: Client) throws {
        let reply = try client.get("/v1/search?q=moonshine%20vitamin&kind=nutrient,form")
        #expect(
            reply.at("/resolved")
                == #"[{"parameter":"q","value":"moonshine vitamin","id":"vitamin-q"}]"#)
        #expect(reply.at("/suggestions") == nil)
        #expect(reply.at("/items/0/match/field") == "aliases")
    }

    @Test(arguments: Client.allCases)
    func `a misspelled word is put right, and what was meant is asked`(_ client: Client) throws {
        let reply = try client.get("/v1/search?q=lumenuim&limit=1")
        #expect(reply.at("/items/*/id") == "lumenium")
        #expect(reply.at("/suggestions") == #"["lumenium"]"#)
        #expect(reply.at("/resolved") == nil)
    }

    @Test(arguments: Client.allCases)
    func `a claim is found by its sentence`(_ client: Client) throws {
        let reply = try client.get("/v1/search?q=dim+gut+adds+lack&kind=claim")
        #expect(reply.at("/items/0/kind") == "claim")
        #expect(reply.at("/items/0/match/passage") == "A dim gut adds to a lack of lumenium.")
    }

    @Test(arguments: Client.allCases)
    func `nothing found is an answer too`(_ client: Client) throws {
        let reply = try client.get("/v1/search?q=xyzzy")
        #expect(reply.status == 200)
        #expect(reply.at("/items") == "[]")
        #expect(reply.at("/total") == "0")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("", "q"), ("q=", "q"), ("q=%3F%21", "q"), ("q=lum&limit=51&kind=caveat", "limit kind"),
            ("q=" + String(repeating: "x", count: 201), "q"),
            ("q=" + Array(repeating: "a", count: 21).joined(separator: "+"), "q"),
            ("q=lum&cursor=x", "cursor"),
        ])
    func `a search that cannot be made is refused`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/search?\(sample.query)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }

    @Test(arguments: Client.allCases)
    func `a query may have as much as is allowed`(_ client: Client) throws {
        let words = Array(repeating: "lumenium", count: 20).joined(separator: "+")
        #expect(try client.get("/v1/search?q=\(words)").status == 200)
        let long = String(repeating: "é", count: 200)
        #expect(try client.get("/v1/search?q=\(long.percentEncoded)").status == 200)
    }
}

extension String {
    /// Every byte as it is written in a query.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
