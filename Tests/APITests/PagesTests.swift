import HTTP
import JSON
import Knowledge
import Testing

@testable import API

/// The pages that are made from the knowledge, over the service's own.
@Suite struct PagesTests {
    /// Every page, read once: its address, what it is of, and its HTML.
    private static let pages: [(address: String, item: Collection.Item?, markup: Markup)] = {
        var pages: [(address: String, item: Collection.Item?, markup: Markup)] = []
        func add(_ address: String, _ item: Collection.Item?) {
            guard let reply = try? Served.get(address, "Accept: text/html"), reply.status == 200
            else { return }
            pages.append((address, item, Markup(reply.content)))
        }
        for collection in Served.catalog.collections {
            let list = "/\(collection.kind.plural)"
            add(list, nil)
            for item in collection.items { add("\(list)/\(item.id)", item) }
        }
        add("/search", nil)
        add("/search?q=magnesium", nil)
        return pages
    }()

    @Test func `each collection and each of its things has a page`() {
        let items = Served.catalog.collections.map(\.items.count).reduce(0, +)
        #expect(Self.pages.count == items + Served.catalog.collections.count + 2)
    }

    @Test func `each page is well-formed`() {
        for page in Self.pages {
            #expect(page.markup.faults.isEmpty, "\(page.address)")
        }
    }

    @Test func `each link within the site leads to something`() throws {
        let known = Set(Self.pages.map(\.address))
        // These are files of the site.
        let files = ["/map", "/compare", "/check", "/about", "/"]
        var others: Set<String> = []
        for address in Self.pages.flatMap({ $0.markup.values["href"] ?? [] })
        where address.hasPrefix("/") {
            let path = String(address.prefix { $0 != "?" && $0 != "#" })
            if !known.contains(path), !files.contains(path) { others.insert(address) }
        }
        for address in others {
            #expect(try Served.get(address).status == 200, "\(address)")
        }
    }

    @Test func `each anchor of a page stands on it`() {
        for page in Self.pages {
            let ids = Set(page.markup.values["id"] ?? [])
            for address in page.markup.values["href"] ?? [] where address.hasPrefix("#") {
                #expect(ids.contains(String(address.dropFirst())), "\(address) of \(page.address)")
            }
        }
    }

    /// What an item says, its page says: every sentence, every number with its unit, every name.
    @Test func `whatever an item holds is on its page`() {
        let shown = Self.pages.compactMap { page in page.item.map { (page, $0) } }
        for (page, item) in shown {
            let item = JSONValue.parse(item.object.bytes.span, faults: JSONFaults()) ?? .null
            for sentence in Set(Self.sentences(of: item)) where !page.markup.shows(sentence) {
                Issue.record("\(page.address) lacks: \(sentence)")
            }
        }
    }

    private static let unseen: Set<String> = [
        "id", "kind", "links", "notice", "codes", "inventory", "review", "claimCount",
    ]

    /// The texts and quantities of a value, as pages show them.
    private static func sentences(of value: JSONValue, in name: String = "") -> [String] {
        if value.isQuantity { return name == "value" ? [] : [Plain.quantity(value).spaced] }
        switch value {
        case .string(let text):
            guard text.contains(" "), !["name", "verb"].contains(name) else { return [] }
            return [Plain.filled(text).spaced]
        case .array(let elements): return elements.flatMap { sentences(of: $0, in: name) }
        case .object(let members):
            // A claim that stands among others has its own page for what is not said here.
            let isClaim = value["subject"] != nil && value["name"] == nil
            return members.filter {
                !unseen.contains($0.name)
                    && !(isClaim && ["when", "subject", "object"].contains($0.name))
            }.flatMap { member -> [String] in
                member.name == "name" && value.isReference && value["kind"]?.text != "source"
                    && value["kind"]?.text != "claim"
                    ? [Plain.filled(member.value.text ?? "").spaced]
                    : sentences(of: member.value, in: member.name)
            }
        default: return []
        }
    }

