internal import Knowledge

/// All things of one kind, and what chooses and orders them. What its items are like, and what a
/// filter finds at them, is made when it is first asked for.
struct Collection: Sendable {
    /// One item: what it is found by, and its representation.
    final class Item: Sendable {
        let id: String
        let name: String
        /// What the name sorts by: folded to lower case.
        let nameKey: String
        private let columns: [CSVColumn]
        private let render: @Sendable () -> RenderedObject
        private let rendered = Once<RenderedObject>()
        private let tabulated = Once<CSVRow>()

        init(
            id: String, name: String, columns: [CSVColumn],
            render: @escaping @Sendable () -> RenderedObject
        ) {
            self.id = id
            self.name = name
            nameKey = name.lowercased()
            self.columns = columns
            self.render = render
        }

        /// Its representation.
        var object: RenderedObject { rendered.value(render) }

        /// How many bytes that has; it is not kept if it has to be made for this.
        var size: Int { (rendered.made ?? render()).bytes.count }

        /// The same in a table.
        var row: CSVRow { tabulated.value { CSVRow(object, columns) } }
    }

    let kind: Kind
    /// Ordered by identifier.
    let items: [Item]
    /// What its items have in a table.
    let columns: [CSVColumn]

    private let filters: [FilterIndex]
    private let places: [String: Int]
    /// The places of the items by their names.
    private let named = Once<[Int]>()
    private let namedDescending = Once<[Int]>()
    private let most = Once<Item?>()

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
        self.filters = filters.map { FilterIndex($0, of: things, in: knowledge) }
        items = things.map { item($0, columns) }
        places = Dictionary(
            uniqueKeysWithValues: items.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// The item with this identifier.
    func item(_ id: String) -> Item? { places[id].map { items[$0] } }

    /// The item of which most is known; of several the first, so that the same knowledge shows the
    /// same.
    var richest: Item? {
        most.value {
            let sizes = items.map(\.size)
            return items.indices.reversed().max { sizes[$0] < sizes[$1] }.map { items[$0] }
        }
    }

    /// The words that `sort` takes.
    static let sorts = ["id", "name", "-name"]

    /// What a sort compares an item by, before its identifier.
    func key(of item: Item, in sort: String) -> String { sort == "id" ? "" : item.nameKey }

    /// The places of the items that pass every filter of `arguments`, in the order of `sort`.
    func places(passing arguments: Arguments, sort: String) -> [Int] {
        let order: [Int] =
            switch sort {
            case "name": named.value { sorted { ($0.nameKey, $0.id) < ($1.nameKey, $1.id) } }
            case "-name":
                namedDescending.value { sorted { ($1.nameKey, $0.id) < ($0.nameKey, $1.id) } }
            default: Array(items.indices)
            }
        var passing: [Bool]?
        for filter in filters {
            guard let words = arguments.words(filter.name) else { continue }
            var fitting = [Bool](repeating: false, count: items.count)
            for word in words {
                for place in filter.places(of: word) where passing?[place] ?? true {
                    fitting[place] = true
                }
            }
            passing = fitting
        }
        guard let passing else { return order }
        return order.filter { passing[$0] && isTied($0, arguments) }
    }

    private func sorted(by isBefore: (Item, Item) -> Bool) -> [Int] {
        items.indices.sorted { isBefore(items[$0], items[$1]) }
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
        guard let words = arguments.words(name),
            let found = filters.first(where: { $0.name == name })?.parts(of: place)
        else { return nil }
        return found.indices.filter { found[$0].contains(where: words.contains) }
    }
}
