internal import Knowledge

/// One page of a collection: which items, how many in all, and where the next page is.
struct Page {
    static let defaultLimit = 50
    static let maximalLimit = 500
    private static let defaultSort = "id"

    /// The parameters of every collection, after its own filters.
    static func parameters(memberNames: [String]) -> [Parameter] {
        [
            Parameter(
                "limit", .integer(1...maximalLimit),
                "How many items a page has at the most: \(defaultLimit) unless told."),
            Parameter("cursor", .opaque, "Where the page begins, taken from an answer's next."),
            Parameter(
                "sort", .word(Collection.sorts),
                "The order of the items: by id unless told; ties are by id."),
            Parameter("fields", .words(memberNames), "Which members items have; id always stays."),
        ]
    }

    let items: [Collection.Item]
    let total: Int
    /// The cursor of the next page; nil on the last.
    let next: Cursor?

    /// A cursor is of its order only.
    static func check(_ arguments: Arguments) -> [Problem.Fault] {
        guard let text = arguments.opaque("cursor") else { return [] }
        // In an order that is not known nothing can be said about a cursor that can be read.
        let sort = arguments.has("sort") ? arguments.words("sort")?.first : defaultSort
        if let cursor = Cursor(text), sort == nil || sort == cursor.sort { return [] }
        return [
            .init(
                parameter: "cursor",
                detail: """
                    This is not a cursor of a collection in this order. Take it from the next of \
                    an answer, with the same sort.
                    """)
        ]
    }

    /// - Parameter arguments: checked ones.
    init(of collection: Collection, _ arguments: Arguments) {
        let sort = arguments.words("sort")?.first ?? Self.defaultSort
        let limit = arguments.integer("limit") ?? Self.defaultLimit
        let places = collection.places(passing: arguments, sort: sort)
        var start = 0
        if let cursor = arguments.opaque("cursor").flatMap(Cursor.init) {
            let following = places.firstIndex { place in
                let item = collection.items[place]
                let key = collection.key(of: item, in: sort)
                if key == cursor.key { return item.id > cursor.id }
                return sort.hasPrefix("-") ? key < cursor.key : key > cursor.key
            }
            start = following ?? places.count
        }
        let end = min(start + limit, places.count)
        let items = places[start..<end].map { collection.items[$0] }
        self.items = items
        total = places.count
        next = items.last.flatMap { last in
            guard end < places.count else { return nil }
            return Cursor(sort: sort, key: collection.key(of: last, in: sort), id: last.id)
        }
    }
}
