internal import Knowledge

/// A way to choose among the items of a collection.
struct Filter: Sendable {
    let parameter: Parameter
    /// Another filter that looks at the same parts of an item: no part passes both.
    let partner: String?
    /// For each part of an item that is looked at, the values under which the item is found.
    let values: @Sendable (Entity, KnowledgeBase) -> [[String]]

    /// A filter that looks at an item as a whole.
    init(
        _ name: String, _ taken: Parameter.Values, _ summary: String,
        values: @escaping @Sendable (Entity, KnowledgeBase) -> [String]
    ) {
        self.init(name, taken, summary, partner: nil) { [values($0, $1)] }
    }

    /// A filter that looks at an item's parts, perhaps beside another.
    init(
        _ name: String, _ taken: Parameter.Values, _ summary: String, partner: String?,
        values: @escaping @Sendable (Entity, KnowledgeBase) -> [[String]]
    ) {
        parameter = Parameter(name, taken, summary)
        self.partner = partner
        self.values = values
    }
}

/// All entities of one kind, with the indexes that choose and order them.
struct Collection: Sendable {
    /// One item: its entity and its representation.
    struct Item: Sendable {
        let id: String
        let name: String
        let object: RenderedObject
        /// What the name sorts by: folded to lower case.
        let nameKey: String
    }

    let kind: Kind
    let filters: [Filter]
    /// Ordered by identifier.
    let items: [Item]
    /// The names of members that an item of this kind may have.
    let memberNames: [String]

    private let places: [String: Int]
    /// For each filter and value, the places of the items, in order.
    private let index: [String: [String: [Int]]]
    /// For each filter and item, what the filter found at its parts.
    private let parts: [String: [[[String]]]]
    private let byName: [Int]
    private let byNameDescending: [Int]

    init(_ kind: Kind, filters: [Filter], knowledge: KnowledgeBase, renderer: EntityRenderer) {
        let entities = knowledge.entities(of: kind)
        self.kind = kind
        self.filters = filters
        items = entities.map { entity in
            Item(
                id: entity.id, name: entity.name, object: renderer.render(entity),
                nameKey: entity.name.lowercased())
        }
        memberNames = EntityRenderer.memberNames(of: kind)
        places = Dictionary(
            uniqueKeysWithValues: items.enumerated().map { ($0.element.id, $0.offset) })
        var index: [String: [String: [Int]]] = [:]
        var parts: [String: [[[String]]]] = [:]
        for filter in filters {
            let name = filter.parameter.name
            parts[name] = entities.map { filter.values($0, knowledge) }
            for (place, values) in (parts[name] ?? []).enumerated() {
                for value in Set(values.joined()) {
                    index[name, default: [:]][value, default: []].append(place)
                }
            }
        }
        self.index = index
        self.parts = parts
        byName = items.indices.sorted { [items] in
            (items[$0].nameKey, $0) < (items[$1].nameKey, $1)
        }
        byNameDescending = items.indices.sorted { [items] in
            (items[$1].nameKey, $0) < (items[$0].nameKey, $1)
        }
    }

    /// The item with this identifier.
    func item(_ id: String) -> Item? { places[id].map { items[$0] } }

    /// The words that `sort` takes.
    static let sorts = ["id", "name", "-name"]

    /// What a sort compares an item by, before its identifier.
    func key(of item: Item, in sort: String) -> String { sort == "id" ? "" : item.nameKey }

    /// The places of the items that pass every filter of `arguments`, in the order of `sort`.
    func places(passing arguments: Arguments, sort: String) -> [Int] {
        let order: [Int] =
            switch sort {
            case "name": byName
            case "-name": byNameDescending
            default: Array(items.indices)
            }
        var passing: [Bool]?
        for filter in filters {
            let name = filter.parameter.name
            guard let words = arguments.words(name) else { continue }
            var fitting = [Bool](repeating: false, count: items.count)
            for word in words {
                for place in index[name]?[word] ?? [] where passing?[place] ?? true {
                    fitting[place] = true
                }
            }
            passing = fitting
        }
        guard let passing else { return order }
        return order.filter { passing[$0] && isApart($0, arguments) }
    }

    /// Whether filters that look at the same parts are passed by different ones.
    private func isApart(_ place: Int, _ arguments: Arguments) -> Bool {
        filters.allSatisfy { filter in
            let name = filter.parameter.name
            guard let partner = filter.partner, let words = arguments.words(name),
                let others = arguments.words(partner), let own = parts[name]?[place],
                let theirs = parts[partner]?[place]
            else { return true }
            return own.indices.contains { part in
                own[part].contains(where: words.contains)
                    && theirs.indices.contains {
                        $0 != part && theirs[$0].contains(where: others.contains)
                    }
            }
        }
    }
}
