internal import JSON
internal import Knowledge

/// The page of one thing: the item that the API gives, in words. Whatever the item holds is on it.
struct ItemPage {
    let catalog: Catalog
    let kind: Kind
    let id: String
    /// The item without its claims.
    let item: JSONValue
    /// The claims that the item shows whole.
    let claims: [Claim]

    /// The page of an item.
    init(_ item: Collection.Item, _ kind: Kind, in catalog: Catalog) {
        self.catalog = catalog
        self.kind = kind
        id = item.id
        var writer = JSONWriter()
        item.object.write(to: &writer) { $0 != "claims" }
        guard let value = JSONValue.parse(writer.bytes.span, faults: JSONFaults()) else {
            preconditionFailure("An item is JSON.")
        }
        self.item = value
        let knowledge = catalog.knowledge
        claims =
            knowledge.entity(item.id).map { entity in
                catalog.renderer.claims(shownBy: entity).map { knowledge.claims[$0] }
            } ?? []
    }

    var writer: PageWriter { PageWriter(knowledge: catalog.knowledge) }

    /// The page as HTML.
    var content: [UInt8] {
        catalog.shell.page(name, summary: lead, section: "/\(kind.plural)") { write(&$0) }
    }

    private var name: String { text("name").map(Plain.filled) ?? id }

    /// What it is, or what is said.
    private var lead: String? {
        (text("summary") ?? text("answer") ?? text("statement")).map(Plain.filled)
    }

    func text(_ name: String) -> String? { item[name]?.text }

    private func write(_ html: inout HTMLWriter) {
        html.element("p", ["class": "trail"]) { html in
            html.element("a", ["href": "/\(kind.plural)"], kind.title)
        }
        html.element("h1", name)
        badges(&html)
        if let lead {
            html.element("p", ["class": Self.looks[kind] ?? "lead"], lead)
        }
        alerts(&html)
        if let caveats = item["caveats"] { writer.caveats(caveats, &html) }
        facts(&html)
        tools(&html)
        for member in sections {
            html.element("h2", ["id": member.name], Plain.heading(member.name))
            section(member, &html)
        }
        evidence(&html)
        Machine.write(addresses, &html)
    }

    /// What is not set as a summary is: an answer, a call for help.
    private static let looks: [Kind: String] = [
        .question: "answer", .claim: "answer", .redFlag: "note danger",
        .contraindication: "note warn",
    ]

    private static let badged = ["verdict", "urgency", "severity", "grade", "servedHedge", "hedge"]

    /// What in a word or two tells how it is.
    private func badges(_ html: inout HTMLWriter) {
        // How the source puts it stands among the facts where it is to be put otherwise today.
        let badges = Self.badged.filter { $0 != "hedge" || item["servedHedge"] == nil }
            .compactMap { name in item[name].map { JSONMember(name: name, value: $0) } }
        guard !badges.isEmpty else { return }
        html.element("p", ["class": "badges"]) { html in
            for badge in badges {
                if badge.name == "severity", badge.value == .null {
                    Evidence.write(nil as Interaction.Severity?, &html)
                } else if badge.value != .null {
                    writer.value(badge.value, of: badge.name, &html)
                }
            }
            if let review = text("review") { Evidence.write(review: review, &html) }
        }
    }

    /// Signs that call for help, and what not to start, stand before all else.
    private func alerts(_ html: inout HTMLWriter) {
        for (name, look, title) in [
            ("redFlags", "note danger", "Call for help"),
            ("contraindications", "note warn", "Not without a doctor"),
        ] {
            let alerts = (item[name]?.list ?? []).compactMap {
                $0["id"]?.text.flatMap { catalog.knowledge.entity($0) }
            }
            guard !alerts.isEmpty else { continue }
            // Many are folded away; their number is not.
            html.element(
                "details", alerts.count > 3 ? ["class": look] : ["class": look, "open": ""]
            ) { html in
                html.element("summary") { html in
                    html.element("strong", title)
                    html.element("small", " \(alerts.count)")
                }
                html.element("ul") { html in
                    for alert in alerts {
                        html.element("li") { html in
                            writer.link(alert, &html)
                            html.text(". \(alert.member("statement")?.text ?? "")")
                        }
                    }
                }
            }
        }
    }

