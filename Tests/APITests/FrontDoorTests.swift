import Knowledge
import Testing

@Suite struct FrontDoorTests {
    @Test(arguments: Client.overEachWire)
    func `the front door tells what is known and where it is`(_ client: Client) throws {
        let door = try client.get("/v1")
        #expect(door.status == 200)
        #expect(
            door.names() == "name version dataset collections tools notice links", "\(door.json)")
        #expect(door.at("/dataset/version") == Invented.knowledge.version)
        #expect(door.at("/dataset/released") == "2031-02-03")
        #expect(door.at("/dataset/counts/forms") == "8")
        #expect(door.at("/dataset/counts/claims") == "\(Invented.knowledge.claims.count)")
        #expect(door.at("/links/self") == "/v1")
        #expect(
            door.at("/collections/*/name") == """
                nutrients interactions groups forms symptoms conditions drugs foods tests \
                processes factors substances procedures mechanisms questions red-flags \
                contraindications rules sources claims
                """)
        #expect(
            door.at("/tools/*/template") == """
                /v1/forms/compare{?ids,elemental,compound,fields} /v1/nutrients/compare{?ids} \
                /v1/nutrients/{id}/intakes{?authority,kind,age,sex,state} \
                /v1/nutrients/{id}/foods{?per,sort,category,limit,cursor} \
                /v1/paths{?from,to,limit} /v1/graph{?around,depth,nodes} \
                /v1/interactions/between{?items} /v1/search{?q,kind,limit} \
                /v1/convert{?of,value,from,to} /v1/assessments /v1/dataset \
                /v1/dataset/schema
                """)
    }

    @Test(arguments: Client.overEachWire)
    func `each collection is as large as the front door says`(_ client: Client) throws {
        let door = try client.get("/v1")
        let links = try #require(door.at("/collections/*/href")).split(separator: " ")
        let totals = try #require(door.at("/collections/*/total")).split(separator: " ")
        #expect(links.count == 20)
        for (link, total) in zip(links, totals) {
            let collection = try client.get(String(link))
            #expect(collection.status == 200)
            #expect(collection.at("/total") == String(total))
            #expect(door.at("/dataset/counts/\(link.dropFirst(4))") == String(total))
        }
    }
}
