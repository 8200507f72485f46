internal import Knowledge

/// A way to choose among the items of a collection, which are made of things of one type.
struct Filter<Thing: Sendable>: Sendable {
    let parameter: Parameter
    /// How it goes together with filters that look at the same parts of an item.
    let tie: FilterTie
    /// For each part of an item that is looked at, the values under which the item is found.
    let values: @Sendable (Thing, KnowledgeBase) -> [[String]]

    /// A filter that looks at an item as a whole.
    init(
        _ name: String, _ taken: Parameter.Values, _ summary: String,
        values: @escaping @Sendable (Thing, KnowledgeBase) -> [String]
    ) {
        self.init(name, taken, summary, .free) { [values($0, $1)] }
    }

    /// A filter that looks at an item's parts, perhaps beside others.
    init(
        _ name: String, _ taken: Parameter.Values, _ summary: String, _ tie: FilterTie,
        values: @escaping @Sendable (Thing, KnowledgeBase) -> [[String]]
    ) {
        parameter = Parameter(name, taken, summary)
        self.tie = tie
        self.values = values
    }
}

/// How a filter goes together with others that look at the same parts of an item.
enum FilterTie: Sendable {
    /// Each looks for itself.
    case free
    /// No part passes both: one side of a pair is the nutrient, the other is what it meets.
    case apart(from: String)
    /// One part has to pass all of them.
    case together(with: [String])
}

/// All things of one kind, with the indexes that choose and order them.
struct Collection: Sendable {
    /// One item: what it is found by, and its representation.
    struct Item: Sendable {
        let id: String
        let name: String
        let object: RenderedObject
        /// The same in a table.
        let row: CSVRow
        /// What the name sorts by: folded to lower case.
        let nameKey: String

        init(id: String, name: String, object: RenderedObject, columns: [CSVColumn]) {
            self.id = id
            self.name = name
            self.object = object
            row = CSVRow(object, columns)
            nameKey = name.lowercased()
        }
    }

    let kind: Kind
    /// Ordered by identifier.
    let items: [Item]
    /// What its items have in a table.
    let columns: [CSVColumn]

    /// What is known of a filter once its values are in the index.
    private let filters: [(name: String, tie: FilterTie)]
    private let places: [String: Int]
    /// For each filter and value, the places of the items, in order.
    private let index: [String: [String: [Int]]]
    /// For each filter and item, what the filter found at its parts.
    private let parts: [String: [[[String]]]]
    private let byName: [Int]
    private let byNameDescending: [Int]

    /// - Parameters:
    ///   - things: what the items are made of, ordered by identifier.
    ///   - item: makes the item of a thing, with a row of these columns.
    init<Thing>(
        _ kind: Kind, of things: [Thing], filters: [Filter<Thing>], knowledge: KnowledgeBase,
        item: (Thing, [CSVColumn]) -> Item
    ) {
        let columns = CSVColumn.all(of: kind)
        self.kind = kind
        self.columns = columns
        self.filters = filters.map { ($0.parameter.name, $0.tie) }
        items = things.map { item($0, columns) }
        places = Dictionary(
            uniqueKeysWithValues: items.enumerated().map { ($0.element.id, $0.offset) })
        var index: [String: [String: [Int]]] = [:]
        var parts: [String: [[[String]]]] = [:]
        for filter in filters {
            let name = filter.parameter.name
            parts[name] = things.map { filter.values($0, knowledge) }
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
            let name = filter.name
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
        return order.filter { passing[$0] && isTied($0, arguments) }
    }

    /// Whether filters that look at the same parts are passed by the parts that they should be.
    private func isTied(_ place: Int, _ arguments: Arguments) -> Bool {
        filters.allSatisfy { filter in
            guard let own = passing(filter.name, place, arguments) else { return true }
            switch filter.tie {
            case .free: return true
            case .apart(let other):
                guard let theirs = passing(other, place, arguments) else { return true }
                return own.contains { part in theirs.contains { $0 != part } }
            case .together(let others):
                return own.contains { part in
                    others.allSatisfy { passing($0, place, arguments)?.contains(part) ?? true }
                }
            }
        }
    }

    /// Which parts of an item pass a filter; nil where the query does not have it.
    private func passing(_ name: String, _ place: Int, _ arguments: Arguments) -> [Int]? {
        guard let words = arguments.words(name), let found = parts[name]?[place] else { return nil }
        return found.indices.filter { found[$0].contains(where: words.contains) }
    }
}
