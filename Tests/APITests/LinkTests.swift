import Knowledge
import Testing

@testable import API

/// Links both ways: what names a thing is found from that thing.
@Suite struct LinkTests {
    @Test(
        arguments: Client.allCases,
        [
            ("conditions/dim-gut", "/groups/*/id", "people-with-dim-gut"),
            ("conditions/dim-gut", "/contraindications", "[]"),
            ("claims/F-02", "/usedBy/*/id", "flicker-by-dimmers does-lumenium-help-flicker"),
            ("claims/F-02", "/usedBy/0/href", "/v1/mechanisms/flicker-by-dimmers"),
            ("claims/G-02", "/usedBy", "[]"),
            (
                "foods/moon-kelp", "/contents/*/nutrient/href",
                "/v1/nutrients/lumenium /v1/nutrients/vitamin-q"
            ),
            ("foods/moon-kelp", "/contents/0/per100g", #"{"value":500,"unit":"ug"}"#),
            ("tests/serum-vitamin-q", "/nutrient/href", "/v1/nutrients/vitamin-q"),
            ("drugs/dimolol", "/classes/*/id", "dimmers"),
            ("drugs/dimolol", "/interactions/*/id", "dimmers--lumenium"),
            ("drugs/dimolol", "/interactions/*/via/href", "/v1/drugs/dimmers"),
            ("drugs/dimmers", "/interactions/*/via", "null"),
            ("drugs/dimmers", "/members/*/id", "dimolol shadex"),
            ("sources/noon-2003", "/citedBy/*/id", "lumenium star-bread"),
        ])
    func `a thing names what names it`(
        _ client: Client, _ sample: (item: String, pointer: String, value: String)
    ) throws {
        let item = try client.get("/v1/\(sample.item)")
        #expect(item.status == 200)
        #expect(item.at(sample.pointer) == sample.value, "\(sample.item)")
    }

    @Test(arguments: Client.allCases)
    func `a source names what rests on it beside the claims`(_ client: Client) throws {
        let reply = try client.get("/v1/sources/dawn-2001")
        let kinds = Set(try #require(reply.at("/citedBy/*/kind")).split(separator: " "))
        #expect(kinds.isSuperset(of: ["nutrient", "form", "group", "food", "interaction"]))
        let ids = try #require(reply.at("/citedBy/*/id")).split(separator: " ")
        #expect(Set(ids).count == ids.count)
        #expect(reply.at("/citedBy/0/href") != nil)
        let dusk = try client.get("/v1/sources/dusk-2002").at("/citedBy/*/id")
        #expect(dusk?.split(separator: " ").contains("serum-vitamin-q") == true)
    }

    @Test func `a caveat names its source, and the source the caveat`() throws {
        let cited = try Served.get("/v1/sources/garrison-2020").at("/citedBy")
        #expect(cited?.contains(#""kind":"caveat""#) == true)
        #expect(cited?.contains(#""href":null"#) == true)
    }

    /// Every reference of every item of what is served leads to something.
    @Test func `no reference leads nowhere`() throws {
        let catalog = Served.catalog
        var paths: Set<String> = []
        for collection in catalog.collections {
            for item in collection.items {
                paths.insert("/v1/\(collection.kind.plural)/\(item.id)")
            }
        }
        var count = 0
        for collection in catalog.collections {
            for item in collection.items {
                for path in item.object.bytes.values(of: #""href":""#) {
                    if !paths.contains(path) { Issue.record("\(item.id) names \(path)") }
                    count += 1
                }
            }
        }
        #expect(count > 10_000)
    }
}

extension [UInt8] {
    /// What stands between each of these and the next quotation mark.
    fileprivate func values(of mark: String) -> [String] {
        let mark = Array(mark.utf8)
        var values: [String] = []
        var place = 0
        while place + mark.count <= count {
            guard self[place] == mark[0], self[place..<place + mark.count].elementsEqual(mark)
            else {
                place += 1
                continue
            }
            let start = place + mark.count
            place = start
            while place < count, self[place] != UInt8(ascii: "\"") { place += 1 }
            values.append(String(decoding: self[start..<place], as: UTF8.self))
        }
        return values
    }
}
