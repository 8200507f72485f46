import Knowledge

/// What a filter finds at the items of a collection; looked for when it is first asked.
struct FilterIndex: Sendable {
    /// What the filter found.
    private struct Found: Sendable {
        /// For each item, at its parts.
        let parts: [[[String]]]
        /// For each value, the places of the items, in order.
        var places: [String: [Int]] = [:]
    }

    let name: String
    let tie: FilterTie
    private let find: @Sendable () -> [[[String]]]
    private let found = Once<Found>()

    /// - Parameter things: what the items are made of, in their order.
    init<Thing>(_ filter: Filter<Thing>, of things: [Thing], in knowledge: KnowledgeBase) {
        name = filter.parameter.name
        tie = filter.tie
        find = { things.map { filter.values($0, knowledge) } }
    }

    /// The places of the items that are found under a value.
    func places(of value: String) -> [Int] { all.places[value] ?? [] }

    /// What is found at the parts of an item.
    func parts(of place: Int) -> [[String]] { all.parts[place] }

    private var all: Found {
        found.value {
            var found = Found(parts: find())
            for (place, values) in found.parts.enumerated() {
                for value in Set(values.joined()) {
                    found.places[value, default: []].append(place)
                }
            }
            return found
        }
    }
}
