internal import JSON
internal import Knowledge

extension ItemPage {
    private var knowledge: KnowledgeBase { catalog.knowledge }

    /// The value of one member below its heading: most as any value, some with care of their own.
    func section(_ member: JSONMember, _ html: inout HTMLWriter) {
        let value = member.value
        switch member.name {
        case "intakes": intakes(&html)
        case "foods": foods(&html)
        case "forms": forms(value, &html)
        case "roles": roles(value, &html)
        case "symptoms" where kind == .nutrient: symptoms(value, &html)
        case "explanations": explanations(value, &html)
        case "interactions": interactions(value, &html)
        case "effects": effects(value, &html)
        case "bands": bands(value, &html)
        case "arrows": writer.chain(value, &html)
        case "mechanisms": chains(value, &html)
        default: writer.value(value, of: member.name, &html)
        }
    }

    /// What can be done with a thing elsewhere on the site.
    func tools(_ html: inout HTMLWriter) {
        guard Kind.subjects.contains(kind), !claims.isEmpty else { return }
        html.element("p", ["class": "tools"]) { html in
            html.element(
                "a", ["class": "button", "href": "/map?around=\(id)"], "See it on the map")
            guard kind == .nutrient else { return }
            html.text(" ")
            html.element(
                "a", ["class": "button", "href": "/compare?nutrient=\(id)"], "Compare its forms")
            html.text(" ")
            html.element("a", ["class": "button", "href": "/check"], "Check what you take")
        }
    }

    /// Entities that a list of references names.
    private func entities(_ references: JSONValue) -> [Entity] {
        (references.list ?? []).compactMap { $0["id"]?.text.flatMap { knowledge.entity($0) } }
    }

    /// Interactions, the gravest first; those of no rated severity are many and folded away.
    private func interactions(_ references: JSONValue, _ html: inout HTMLWriter) {
        let all = entities(references).compactMap { entity in
            knowledge.interaction(entity.id).map { (entity, $0) }
        }
        guard !all.isEmpty else {
            return html.element(
                "p", "None is recorded here: not assessed. That does not mean that there is none.")
        }
        let severities: [Interaction.Severity?] = [.major, .moderate, .minor, nil]
        for severity in severities {
            let found = all.filter { $0.1.severity == severity }
            guard !found.isEmpty else { continue }
            let name = severity.map { Plain.title($0.rawValue) } ?? "Not rated"
            let isOpen = severity == .major || found.count <= 8
            html.element("details", isOpen ? ["class": "topic", "open": ""] : ["class": "topic"]) {
                html in
                html.element("summary") { html in
                    html.text(name)
                    html.element("small", " \(found.count)")
                }
                EntryList(knowledge: knowledge).write(found.map(\.0), &html)
            }
        }
    }

    /// What each of two does to the other.
    private func effects(_ effects: JSONValue, _ html: inout HTMLWriter) {
        for effect in effects.list ?? [] {
            html.element("article", ["class": "card"]) { html in
                html.element("h3") { html in
                    if let from = effect["from"] { writer.link(from, &html) }
                    html.text(" \(Self.direction(effect["direction"]?.text ?? "")) ")
                    if let to = effect["to"] { writer.link(to, &html) }
                }
                html.element("p", ["class": "badges"]) { html in
                    Evidence.write(
                        effect["severity"]?.text.flatMap(Interaction.Severity.init), &html)
                    if let grade = effect["grade"] { writer.value(grade, of: "grade", &html) }
                }
                let told: Set<String> = ["from", "to", "direction", "severity", "grade", "caution"]
                writer.object(
                    .object((effect.members ?? []).filter { !told.contains($0.name) }), &html)
                guard let caution = effect["caution"]?.text else { return }
                html.element("p", ["class": "note warn caveat"]) { html in
                    html.element("strong", "What not to conclude:")
                    html.text(" \(caution)")
                }
            }
        }
    }

    private static func direction(_ word: String) -> String {
        switch Interaction.Direction(rawValue: word) {
        case .associated: "is linked with"
        case .increasesLossOf: "increases the loss of"
        case .deficiencyDecreases: "when lacking, decreases"
        case .selfLimiting: "holds itself back:"
        case .additiveToxicity: "adds to the harm of"
        case .changesToxicity: "changes the harm of"
        case .nothing: "was looked at together with"
        default: Plain.words(word)
        }
    }

