internal import JSON
public import Knowledge

/// How much of one nutrient foods hold.
public struct FoodContents: Sendable {
    /// In how much of the food.
    public enum Basis: String, Sendable, CaseIterable {
        /// In 100 g.
        case hundredGrams = "100g"
        /// In one serving.
        case serving
    }

    /// In which order foods stand; ties are by id.
    public enum Order: String, Sendable, CaseIterable {
        case mostFirst = "-amount"
        case leastFirst = "amount"
        case name
    }

    /// One food.
    public struct Row: Sendable {
        /// The food.
        public let food: Entity
        /// What sort of food it is; nil where the file does not say.
        public let category: String?
        /// In 100 g; nil where nobody knows.
        public let perHundredGrams: Mass?
        /// In one serving; nil where nobody knows.
        public let perServing: Mass?
        /// The name as it sorts.
        public let nameKey: String

        /// How much there is; nil where nobody knows.
        public func amount(_ basis: Basis) -> Mass? {
            basis == .serving ? perServing : perHundredGrams
        }
    }

    /// Every food, by id: one whose content is unknown, too.
    public let rows: [Row]

    /// - Parameter nutrient: a nutrient's id.
    public init(of nutrient: String, in knowledge: KnowledgeBase) {
        rows = knowledge.entities(of: .food).map { food in
            let content = FoodContent.all(of: food).first { $0.nutrient == nutrient }
            return Row(
                food: food, category: food.text("category"),
                perHundredGrams: content?.perHundredGrams, perServing: content?.perServing,
                nameKey: food.name.lowercased())
        }
    }

    /// The foods of some categories (nil: of any) whose content is known, in an order, and how many
    /// there are of which it is not.
    ///
    /// It looks at each food of the knowledge once, and sorts them.
    public func ranked(
        by basis: Basis, _ order: Order, categories: [String]?
    ) -> (rows: [Row], unknown: Int) {
        let eligible = rows.filter { row in
            categories.map { categories in row.category.map(categories.contains) ?? false } ?? true
        }
        let known = eligible.compactMap { row in row.amount(basis).map { (row, $0) } }
        // Sorting is stable, and the rows stand by id.
        let sorted =
            switch order {
            case .mostFirst: known.sorted { $0.1 > $1.1 }
            case .leastFirst: known.sorted { $0.1 < $1.1 }
            case .name: known.sorted { $0.0.nameKey < $1.0.nameKey }
            }
        return (sorted.map(\.0), eligible.count - known.count)
    }
}

extension Entity {
    /// A member that is a string.
    fileprivate func text(_ name: String) -> String? {
        if case .string(let text)? = member(name) { text } else { nil }
    }
}
