import Testing

@Suite struct GetPathsTests {
    @Test(
        arguments: Client.allCases,
        [
            ("", "from to"), ("from=shadex", "to"), ("from=shadex&to=flikker", "to"),
            ("from=nobodium&to=nothing&limit=21&x=1", "from to limit x"),
            ("from=shadex&to=Shadex", "to"), ("from=shadex,dimolol&to=flicker", "from"),
            ("from=shadex&to=flicker&limit=0", "limit"),
        ])
    func `a search that has no meaning is refused, with all faults`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/paths?\(sample.query)")
        #expect(reply.status == 400)
        #expect(
            reply.at("/errors/*/parameter")?.split(separator: " ").sorted()
                == sample.parameters.split(separator: " ").sorted())
    }

    @Test(arguments: Client.allCases)
    func `an unknown thing is refused with suggestions`(_ client: Client) throws {
        let reply = try client.get("/v1/paths?from=shadex&to=flikker")
        #expect(reply.at("/errors/0/suggestions") == #"["flicker"]"#)
        #expect(
            reply.at("/errors/0/detail")
                == "“flikker” is not a known thing. Did you mean flicker?")
    }

    @Test(arguments: Client.allCases)
    func `a path has its arrows with whole claims`(_ client: Client) throws {
        let reply = try client.get("/v1/paths?from=shadex&to=Lumenium")
        #expect(reply.status == 200)
        #expect(
            reply.names() == "from to statement paths against caveats resolved notice")
        #expect(reply.at("/paths/0/summary") == "Shadex → increases the loss of lumenium")
        #expect(reply.at("/paths/0/net") == "decreases")
        #expect(reply.at("/paths/0/support") == "strong")
        #expect(
            reply.at("/paths/0/arrows/0/claims/*/statement")
                == "Shadex makes the kidneys lose lumenium.")
        #expect(
            reply.at("/resolved") == #"[{"parameter":"to","value":"Lumenium","id":"lumenium"}]"#)
    }

    @Test(arguments: Client.allCases)
    func `a symptom is brought on by its condition`(_ client: Client) throws {
        let reply = try client.get("/v1/paths?from=dim-gut&to=flicker")
        #expect(
            reply.at("/paths/*/summary")
                == "Dim gut → contributes to lumenium deficiency → has the symptom flicker")
    }

    @Test(arguments: Client.allCases)
    func `a bridge names its mechanism, and what speaks against the path stands beside it`(
        _ client: Client
    ) throws {
        let reply = try client.get("/v1/paths?from=shadex&to=flicker")
        #expect(reply.at("/paths/0/net") == "undetermined")
        #expect(reply.at("/paths/0/arrows/1/mechanism/id") == "flicker-by-dimmers")
        #expect(reply.at("/paths/0/arrows/1/implied") == "true")
        #expect(reply.at("/paths/0/arrows/1/relation") == "null")
        #expect(reply.at("/paths/0/against/*/href") == "/v1/claims/L-03")
        #expect(reply.at("/against/*/id") == "L-03")
        #expect(reply.at("/paths/0/caveats") == #"["C1"]"#)
        #expect(reply.at("/caveats/*/id") == "C1")
    }

    @Test(arguments: Client.allCases)
    func `no path is no proof of absence, and is said to be none`(_ client: Client) throws {
        let reply = try client.get("/v1/paths?from=flicker&to=shadex")
        #expect(reply.status == 200)
        #expect(reply.at("/paths") == "[]")
        #expect(
            reply.at("/statement") == """
                No path of at most 8 steps leads from flicker to shadex in this knowledge. That \
                proves nothing: a step may be missing here, or not yet studied.
                """)
        #expect(reply.at("/notice") != nil)
    }

    @Test(arguments: Client.allCases)
    func `no more paths are given than asked for`(_ client: Client) throws {
        let both = try client.get("/v1/paths?from=shadex&to=light-capture")
        #expect(both.at("/paths/*/support") == "strong contested")
        let first = try client.get("/v1/paths?from=shadex&to=light-capture&limit=1")
        #expect(first.at("/paths/*/support") == "strong")
    }
}
