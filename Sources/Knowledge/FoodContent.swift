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

/// What counts as one serving of a food.
public struct Serving: Sendable {
    /// How it is measured in a kitchen: `1/2 cup`.
    public let name: String
    /// How much that is; nil where it is told as a volume.
    public let mass: Mass?
}

extension Entity {
    /// The serving of a food; nil where none is told.
    public var serving: Serving? {
        guard let serving = member("serving"), let name = serving.string("name") else {
            return nil
        }
        return Serving(name: name, mass: serving.quantity("mass").flatMap(Mass.init))
    }
}

/// How something is taken beside meals.
public enum MealRule: String, Sendable, CaseIterable {
    /// With a meal.
    case with
    /// Apart from meals.
    case apart
    /// Before all else of the day, and with nothing else.
    case first

    /// The rule of a form or drug; nil where none is known.
    public init?(of entity: Entity) {
        guard let rule = entity.member("meals")?.string("rule") else { return nil }
        self.init(rawValue: rule)
    }
}
