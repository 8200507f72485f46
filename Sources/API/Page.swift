/// One page of a list: which of its elements, how many in all, and where the next page is.
struct Page<Element> {
    let items: [Element]
    let total: Int
    /// The cursor of the next page; nil on the last.
    let next: Cursor?

    /// - Parameters:
    ///   - elements: all of them, by `key` in the direction of `sort`, then by `id`.
    ///   - sort: the order's name; one that begins with `-` runs from the greatest key down.
    ///   - arguments: checked ones.
    init(
        of elements: [Element], sort: String, _ arguments: Arguments, key: (Element) -> String,
        id: (Element) -> String
    ) {
        let limit = arguments.integer("limit") ?? Paging.defaultLimit
        var start = 0
        if let cursor = arguments.opaque("cursor").flatMap(Cursor.init) {
            let following = elements.firstIndex { element in
                let key = key(element)
                if key == cursor.key { return id(element) > cursor.id }
                return sort.hasPrefix("-") ? key < cursor.key : key > cursor.key
            }
            start = following ?? elements.count
        }
        let end = min(start + limit, elements.count)
        items = Array(elements[start..<end])
        total = elements.count
        next = items.last.flatMap { last in
            guard end < elements.count else { return nil }
            return Cursor(sort: sort, key: key(last), id: id(last))
        }
    }
}

extension Page<Collection.Item> {
    /// The page of a collection that a query asks for.
    ///
    /// - Parameter found: the items that a search has found, the best first; nil without a search.
    init(of collection: Collection, _ arguments: Arguments, among found: [String]?) {
        let sort = Paging.sort(arguments)
        var items = collection.places(passing: arguments, sort: sort).map { collection.items[$0] }
        var keys: [String: String] = [:]
        if let found {
            for (rank, id) in found.enumerated() { keys[id] = Self.key(ofRank: rank) }
            items.removeAll { keys[$0.id] == nil }
            if sort == Paging.rankedSort {
                items.sort { keys[$0.id] ?? "" < keys[$1.id] ?? "" }
            }
        }
        self.init(
            of: items, sort: sort, arguments,
            key: {
                sort == Paging.rankedSort ? keys[$0.id] ?? "" : collection.key(of: $0, in: sort)
            },
            id: \.id)
    }

    /// A rank as a text that sorts alike.
    private static func key(ofRank rank: Int) -> String {
        String(repeating: "0", count: 6 - "\(rank)".count) + "\(rank)"
    }
}
