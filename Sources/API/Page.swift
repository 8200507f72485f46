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
    init(of collection: Collection, _ arguments: Arguments) {
        let sort = arguments.words("sort")?.first ?? Paging.defaultSort
        let places = collection.places(passing: arguments, sort: sort)
        self.init(
            of: places.map { collection.items[$0] }, sort: sort, arguments,
            key: { collection.key(of: $0, in: sort) }, id: \.id)
    }
}
