import Testing

@testable import API

@Suite struct PageTests {
    @Test(
        arguments: Client.allCases,
        [
            "forms", "sources", "forms?nutrient=lumenium", "sources?sort=name",
            "sources?sort=-name",
            "forms?fields=name&sort=-name&route=oral", "forms?nutrient=element+L&sort=name",
            "symptoms?nutrient=vitamin-q",
        ])
    func `pages of every size hold each item once, in order`(_ client: Client, _ target: String)
        throws
    {
        let path = "/v1/\(target)"
        let whole = try client.get(path)
        let ids = try #require(whole.at("/items/*/id"))
        for limit in 1...9 {
            var found: [String] = []
            var next: String? = path + (path.contains("?") ? "&" : "?") + "limit=\(limit)"
            while let address = next {
                let page = try client.get(address)
                #expect(page.at("/total") == whole.at("/total"))
                #expect(page.at("/resolved") == whole.at("/resolved"))
                let items = try #require(page.at("/items/*/id")).split(separator: " ")
                found += items.map(String.init)
                next = page.at("/next") == "null" ? nil : page.at("/next")
                #expect(next == nil || items.count == limit)
                #expect(page["Link"] == next.map { "<\($0)>; rel=\"next\"" })
                guard found.count < 20 else { break }
            }
            #expect(found.joined(separator: " ") == ids, "limit \(limit)")
        }
    }

    @Test(arguments: Client.allCases)
    func `next keeps every parameter, escaped`(_ client: Client) throws {
        let reply = try client.get(
            "/v1/forms?nutrient=element+L&limit=2&fields=name,links&sort=-name")
        let next = try #require(reply.at("/next"))
        #expect(
            next.hasPrefix(
                "/v1/forms?nutrient=element%20L&limit=2&fields=name,links&sort=-name&cursor="))
        let after = try client.get(try #require(try client.get(next).at("/next")))
        #expect(after.at("/items/*/id") == "lumenium-citrate")
        #expect(after.at("/next") == "null")
    }

    @Test(
        arguments: Client.allCases,
        [
            Cursor(sort: "id", key: "", id: "a").text,
            Cursor(sort: "-name", key: "a", id: "a").text,
            "%21", "x", "bmFtZQ", "bmFtZR9hH2E=", "%F0%9F%8C%99",
        ])
    func `a cursor that is not this order's is refused`(_ client: Client, _ cursor: String) throws {
        let reply = try client.get("/v1/forms?sort=name&cursor=\(cursor)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/*/parameter") == "cursor")
    }

    @Test(arguments: Client.allCases)
    func `a cursor goes on behind an item that has gone`(_ client: Client) throws {
        let byID = Cursor(sort: "id", key: "", id: "lumenium-d").text
        let byName = Cursor(sort: "-name", key: "lumenium d", id: "zzz").text
        for (target, id) in [
            ("/v1/forms?limit=1&cursor=\(byID)", "lumenium-oxide"),
            ("/v1/forms?limit=1&sort=-name&cursor=\(byName)", "lumenium-complex"),
            ("/v1/forms?limit=1&cursor=\(Cursor(sort: "id", key: "", id: "zzz").text)", ""),
        ] {
            let reply = try client.get(target)
            #expect(reply.at("/items/*/id") == id)
            #expect(reply.at("/total") == "8")
        }
    }

    @Test(
        arguments: Client.allCases,
        ["0", "501", "-1", "+5", "5.0", "1e1", "five", "99999999999999999999"])
    func `a limit is a whole number from 1 to 500`(_ client: Client, _ limit: String) throws {
        let reply = try client.get("/v1/forms?limit=\(limit)")
        #expect(reply.status == 400)
        #expect(reply.at("/errors/0/detail") == "Give a whole number from 1 to 500.")
        #expect(try client.get("/v1/forms?limit=500").at("/total") == "8")
    }
}