    /// What may lie behind a symptom: by way of a nutrient first, then what else.
    private func explanations(_ links: JSONValue, _ html: inout HTMLWriter) {
        let links = links.list ?? []
        let nutrient = links.filter { $0["direction"] != .null }
        let others = links.filter { $0["direction"] == .null }
        guard !links.isEmpty else {
            return html.element(
                "p", "No statement here names a cause. That does not mean that there is none.")
        }
        html.element(
            "p",
            """
            In the order of how firmly the sources put it. A list cannot tell what a person has: \
            that takes a doctor.
            """)
        for (title, links) in [
            ("By way of a nutrient or what was taken", nutrient), ("Other causes", others),
        ] where !links.isEmpty {
            html.element("h3", title)
            writer.value(.array(links), of: "explanations", &html)
        }
    }

    /// The bands of a test's results, a table for each scale: those of different authorities do not
    /// fit together.
    private func bands(_ bands: JSONValue, _ html: inout HTMLWriter) {
        var scales: [(authority: String, scale: JSONValue?)] = []
        for band in bands.list ?? [] {
            let authority = band["authority"]?.text ?? ""
            if !scales.contains(where: { $0 == (authority, band["scale"]) }) {
                scales.append((authority, band["scale"]))
            }
        }
        html.element("div", ["class": "bands"]) { html in
            for (authority, scale) in scales {
                html.element("h3") { html in
                    html.text(SourceName.short(authority))
                    html.element("small", " \(Plain.words(scale?.text ?? ""))")
                }
                table(
                    of: (bands.list ?? []).filter {
                        $0["authority"]?.text == authority && $0["scale"] == scale
                    }, &html)
            }
        }
    }

    private func table(of bands: [JSONValue], _ html: inout HTMLWriter) {
        writer.table(["Result", "Range", "What it means", "Read in"], bands, &html) {
            band, column, html in
            switch column {
            case 0:
                html.text((band["label"]?.text ?? "").capitalizedFirst)
                if band["withdrawn"] == .bool(true) {
                    html.text(" ")
                    Evidence.badge(
                        "withdrawn", "The authority has taken it back: it decides nothing.", "warn",
                        &html)
                }
                if let urgency = band["urgency"]?.text, urgency != "none" {
                    html.text(" ")
                    Evidence.write(urgency: urgency, &html)
                }
            case 1:
                html.text(Self.range(of: band, like: band))
                if let other = band["si"] {
                    html.void("br", [:])
                    html.element("small", Self.range(of: other, like: band))
                }
            case 2:
                html.text(band["meaning"]?.text ?? "")
                if let note = band["note"]?.text { html.element("small", " \(note)") }
            default:
                html.element("small") { html in
                    if let sources = band["sources"] { writer.sources(sources, &html) }
                    if let review = band["review"]?.text { Evidence.write(review: review, &html) }
                }
            }
        }
    }

    /// The bounds of a band in one unit.
    private static func range(of bounds: JSONValue, like band: JSONValue) -> String {
        let low = bounds["low"].map(Plain.quantity), high = bounds["high"].map(Plain.quantity)
        // Half open unless the band says otherwise.
        let from = band["lowInclusive"] == .bool(false) ? "above" : "from"
        let to = band["highInclusive"] == .bool(true) ? "up to" : "below"
        return switch (low, high) {
        case (let low?, let high?): "\(from) \(low) \(to == "below" ? "to below" : "to") \(high)"
        case (let low?, nil): "\(from) \(low)"
        case (nil, let high?): "\(to) \(high)"
        case (nil, nil): ""
        }
    }

    /// The chains that an answer rests on, each arrow by arrow.
    private func chains(_ references: JSONValue, _ html: inout HTMLWriter) {
        for chain in entities(references) {
            html.element("h3") { writer.link(chain, &$0) }
            guard let item = catalog.collection(of: .mechanism)?.item(chain.id)?.object else {
                continue
            }
            if let arrows = item.value(of: "arrows") { writer.chain(arrows, &html) }
            if let caveats = item.value(of: "caveats") {
                writer.caveats(caveats, unless: self.item["caveats"], &html)
            }
        }
    }
}
