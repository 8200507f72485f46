import Testing

@Suite struct GetNutrientFoodsTests {
    @Test(
        arguments: Client.allCases,
        [
            ("lumenium/foods?per=cup", "per"), ("lumenium/foods?sort=-name", "sort"),
            ("lumenium/foods?category=bread&cursor=x&limit=0", "category cursor limit"),
            ("lumenium/foods?sort=id&cursor=x", "sort cursor"),
        ])
    func `a query that means nothing is refused`(
        _ client: Client, _ sample: (target: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/nutrients/\(sample.target)")
        #expect(reply.status == 400)
        let parameters = reply.at("/errors/*/parameter")?.split(separator: " ").sorted()
        #expect(parameters == sample.parameters.split(separator: " ").sorted())
    }

    @Test(arguments: Client.allCases)
    func `only nutrients have foods, and an alias leads to them`(_ client: Client) throws {
        #expect(try client.get("/v1/nutrients/tannin/foods").status == 404)
        let reply = try client.get("/v1/nutrients/Lum/foods?per=serving")
        #expect(reply.status == 308)
        #expect(reply["Location"] == "/v1/nutrients/lumenium/foods?per=serving")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("lumenium/foods", "moon-kelp star-bread", "0.5 0.25", "1"),
            ("lumenium/foods?per=serving", "star-bread moon-kelp", "1 0.2", "1"),
            ("lumenium/foods?sort=amount", "star-bread moon-kelp", "0.25 0.5", "1"),
            ("lumenium/foods?sort=name&per=serving", "moon-kelp star-bread", "0.2 1", "1"),
            ("lumenium/foods?category=cereal", "star-bread", "0.25", "0"),
            ("lumenium/foods?category=nut,oil", "", "", "0"),
            // Zero is an amount; what is not listed is unknown.
            ("vitamin-q/foods", "moon-kelp", "0", "2"),
        ])
    func `foods stand by what they hold`(
        _ client: Client,
        _ sample: (target: String, foods: String, amounts: String, unknown: String)
    ) throws {
        let reply = try client.get("/v1/nutrients/\(sample.target)")
        #expect(reply.status == 200)
        #expect(reply.at("/items/*/food/id") == sample.foods)
        #expect(reply.at("/items/*/amount/value") == sample.amounts)
        #expect(reply.at("/unknown") == sample.unknown)
    }

    @Test(arguments: Client.allCases)
    func `a page leads to the next of the same order`(_ client: Client) throws {
        let first = try client.get("/v1/nutrients/lumenium/foods?limit=1")
        #expect(first.at("/items/*/food/id") == "moon-kelp")
        #expect(first.at("/items/0/amount/unit") == "mg")
        #expect(first.at("/items/0/sources/0/href") == "/v1/sources/dawn-2001")
        let next = try #require(first.at("/next"))
        #expect(first["Link"] == "<\(next)>; rel=\"next\"")
        let second = try client.get(next)
        #expect(second.at("/items/*/food/id") == "star-bread")
        #expect(second.at("/next") == "null")
        #expect(try client.get("\(next)&per=serving").status == 400)
        #expect(try client.get("\(next)&sort=amount").status == 400)
    }
}
