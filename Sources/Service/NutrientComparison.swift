public import Knowledge

/// Nutrients side by side: one row an aspect, one cell a nutrient, each cell its claims.
public struct NutrientComparison: Sendable {
    /// One aspect of all the nutrients.
    public struct Row: Sendable {
        /// What is compared: `bones`, `activation` …
        public let aspect: String
        /// For each nutrient, in the order asked for, the claims on this aspect, by id.
        public let cells: [[String]]
    }

    /// The nutrients, in the order asked for.
    public let nutrients: [Nutrient]
    /// The aspects that at least one of the nutrients has claims on, in the vocabulary's order.
    public let rows: [Row]

    /// Compares nutrients by the roles that their files sort claims into.
    public init(_ nutrients: [Nutrient]) {
        self.nutrients = nutrients
        rows = Nutrient.Aspect.allCases.compactMap { aspect in
            let cells = nutrients.map { $0.roles[aspect] ?? [] }
            return cells.allSatisfy(\.isEmpty) ? nil : Row(aspect: aspect.rawValue, cells: cells)
        }
    }
}
