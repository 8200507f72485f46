internal import JSON
internal import Knowledge
internal import Service

/// The page of a collection: all its things, in groups that a person would look for.
struct CollectionPage {
    let catalog: Catalog
    let definition: CollectionDefinition

    private var kind: Kind { definition.kind }
    private var knowledge: KnowledgeBase { catalog.knowledge }

    /// The page as HTML.
    var content: [UInt8] {
        catalog.shell.page(
            kind.title, summary: definition.summary, section: "/\(kind.plural)", { write(&$0) })
    }

    private func write(_ html: inout HTMLWriter) {
        html.element("h1", kind.title)
        html.element("p", ["class": "lead"], definition.summary)
        if kind == .claim {
            group(knowledge.claims, by: { [Kind.heading(ofTopic: $0.topic)] }, &html) {
                PageWriter(knowledge: knowledge).entries($0, &$1)
            }
        } else {
            let entities = Array(knowledge.entities(of: kind))
                .sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
            group(entities, by: titles(of:), &html) {
                EntryList(knowledge: knowledge).write($0, &$1)
            }
        }
        Machine.write(["/v1/\(kind.plural)"], &html)
    }

    /// Things under the titles of their groups, and at the top links to these.
    private func group<Thing>(
        _ things: [Thing], by titles: (Thing) -> [String], _ html: inout HTMLWriter,
        _ write: ([Thing], inout HTMLWriter) -> Void
    ) {
        var groups: [String: [Thing]] = [:]
        for thing in things {
            for title in titles(thing) { groups[title, default: []].append(thing) }
        }
        guard groups.count > 1 else {
            html.element("p", Plain.count(things.count, "entry", "entries") + ".")
            return write(things, &html)
        }
        let titles = groups.keys.sorted { (rank($0), $0) < (rank($1), $1) }
        html.element("nav", ["class": "groups", "aria-label": "Groups"]) { html in
            html.element("ul", ["class": "chips"]) { html in
                for title in titles {
                    html.element("li") { html in
                        html.element("a", ["href": "#\(Self.anchor(title))"], title)
                    }
                }
            }
        }
        for title in titles {
            html.element("section", ["aria-labelledby": Self.anchor(title)]) { html in
                html.element("h2", ["id": Self.anchor(title)], title)
                write(groups[title] ?? [], &html)
            }
        }
    }

    /// Where a group stands among others: the most urgent first, the newest sources first, the rest
    /// by the alphabet, and at last what fits nowhere.
    private func rank(_ title: String) -> Int {
        switch kind {
        case .rule:
            Rule.Urgency.allCases.firstIndex { Plain.title($0.rawValue) == title } ?? 9
        case .source: Int(title.prefix(4)).map { -$0 } ?? 0
        default: Self.rest.contains(title) ? 1 : 0
        }
    }

    /// The groups of what fits into no other.
    private static let rest: Set<String> = [otherQuestions, otherSymptoms, "Other"]
    private static let severalNutrients = "Several nutrients together"
    private static let otherQuestions = "Other questions"
    private static let otherSymptoms = "Not tied to one nutrient here"

    private static func anchor(_ title: String) -> String {
        "group-" + title.lowercased().split(separator: " ").joined(separator: "-")
    }

    /// The groups in which a person would look for a thing.
    private func titles(of entity: Entity) -> [String] {
        switch kind {
        case .interaction, .group: [word("type", of: entity)]
        case .food: [word("category", of: entity)]
        case .rule: [word("urgency", of: entity)]
        case .form: names(of: entity.texts("nutrient"))
        case .question:
            nutrients(of: entity)
        case .source:
            if case .number(let year)? = entity.member("year") {
                [year.description.prefix(3) + "0s"]
            } else {
                ["Without a year"]
            }
        case .symptom: directions(of: entity)
        case .drug, .condition, .process, .factor: [String(entity.name.prefix(1)).uppercased()]
        default: [kind.title]
        }
    }

    /// The nutrient that a question is about, if it is about one.
    private func nutrients(of question: Entity) -> [String] {
        let names = names(of: question.texts("about").filter { knowledge.nutrient($0) != nil })
        return names.count > 1
            ? [Self.severalNutrients] : names.isEmpty ? [Self.otherQuestions] : names
    }

    private func word(_ member: String, of entity: Entity) -> String {
        Plain.title(entity.member(member)?.text ?? "other")
    }

    private func names(of ids: [String]) -> [String] {
        Set(ids.compactMap { knowledge.entity($0)?.name }).sorted()
    }

    /// `Too little magnesium`, for each nutrient that may lie behind a symptom.
    private func directions(of symptom: Entity) -> [String] {
        let titles = SymptomLink.explaining(symptom, in: knowledge).flatMap { link in
            guard let direction = link.direction, direction != .sideEffect else {
                return link.direction == nil ? [] : ["Something that was taken"]
            }
            return link.nutrients.compactMap { knowledge.entity($0) }.map {
                "\(Plain.title(direction.rawValue)) \($0.nameInside)"
            }
        }
        return titles.isEmpty ? [Self.otherSymptoms] : Set(titles).sorted()
    }
}
