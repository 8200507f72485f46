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
