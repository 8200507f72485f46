import Testing

@Suite struct CollectionTests {
    @Test(
        arguments: Client.allCases,
        [
            ("forms?nutrient=vitamin-q", "lunatriol vitamin-q2 vitamin-q3"),
            (
                "forms?nutrient=lumenium,vitamin-q&route=topical,intravenous",
                "lumenium-sulfate-heptahydrate lumenium-sulfate-monohydrate lunatriol"
            ),
            ("forms?route=topical&absorption=moderate", "lumenium-sulfate-monohydrate"),
            ("forms?route=topical&absorption=high", ""),
            ("forms?laxative=unknown", "lumenium-sulfate-heptahydrate"),
            (
                "forms?laxative=none,low",
                "lumenium-citrate lumenium-sulfate-monohydrate lunatriol vitamin-q2 vitamin-q3"
            ),
            ("groups?nutrient=vitamin-q", "night-workers"),
            ("groups?type=condition", "people-with-dim-gut"),
            ("groups?type=condition,lifestyle&nutrient=vitamin-q", "night-workers"),
            ("symptoms?nutrient=lumenium", "afterglow flicker glow-fever"),
            ("symptoms?nutrient=vitamin-q", ""),
            ("conditions?nutrient=lumenium", "dim-gut lumenium-deficiency lumenium-excess"),
            ("conditions?nutrient=vitamin-q", "vitamin-q-deficiency"),
            ("conditions?relation=raises-risk", "dim-gut"),
            ("conditions?relation=raises-risk&nutrient=lumenium", "dim-gut"),
            ("conditions?relation=raises-risk&nutrient=vitamin-q", ""),
            ("conditions?relation=caused-by,worsened-by", ""),
            ("symptoms?direction=deficiency", "afterglow flicker glow-fever"),
            ("symptoms?direction=excess", "glow-fever"),
            ("symptoms?direction=side-effect", ""),
            ("symptoms?stage=early", "flicker"),
            ("symptoms?stage=severe&nutrient=lumenium", "afterglow flicker"),
            // One explanation has to be all that is asked for.
            ("symptoms?direction=excess&stage=severe", ""),
            ("symptoms?direction=excess&nutrient=lumenium", "glow-fever"),
            ("claims?subject=flicker", "F-01 F-02"),
            ("claims?object=lumenium-deficiency&hedge=possible,often", "A-01 F-01 F-02"),
            ("claims?about=glow-fever&grade=limited", "G-02"),
            ("claims?relation=symptom-of&source=dusk-2002", "F-02"),
            ("claims?topic=food-source&subject=moonshine+vitamin", "Q-02"),
            ("drugs?nutrient=lumenium", "dimmers dimolol shadex"),
            ("drugs?nutrient=vitamin-q", "glarex"),
            ("foods?nutrient=vitamin-q", "sun-bread"),
            ("tests?nutrient=lumenium", "serum-lumenium"),
            ("processes?nutrient=vitamin-q", "light-capture"),
            ("factors?nutrient=lumenium", "night-shift"),
            ("substances?nutrient=lumenium", "tannin"),
            ("procedures?nutrient=lumenium", "gut-bypass"),
            ("sources?type=review", "dusk-2002 noon-2003"),
            ("sources?read=first-hand", "dawn-2001"),
            ("sources?nutrient=vitamin-q", "dawn-2001 dusk-2002"),
            ("foods?category=vegetable", "moon-kelp"),
            ("foods?category=dairy", ""),
            ("drugs?class=dimming+drugs", "dimolol shadex"),
            ("drugs?class=dimolol", ""),
            ("claims?polarity=denies", "L-03"),
            ("claims?nutrient=vitamin-q", "L-01 L-04 Q-01 Q-02 Q-03"),
            ("questions?about=flicker", "does-lumenium-help-flicker"),
            ("questions?verdict=no,DEPENDS", "does-lumenium-help-flicker"),
            ("questions?q=help+against+flickr", "does-lumenium-help-flicker"),
            ("questions?q=flicker&about=vitamin-q", ""),
            ("questions?q=zzz", ""),
        ])
    func `a filter keeps what fits`(_ client: Client, _ filter: (String, String)) throws {
        let reply = try client.get("/v1/\(filter.0)")
        #expect(reply.status == 200)
        #expect(reply.at("/items/*/id") == filter.1)
        #expect(reply.at("/total") == "\(filter.1.split(separator: " ").count)")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("nutrient=vitamin-q", "glarex--vitamin-q lumenium--vitamin-q"),
            ("with=tannin,glarex", "glarex--vitamin-q lumenium--tannin"),
            ("nutrient=lumenium&with=vitamin-q", "lumenium--vitamin-q"),
            ("nutrient=vitamin-q&with=lumenium", "lumenium--vitamin-q"),
            // One of the two is the nutrient, the other is what it meets.
            ("nutrient=lumenium&with=lumenium", "lumenium--lumenium"),
            ("nutrient=vitamin-q&with=vitamin-q", ""),
            (
                "nutrient=lumenium,vitamin-q&with=lumenium,vitamin-q",
                "lumenium--lumenium lumenium--vitamin-q"
            ),
            // A class's interactions are its medicines', too.
            ("with=dimolol", "dimmers--lumenium"),
            ("nutrient=vitamin-q&with=dimolol", ""),
            ("type=drug-nutrient", "dimmers--lumenium glarex--vitamin-q"),
            ("severity=minor", "glarex--vitamin-q lumenium--vitamin-q"),
            ("severity=moderate,major", "dimmers--lumenium lumenium--vitamin-q"),
            ("grade=moderate", "dimmers--lumenium lumenium--lumenium"),
            // Each filter matches any effect.
            ("severity=minor&grade=strong", "lumenium--vitamin-q"),
        ])
    func `interactions are found by either side`(_ client: Client, _ filter: (String, String))
        throws
    {
        let reply = try client.get("/v1/interactions?\(filter.0)")
        #expect(reply.status == 200)
        #expect(reply.at("/items/*/id") == filter.1)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("forms?nutrient=element+L", "nutrient", "element L", "lumenium", "5"),
            ("forms?nutrient=Element%20L", "nutrient", "Element L", "lumenium", "5"),
            ("interactions?with=Lumstop", "with", "Lumstop", "dimolol", "1"),
            (
                "groups?nutrient=moonshine_vitamin", "nutrient", "moonshine_vitamin", "vitamin-q",
                "1"
            ),
        ])
    func `an answer says what an alias was understood as`(
        _ client: Client,
        _ sample: (query: String, name: String, value: String, id: String, total: String)
    ) throws {
        let reply = try client.get("/v1/\(sample.query)")
        #expect(reply.at("/total") == sample.total)
        #expect(
            reply.at("/resolved") == """
                [{"parameter":"\(sample.name)","value":"\(sample.value)","id":"\(sample.id)"}]
                """)
        #expect(try client.get("/v1/forms?nutrient=lumenium").at("/resolved") == nil)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("forms/lumenium-oxide?fields=name", "", "id name"),
            ("forms/lumenium-oxide?fields=links,formula,name", "", "id name formula links"),
            ("forms/lumenium-oxide?fields=id", "", "id"),
            ("forms/lumenium-oxide?fields=codes", "", "id"),
            ("forms?fields=claims", "/items/0", "id claims"),
            ("forms?fields=notice,claimCount", "/items/0", "id claimCount notice"),
            ("forms?fields=name&fields=", "", "type title status detail instance errors"),
        ])
    func `fields choose members, and the identifier stays`(
        _ client: Client, _ sample: (target: String, pointer: String, names: String)
    ) throws {
        #expect(try client.get("/v1/\(sample.target)").names(sample.pointer) == sample.names)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("sources", "dawn-2001 dusk-2002 noon-2003"),
            ("sources?sort=id", "dawn-2001 dusk-2002 noon-2003"),
            // Two have one title: ties are by identifier, whichever way the names run.
            ("sources?sort=name", "noon-2003 dawn-2001 dusk-2002"),
            ("sources?sort=-name", "dawn-2001 dusk-2002 noon-2003"),
            ("drugs?sort=-name", "shadex glarex dimolol dimmers"),
        ])
    func `items stand in the order asked for`(_ client: Client, _ sample: (String, String)) throws {
        #expect(try client.get("/v1/\(sample.0)").at("/items/*/id") == sample.1)
    }
}
