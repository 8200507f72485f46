import Testing

@Suite struct CompareNutrientsTests {
    @Test(arguments: Client.allCases)
    func `nutrients stand side by side, a row a role, a cell a nutrient`(_ client: Client) throws {
        let reply = try client.get("/v1/nutrients/compare?ids=vitamin-q,Lum")
        #expect(reply.status == 200)
        #expect(reply.names() == "nutrients rows resolved notice")
        #expect(reply.at("/nutrients/*/id") == "vitamin-q lumenium")
        #expect(reply.at("/rows/*/aspect") == "primary-function main-sources")
        #expect(reply.at("/rows/0/cells/*/nutrient") == "vitamin-q lumenium")
        #expect(reply.at("/rows/*/cells/*/claims/*/id") == "Q-01 L-01 Q-02 L-02")
        #expect(
            reply.at("/rows/0/cells/1/claims/0/statement") == "Lumenium lets the body catch light.")
        #expect(reply.at("/resolved") == #"[{"parameter":"ids","value":"Lum","id":"lumenium"}]"#)
    }

    @Test(
        arguments: Client.allCases,
        [("", "ids"), ("ids=lumenium,tannin,selenite", "ids ids"), ("ids=lumenium&x=1", "x")])
    func `a comparison that cannot be made is refused`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/nutrients/compare?\(sample.query)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == sample.parameters)
    }
}
