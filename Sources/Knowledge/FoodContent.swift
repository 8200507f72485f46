import JSON

/// How much of a nutrient a food holds.
public struct FoodContent: Sendable {
    /// The nutrient, by id.
    public let nutrient: String
    /// In 100 g; nil where nobody knows.
    public let perHundredGrams: Mass?
    /// In one serving; nil where nobody knows.
    public let perServing: Mass?

    /// Whether the food is known to hold any.
    public var isThere: Bool { [perHundredGrams, perServing].contains { $0 ?? .zero > .zero } }

    /// The contents of a food; a nutrient that is not there is unknown, not zero.
    public static func all(of food: Entity) -> [FoodContent] {
        guard case .array(let contents)? = food.member("contents") else { return [] }
        return contents.compactMap { content in
            content.string("nutrient").map {
                FoodContent(
                    nutrient: $0, perHundredGrams: content.quantity("per100g").flatMap(Mass.init),
                    perServing: content.quantity("perServing").flatMap(Mass.init))
            }
        }
    }
}
