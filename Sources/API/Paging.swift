internal import HTTP
internal import Knowledge

/// What pages of all lists have in common: their parameters and addresses.
enum Paging {
    static let defaultLimit = 50
    static let maximalLimit = 500
    static let defaultSort = "id"
    /// The order of what was searched for, unless another is asked for: the best first.
    static let rankedSort = "rank"

    /// The order that a query asks for.
    static func sort(_ arguments: Arguments) -> String {
        arguments.words("sort")?.first ?? (arguments.has("q") ? rankedSort : defaultSort)
    }

    /// The parameters that choose a page.
    static let parameters = [
        Parameter(
            "limit", .integer(1...maximalLimit),
            "How many items a page has at the most: \(defaultLimit) unless told."),
        Parameter("cursor", .opaque, "Where the page begins, taken from an answer's next."),
    ]

    /// The parameters of every collection, after its own filters.
    static func parameters(of kind: Kind) -> [Parameter] {
        (kind == .question ? [search] : []) + parameters + [
            Parameter(
                "sort", .word(Collection.sorts),
                "The order of the items: by id unless told; ties are by id."),
            Parameter(
                "fields", .words(EntityRenderer.memberNames(of: kind)),
                "Which members items have; id always stays."),
        ]
    }

    private static let search = Parameter(
        "q", .text(characters: 200, words: 20),
        "Words that are sought, as in the search: the best come first unless sort is given.")

    /// A cursor is of its order only.
    ///
    /// - Parameter sort: the order asked for; nil where it is not known, so that nothing can be
    ///   said about a cursor that can be read.
    static func check(_ arguments: Arguments, sort: String?) -> [Problem.Fault] {
        guard let text = arguments.opaque("cursor") else { return [] }
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

    /// The same for the orders of collections.
    static func check(_ arguments: Arguments) -> [Problem.Fault] {
        let isKnown = arguments.has("sort") == (arguments.words("sort") != nil)
        return check(arguments, sort: isKnown ? sort(arguments) : nil)
    }

    /// The address of the page that begins at a cursor: every other parameter stays.
    static func address(_ path: String, _ arguments: Arguments, next: Cursor) -> String {
        let pairs = arguments.pairs.filter { $0.name != "cursor" } + [("cursor", next.text)]
        let query = pairs.map { "\($0.name.formText)=\($0.value.formText)" }.joined(separator: "&")
        return "\(path)?\(query)"
    }
}
