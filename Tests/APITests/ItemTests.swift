import Knowledge
import Testing

@testable import API

@Suite struct ItemTests {
    static let collections = [
        "nutrients", "interactions", "groups", "forms", "symptoms", "conditions", "drugs", "foods",
        "tests", "processes", "factors", "substances", "procedures", "sources",
    ]

    @Test(arguments: Client.allCases, collections)
    func `an item is at its own address, whole`(_ client: Client, _ plural: String) throws {
        let collection = try client.get("/v1/\(plural)")
        let links = try #require(collection.at("/items/*/links/self")).split(separator: " ")
        #expect(!links.isEmpty)
        for (place, link) in links.enumerated() {
            let item = try client.get(String(link))
            #expect(item.status == 200)
            #expect(item["Content-Type"] == "application/json")
            let names = try #require(item.names()).split(separator: " ")
            #expect(
                Array(names.prefix(4)) == ["id", "kind", "name", "aliases"] || plural == "sources")
            let claims = try #require(item.at("/claims/*/id")).split(separator: " ")
            #expect(item.at("/claimCount") == "\(claims.count)")
            #expect(item.at("/links/collection") == "/v1/\(plural)")
            // In its collection it is the same, but for the long and the repeated.
            for name in names {
                let shown = collection.at("/items/\(place)/\(name)")
                let isLeftOut = name == "claims" || name == "notice"
                #expect(shown == (isLeftOut ? nil : item.at("/\(name)")), "\(link) \(name)")
            }
            #expect(
                (item.at("/notice") == nil) == (plural == "sources"),
                "What may be done is said with a notice.")
        }
        #expect(collection.at("/notice") != nil)
    }

    @Test(arguments: CollectionDefinition.all.map(\.kind).filter { $0 != .claim })
    func `what has to be there is, and what is worked out is always there`(_ kind: Kind) throws {
        let required = kind.members.filter { $0.presence != .optional }.map(\.name)
        let always = Set(required + DerivedMember.table(of: kind).map(\.name))
            .subtracting(["intakes"])
            .union(["id", "kind", "name", "claimCount", "claims", "links"])
        for catalog in [Served.catalog, Catalog(Invented.knowledge)] {
            for item in try #require(catalog.collection(of: kind)).items {
                #expect(always.isSubset(of: item.object.names), "\(item.id)")
                let known = EntityRenderer.memberNames(of: kind)
                #expect(item.object.names == known.filter(item.object.names.contains), "\(item.id)")
            }
        }
    }

    @Test(arguments: Client.allCases)
    func `a nutrient gathers what the knowledge holds around it`(_ client: Client) throws {
        let item = try client.get("/v1/nutrients/lumenium")
        #expect(item.at("/class") == "mineral")
        #expect(item.at("/intakes") == nil)
        #expect(item.at("/links/intakes") == "/v1/nutrients/lumenium/intakes")
        #expect(
            item.at("/activation/claims/0") == """
                {"id":"L-01","kind":"claim","name":"Lumenium enables light capture",\
                "href":"/v1/claims/L-01"}
                """)
        #expect(item.at("/symptoms/deficiency/*/symptom/id") == "flicker afterglow glow-fever")
        #expect(item.at("/symptoms/deficiency/*/stage") == "early severe null")
        #expect(item.at("/symptoms/deficiency/0/claims/*/id") == "F-01 F-02")
        #expect(item.at("/symptoms/excess/*/symptom/href") == "/v1/symptoms/glow-fever")
        #expect(item.at("/suppliers/*/id") == "moon-kelp")
        #expect(item.at("/causes/*/id") == "dim-gut gut-bypass night-shift shadex tannin")
        #expect(item.at("/groups/*/id") == "night-workers people-with-dim-gut")
        #expect(item.at("/tests/*/id") == "serum-lumenium")
        #expect(
            item.at("/interactions/*/href") == """
                /v1/interactions/dimmers--lumenium /v1/interactions/lumenium--lumenium \
                /v1/interactions/lumenium--tannin /v1/interactions/lumenium--vitamin-q
                """)
    }

    @Test(arguments: Client.allCases)
    func `a claim comes with its hedge, its grade, its sources and its caveats`(
        _ client: Client
    ) throws {
        let item = try client.get("/v1/nutrients/lumenium?fields=claims")
        #expect(item.names() == "id claims")
        #expect(item.at("/claims/*/id") == "L-01 L-02 L-03 L-04 O-01 S-01 N-01 T-01")
        #expect(
            item.names("/claims/3") == """
                id topic subject relation object polarity verb statement servedHedge hedge grade \
                sources caveats
                """)
        #expect(item.at("/claims/3/servedHedge") == "suggested")
        #expect(item.at("/claims/3/hedge") == "established")
        #expect(item.at("/claims/3/sources") == #"["dusk-2002","dawn-2001"]"#)
        #expect(item.at("/claims/3/caveats/0/id") == "C1")
        #expect(item.at("/claims/3/caveats/0/review") == "verified")
        #expect(item.at("/claims/2/relation") == "does-not-relieve")
        #expect(item.at("/claims/2/polarity") == "denies")
        #expect(item.at("/claims/2/hedge") == "not-a-cause")
        #expect(
            item.at("/claims/2/object") == """
                {"id":"flicker","kind":"symptom","name":"Flicker","href":"/v1/symptoms/flicker"}
                """)
    }

    @Test(arguments: Client.allCases)
    func `an interaction is as grave as its gravest effect`(_ client: Client) throws {
        let both = try client.get("/v1/interactions/lumenium--vitamin-q")
        #expect(both.at("/severity") == "moderate")
        #expect(both.at("/grade") == "strong")
        #expect(both.at("/effects/*/severity") == "minor moderate")
        #expect(
            both.at("/effects/1/claims/0/name") == "Lumenium increases the absorption of vitamin Q")
        let unrated = try client.get("/v1/interactions/lumenium--tannin")
        #expect(unrated.at("/severity") == "null")
        #expect(unrated.at("/grade") == "contested")
        let apart = try client.get("/v1/interactions/dimmers--lumenium")
        #expect(
            apart.at("/effects/0/separation") == """
                {"before":{"value":2,"unit":"h"},"after":{"value":6,"unit":"h"}}
                """)
        #expect(apart.at("/members/*/kind") == "drug nutrient")
    }

    @Test(arguments: Client.allCases)
    func `a form shows how its fraction follows from its formula`(_ client: Client) throws {
        let forms = try client.get("/v1/forms?fields=computation")
        #expect(forms.at("/items/0/computation") == "3 x 65.38 / 574.338 = 0.3415")
        let hydrate = try client.get("/v1/forms/lumenium-sulfate-heptahydrate")
        #expect(hydrate.at("/computation") == "1 x 65.38 / 287.541 = 0.2274")
        #expect(hydrate.at("/sameSaltAs/*/id") == "lumenium-sulfate-monohydrate")
        let mixture = try client.get("/v1/forms/lumenium-complex")
        #expect(mixture.at("/computation") == "null")
        #expect(try client.get("/v1/forms/lunatriol").at("/hormone") == "true")
    }

    @Test(arguments: Client.allCases)
    func `a source names the claims that rest on it`(_ client: Client) throws {
        let source = try client.get("/v1/sources/dusk-2002")
        #expect(source.at("/claims/*/id") == "L-03 L-04 F-02")
        #expect(try client.get("/v1/sources/noon-2003").at("/claims") == "[]")
    }
}
