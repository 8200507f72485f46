import JSON

/// How a quantity in one unit follows from the same in another, for one nutrient or test.
public struct Conversion: Sendable {
    /// Only for this form, by id; nil for any.
    public let form: String?
    /// The unit converted from.
    public let from: Unit
    /// The unit converted to.
    public let to: Unit
    /// What to multiply by.
    public let factor: Ratio
    /// How the factor follows.
    public let derivation: String
    /// What to know about it.
    public let note: String?
    /// The sources it rests on, by id.
    public let sources: [String]
    /// Whether somebody has read it in its sources.
    public let isVerified: Bool

    /// The conversions that the file of a nutrient or a test lists.
    public static func all(of entity: Entity) -> [Conversion] {
        guard case .array(let conversions)? = entity.member("conversions") else { return [] }
        return conversions.compactMap(Conversion.init)
    }

    private init?(_ value: JSONValue) {
        guard let from = value.string("from").flatMap({ Unit($0) }),
            let to = value.string("to").flatMap({ Unit($0) }),
            let factor = value.quantity("factor")?.ratio, factor > .zero
        else { return nil }
        form = value.string("form")
        self.from = from
        self.to = to
        self.factor = factor
        derivation = value.string("derivation") ?? ""
        note = value.string("note")
        sources = value.strings("sources")
        isVerified = value.isVerified
    }
}