    @Test func `a claim is never without its caveats`() {
        let knowledge = Served.knowledge
        let statements = knowledge.claims.filter { !$0.caveats.isEmpty }
        for page in Self.pages {
            for claim in statements where page.markup.runs.contains(claim.statement) {
                for caveat in claim.caveats.compactMap({ knowledge.caveat($0) }) {
                    #expect(
                        page.markup.runs.contains(caveat.statement),
                        "\(caveat.id) of \(claim.id) on \(page.address)")
                }
            }
        }
    }

    @Test func `nothing is called free of danger`() {
        for page in Self.pages {
            for promise in ["armless", "o risk", "isk-free", " is safe", "o interaction "] {
                #expect(!page.markup.shows(promise), "\(promise) on \(page.address)")
            }
        }
    }

    @Test func `a page has the sources' own figures`() throws {
        let magnesium = try #require(Served.knowledge.nutrient("magnesium"))
        let page = try #require(Self.pages.first { $0.address == "/nutrients/magnesium" }).markup
        for intake in magnesium.intakes {
            let value = intake.value.map { Plain.quantity($0).spaced } ?? "none set"
            #expect(page.runs.contains(value))
        }
        for row in [
            "Females 31–50 years  265 mg  320 mg  –  350 mg", "Hemp seeds, hulled  700 mg",
            "Magnesium oxide  60.3%  low",
        ] { #expect(page.shows(row), "\(row)") }
    }

    @Test(arguments: [
        ("/nutrients/Mg", "/nutrients/magnesium"), ("/claims/a0-10", "/claims/A0-10"),
        ("/drugs/frusemide", "/drugs/furosemide"),
    ])
    func `another name leads to the page`(_ sample: (String, String)) throws {
        let reply = try Served.get(sample.0, "Accept: text/html")
        #expect(reply.status == 308)
        #expect(reply["Location"] == sample.1)
    }
}

/// Pages as HTTP sees them, over the invented knowledge.
@Suite struct PageAnswerTests {
    private static let page = "/nutrients/lumenium"

    @Test(arguments: Client.allCases)
    func `a page is negotiated, coded and revalidated as all else`(_ client: Client) throws {
        let reply = try client.get(Self.page, "Accept: text/html")
        #expect(reply.status == 200)
        #expect(reply["Content-Type"] == "text/html; charset=utf-8")
        #expect(reply["Vary"] == "Accept-Encoding")
        #expect(reply["Content-Security-Policy"]?.contains("unsafe") == false)
        let tag = try #require(reply["ETag"])
        #expect(try client.get(Self.page, "If-None-Match: \(tag)").status == 304)
        let coded = try client.get(Self.page, "Accept-Encoding: gzip")
        #expect(coded["Content-Encoding"] == "gzip")
        #expect(coded["ETag"] == "\(tag.dropLast())-gzip\"")
        let head = try client.head(Self.page)
        #expect(head["Content-Length"] == "\(reply.content.count)")
        #expect(head["ETag"] == tag)
        #expect(head.content.isEmpty)
        #expect(try client.ask("POST", Self.page)["Allow"] == "GET, HEAD, OPTIONS")
    }

    @Test(arguments: Client.allCases)
    func `what is unknown is told by a page to who prefers pages`(_ client: Client) throws {
        let page = try client.get("/nutrients/nowhere", "Accept: text/html, */*;q=0.1")
        #expect(page.status == 404)
        #expect(page["Content-Type"] == "text/html; charset=utf-8")
        let problem = try client.get("/nutrients/nowhere", "Accept: */*")
        #expect(problem.status == 404)
        #expect(problem["Content-Type"] == "application/problem+json")
        #expect(problem["Vary"] == "Accept")
    }

    @Test func `what others add to the address of a page is overlooked`() throws {
        let reply = try Client.inProcess.get("\(Self.page)?from=mail", "Accept: text/html")
        #expect(reply.status == 200)
        #expect(try Client.inProcess.get("/v1\(Self.page)?from=mail").status == 400)
    }

    @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b"])
    func `what is sought is text, whatever it holds`(words: String) throws {
        let query = words.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let reply = try Client.inProcess.get("/search?q=\(query)", "Accept: text/html")
        let html = String(decoding: reply.content, as: UTF8.self)
        #expect(!html.contains("<script>alert") && !html.contains("<img"))
        let markup = Markup(reply.content)
        #expect(markup.faults.isEmpty)
        #expect(markup.values["value"]?.contains(words) == true)
    }

    @Test func `what the knowledge holds is text, whatever it holds`() throws {
        let files = Invented.files.map { file -> KnowledgeLoader.File in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return KnowledgeLoader.File(
                path: file.path,
                bytes: Array(
                    text.split(separator: "Lumenium", omittingEmptySubsequences: false)
                        .joined(separator: "<script>alert(1)</script> & Lumenium").utf8))
        }
        let application = Application(Invented.load(files))
        for address in [Self.page, "/nutrients", "/claims", "/search?q=lumenium"] {
            let reply = try Client.answer(of: application.handler, address, "Accept: text/html")
            #expect(reply.status == 200)
            let html = String(decoding: reply.content, as: UTF8.self)
            #expect(!html.contains("<script>alert"), "\(address)")
            #expect(html.contains("&lt;script&gt;alert"), "\(address)")
        }
    }
}

extension String {
    /// The text with plain spaces, each alone.
    fileprivate var spaced: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