    /// What is said of it in a line each.
    private func facts(_ html: inout HTMLWriter) {
        var facts = (item.members ?? []).filter {
            !Self.elsewhere.contains($0.name) && isFact($0) && $0.value != .null
        }
        if let aliases = item["aliases"], !aliases.isEmpty {
            let name = kind == .question ? "alsoAsked" : "alsoCalled"
            facts.insert(JSONMember(name: name, value: aliases), at: 0)
        }
        if let hedge = item["hedge"], item["servedHedge"] != nil {
            facts.append(JSONMember(name: "hedge", value: hedge))
        }
        if let action = item["action"] {
            facts.insert(JSONMember(name: "action", value: action), at: 0)
        }
        if !facts.isEmpty { writer.facts(facts, &html) }
        guard let sources = item["sources"] else { return }
        html.element("p", ["class": "read"]) { html in
            writer.sources(sources, &html)
            if let review = text("review"), kind != .interaction {
                Evidence.write(review: review, &html)
            }
        }
    }

    private static let elsewhere: Set<String> =
        Set([
            "id", "kind", "name", "aliases", "summary", "answer", "codes", "claimCount", "notice",
            "links", "redFlags", "contraindications", "caveats", "sources", "review", "action",
            "inventory",
        ]).union(badged)

    /// Lists of names that are few.
    private static let short: Set<String> = [
        "members", "classes", "deficiency", "excess", "serving",
    ]

    private func isFact(_ member: JSONMember) -> Bool {
        if member.name == "statement" { return lead != member.value.text.map(Plain.filled) }
        return !member.value.isEmpty
            && (member.value.isPlain || Self.short.contains(member.name))
    }

    /// The rest, what matters most first.
    private var sections: [JSONMember] {
        let first = Self.order[kind] ?? []
        let rest = (item.members ?? []).filter {
            !Self.elsewhere.contains($0.name) && !isFact($0) && $0.value != .null
                && (!$0.value.isEmpty || Self.telling.contains($0.name))
                && $0.name != "statement"
        }
        var sections = first.compactMap { name in rest.first { $0.name == name } }
        sections += rest.filter { !first.contains($0.name) }
        guard kind == .nutrient else { return sections }
        // These have addresses of their own.
        sections.insert(JSONMember(name: "intakes", value: .null), at: 0)
        let forms = sections.firstIndex { $0.name == "forms" } ?? 0
        sections.insert(JSONMember(name: "foods", value: .null), at: forms + 1)
        return sections
    }

    /// Lists that say something where they are empty: that nothing is recorded.
    private static let telling: Set<String> = ["explanations", "interactions", "contents"]

    private static let order: [Kind: [String]] = [
        .nutrient: [
            "roles", "symptoms", "toxicity", "groups", "interactions", "forms", "suppliers",
            "tests",
            "causes", "activation",
        ],
        .symptom: ["explanations"],
        .group: ["why", "nutrients", "watch", "actions", "figures"],
        .form: ["cautions", "absorption", "laxative", "uses"],
        .test: ["bands", "confounders", "next"],
    ]

    /// The claims, by topic where there are many, so that they can be passed over.
    private func evidence(_ html: inout HTMLWriter) {
        let told = roleClaims
        let claims = self.claims.filter { !told.contains($0.id) }
        guard !claims.isEmpty else { return }
        html.element(
            "h2", ["id": "claims"],
            told.isEmpty ? "What the sources say" : "What else the sources say")
        html.element("p") { html in
            html.text("\(Plain.count(claims.count, "statement")), each with its evidence. ")
            html.element("a", ["href": "/about#evidence"], "What the badges mean")
            html.text(".")
        }
        guard claims.count > 12 else { return writer.claims(claims, &html) }
        var topics = ["red-flag", "caution", "cause"].filter { topic in
            claims.contains { $0.topic == topic }
        }
        let first = Set(topics)
        let groups = Dictionary(grouping: claims) { claim in
            if !topics.contains(claim.topic) { topics.append(claim.topic) }
            return claim.topic
        }
        for topic in topics {
            let claims = groups[topic] ?? []
            let isOpen = kind == .symptom && first.contains(topic)
            html.element("details", isOpen ? ["class": "topic", "open": ""] : ["class": "topic"]) {
                html in
                html.element("summary") { html in
                    html.text(Kind.heading(ofTopic: topic))
                    html.element("small", " \(claims.count)")
                }
                writer.claims(claims, &html)
            }
        }
    }

    /// What the JSON behind the page stands at.
    private var addresses: [String] {
        let links = item["links"]?.members ?? []
        return links.filter { $0.name != "collection" }.compactMap(\.value.text)
    }
}
