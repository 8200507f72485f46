import HTTP
import JSON
import Knowledge
import Testing

@testable import API

/// Collections as CSV (RFC 4180).
@Suite struct TableTests {
    static let csv = "Accept: text/csv"

    @Test(
        arguments: Client.allCases,
        [
            ("text/csv", true), ("text/csv; charset=utf-8", true),
            ("text/csv; header=present", true), ("text/*", true),
            ("application/json;q=0.5, text/csv", true), ("text/csv;q=0.2, text/html", true),
            ("*/*;q=0.1, text/csv;q=0.2", true), ("application/json;q=0, */*", true),
            // A tie goes to JSON, and so does silence.
            ("application/json, text/csv", false), ("*/*", false), ("", false),
            ("text/csv;q=0.5, */*;q=0.5", false), ("text/csv;q=0.5, application/json", false),
            ("text/csv;q=0, */*", false), ("nonsense", nil), ("text/csv;q=0", nil),
            ("text/html", nil), ("text/csv;header=absent", nil), ("*/*;q=0", nil),
            ("application/json;q=0, text/csv;q=0, */*", nil),
        ] as [(String, Bool?)])
    func `a collection is a table for who would rather have one`(
        _ client: Client, _ sample: (accept: String, isTable: Bool?)
    ) throws {
        for target in ["/v1/forms", "/v1/forms?limit=2"] {
            let reply = try client.get(target, "Accept: \(sample.accept)")
            guard let isTable = sample.isTable else {
                #expect(reply.status == 406)
                #expect(
                    reply.at("/detail") == """
                        The media types here are application/json and text/csv, which the Accept \
                        field excludes.
                        """)
                continue
            }
            #expect(reply.status == 200)
            #expect(
                reply["Content-Type"]
                    == (isTable ? "text/csv; charset=utf-8; header=present" : "application/json"))
            #expect(reply["Vary"] == "Accept, Accept-Encoding")
            #expect(reply["Cofactor-Total"] == "8")
        }
    }

    @Test(arguments: Client.allCases)
    func `what is no collection has no table`(_ client: Client) throws {
        for target in ["/v1", "/v1/forms/lumenium-oxide", "/v1/dataset", "/v1/search?q=flicker"] {
            #expect(try client.get(target, Self.csv).status == 406, "\(target)")
            #expect(try client.get(target)["Vary"] == "Accept-Encoding")
        }
    }

    @Test(arguments: Client.allCases, CollectionDefinition.all.map(\.kind.plural))
    func `a table has the columns of its kind and a line for each item`(
        _ client: Client, _ plural: String
    ) throws {
        let reply = try client.get("/v1/\(plural)?limit=500", Self.csv)
        let table = try #require(Table(reply.content))
        let json = try client.get("/v1/\(plural)?limit=500")
        #expect(
            table["id"] == json.at("/items/*/id")?.split(separator: " ").joined(separator: " | "))
        let kind = try #require(Kind(folder: plural) ?? (plural == "claims" ? .claim : nil))
        #expect(table.names == CSVColumn.all(of: kind).map(\.name))
        #expect(!table.names.contains { $0.hasPrefix("claims") || $0.hasPrefix("links") })
        let none = try #require(Table(try client.get("/v1/\(plural)?limit=1", Self.csv).content))
        #expect(none.names == table.names)
        #expect(try client.get("/v1/\(plural)", Self.csv).content == reply.content)
    }

    @Test(arguments: Client.allCases)
    func `scalars are cells, quantities two, references their ids, lists joined`(_ client: Client)
        throws
    {
        let forms = try #require(Table(try client.get("/v1/forms?limit=2", Self.csv).content))
        #expect(forms["id"] == "lumenium-citrate | lumenium-complex")
        #expect(forms["kind"] == "form | form")
        #expect(forms["aliases"] == "lum citrate | ")
        #expect(forms["nutrient"] == "lumenium | lumenium")
        #expect(forms["molarMass_value"] == "574.338 | ")
        #expect(forms["molarMass_unit"] == "g/mol | ")
        #expect(forms["routes"] == "oral | oral")
        #expect(forms["absorption_class"] == "high | ")
        #expect(forms["hormone"] == " | ")
        #expect(forms["cautions"] == nil, "A list of objects has no place.")
        let claims = try #require(
            Table(try client.get("/v1/claims?subject=lumenium", Self.csv).content))
        #expect(claims["subject"]?.split(separator: " | ").allSatisfy { $0 == "lumenium" } == true)
        #expect(claims["sources"]?.contains("dusk-2002; dawn-2001") == true)
        #expect(claims["caveats"]?.contains("C1") == true)
        #expect(claims.names.contains("when_dose_value"))
        let drugs = try #require(Table(try client.get("/v1/drugs", Self.csv).content))
        #expect(drugs["members"]?.hasPrefix("dimolol") == true)
        #expect(drugs["classes"]?.contains("dimmers") == true)
    }

    @Test(arguments: Client.allCases)
    func `filters, order, chosen members and pages are those of JSON`(_ client: Client) throws {
        let query = "/v1/forms?nutrient=element+L&sort=-name&fields=name,molarMass,claims&limit=2"
        var table: [String] = []
        var json: [String] = []
        for (accept, isTable) in [(Self.csv, true), ("Accept: application/json", false)] {
            var next: String? = query
            while let target = next {
                let reply = try client.get(target, accept)
                #expect(reply["Cofactor-Total"] == "5")
                if isTable {
                    let page = try #require(Table(reply.content))
                    #expect(page.names == ["id", "name", "molarMass_value", "molarMass_unit"])
                    table += page.rows.map { $0[0] }
                } else {
                    json.append(reply.at("/items/*/id") ?? "")
                }
                next = reply["Link"].map { String($0.dropFirst().prefix { $0 != ">" }) }
            }
        }
        #expect(table.count == 5)
        #expect(table.joined(separator: " ") == json.joined(separator: " "))
        let empty = try client.get("/v1/forms?route=topical&absorption=high", Self.csv)
        #expect(Table(empty.content)?.rows == [])
        #expect(try client.get("/v1/forms?color=red", Self.csv).status == 400)
    }

    @Test(arguments: Client.allCases)
    func `intakes and foods of a nutrient are tables, too`(_ client: Client) throws {
        let intakes = try client.get("/v1/nutrients/lumenium/intakes", Self.csv)
        let rows = try #require(Table(intakes.content))
        #expect(
            rows.names == [
                "authority", "kind", "lifeStage", "ages_from", "ages_to", "sex", "state",
                "value_value", "value_unit", "covers", "note", "sources", "review",
            ])
        #expect(rows["kind"] == "rda | rda | rda | rda | rda | rda | ul | ul | pri")
        #expect(
            rows["value_value"]?.hasSuffix(" |  | 25 | 9.4") == true, "\(rows["value_value"] ?? "")"
        )
        #expect(intakes["Cofactor-Total"] == "9")
        let page = "/v1/nutrients/lumenium/foods?limit=1"
        let foods = try client.get(page, Self.csv)
        let first = try #require(Table(foods.content))
        #expect(
            first.names == [
                "food", "amount_value", "amount_unit", "category", "serving_name",
                "serving_mass_value", "serving_mass_unit", "note", "sources", "review",
            ])
        let json = try client.get(page)
        #expect(first["food"] == json.at("/items/0/food/id"))
        #expect(first["amount_value"] == json.at("/items/0/amount/value"))
        #expect(foods["Link"] == json["Link"])
        #expect(foods["Cofactor-Total"] == json.at("/total"))
    }

    @Test(arguments: Client.allCases, ["/v1/forms", "/v1/forms?limit=40"])
    func `a table has a tag and codings of its own`(_ client: Client, _ target: String) throws {
        let json = try client.get(target)
        let table = try client.get(target, Self.csv)
        let tag = try #require(table["ETag"])
        #expect(tag != json["ETag"])
        #expect(try client.get(target, Self.csv, "If-None-Match: \(tag)").status == 304)
        #expect(try client.get(target, "If-None-Match: \(tag)").status == 200)
        #expect(try client.get(target, Self.csv, "If-Match: \(json["ETag"] ?? "")").status == 412)
        let coded = try client.get(target, Self.csv, "Accept-Encoding: gzip")
        #expect(coded["Content-Encoding"] == "gzip")
        #expect(coded["ETag"] == "\(tag.dropLast())-gzip\"")
        let effort: Gzip.Effort = target.contains("?") ? .quickly : .thoroughly
        #expect(coded.content == Gzip.encode(table.content.span, effort))
        let head = try client.head(target, Self.csv)
        #expect(head["Content-Length"] == "\(table.content.count)")
        #expect(head["Content-Type"] == table["Content-Type"])
    }

    @Test func `what would break a line is quoted`() throws {
        let text = "a \"b\", c\r\nd"
        var item = RenderedObject.Builder()
        item.member("id") { $0.string("x") }
        item.member("name") { $0.string(text) }
        let columns = CSVColumn.all(of: .source).filter { ["id", "name"].contains($0.name) }
        let content = CSVRow.table([CSVRow(item.object(), columns)], of: columns)
        #expect(
            String(decoding: content, as: UTF8.self)
                == "id,name\r\nx,\"a \"\"b\"\", c\r\nd\"\r\n")
        #expect(Table(content)?["name"] == text)
    }

    /// A spreadsheet takes what begins so for a formula. No value of ours does; should one ever
    /// have to, this is where to decide what becomes of it.
    @Test(arguments: CollectionDefinition.all.map(\.kind.plural))
    func `no cell of what is served looks like a formula`(_ plural: String) throws {
        let reply = try Served.get("/v1/\(plural)?limit=500", Self.csv)
        let table = try #require(Table(reply.content))
        #expect(!table.rows.isEmpty)
        for cell in table.rows.joined() {
            let first = cell.unicodeScalars.first
            #expect(first.map("=+-@\t\r".unicodeScalars.contains) != true, "\(cell)")
        }
    }
}
