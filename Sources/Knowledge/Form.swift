internal import JSON

/// A form of a nutrient that people take, as reasoning sees it: its chemistry and its classes.
public final class Form: Sendable {
    /// The entity's id.
    public let id: String
    /// The nutrient that it is a form of, by id.
    public let nutrient: String
    /// The formula, with its water; nil where it is not one compound.
    public let formula: Formula?
    /// The symbol of the nutrient's element; nil for a vitamin.
    public let element: String?
    /// The part of the compound's mass that counts as the nutrient: exact from the formula for
    /// minerals, 1 for vitamins; nil where it is unknown.
    public let fraction: Ratio?
    /// Whether it is a hormone on prescription, which counts into no total.
    public let isHormone: Bool
    /// How many international units are in a microgram; nil where units mean nothing.
    public let internationalUnits: Ratio?
    /// The same salt with another amount of water, by id.
    public let sameSaltAs: [String]
    /// How it enters the body: `oral`, `topical`, `intravenous`, `intramuscular`.
    public let routes: [String]
    /// How well it dissolves in water.
    public let solubility: Solubility?
    /// How well the gut takes it up.
    public let absorption: Absorption?
    /// How much it loosens the bowels.
    public let laxative: Laxative?

    /// How much of the nutrient is in a mass of the compound, to the nearest nanogram.
    public func elemental(inCompound mass: Mass) -> Mass? {
        fraction.flatMap(mass.scaled(by:))
    }

    /// How much compound holds a mass of the nutrient, to the nearest nanogram.
    public func compound(forElemental mass: Mass) -> Mass? {
        fraction.flatMap(Ratio.one.divided(by:)).flatMap(mass.scaled(by:))
    }

    /// The mass of a quantity in a unit of mass, or in international units where they mean
    /// something for this form.
    public func mass(of quantity: Quantity) -> Mass? {
        guard quantity.unit == .internationalUnit else { return Mass(quantity) }
        guard let internationalUnits, let value = quantity.ratio,
            let micrograms = value.divided(by: internationalUnits)
        else { return nil }
        return Mass(nanograms: 1_000).scaled(by: micrograms)
    }

    /// How well a form dissolves in water, worst first.
    public enum Solubility: String, Sendable, CaseIterable {
        case practicallyInsoluble = "practically-insoluble"
        case verySlightlySoluble = "very-slightly-soluble"
        case slightlySoluble = "slightly-soluble"
        case moderatelySoluble = "moderately-soluble"
        case soluble
        case verySoluble = "very-soluble"
        case fatSoluble = "fat-soluble"
    }

    /// How well the gut takes a form up, among the forms of its nutrient.
    public enum Absorption: String, Sendable, CaseIterable {
        case low
        case lowToModerate = "low-to-moderate"
        case moderate
        case moderateToHigh = "moderate-to-high"
        case high
        case lowerThanReference = "lower-than-reference"
        case reference
        case higherThanReference = "higher-than-reference"
        case unknown

        /// The better the greater; comparable within a nutrient, nil where it is unknown.
        public var rank: Int? {
            switch self {
            case .low: 0
            case .lowToModerate, .lowerThanReference: 1
            case .moderate, .reference: 2
            case .moderateToHigh, .higherThanReference: 3
            case .high: 4
            case .unknown: nil
            }
        }
    }

    /// How much a form loosens the bowels.
    public enum Laxative: String, Sendable, CaseIterable {
        case none
        case low
        case lowToModerate = "low-to-moderate"
        case moderate
        case moderateToHigh = "moderate-to-high"
        case high
        case veryHigh = "very-high"
        case constipating
        case unknown

        /// The gentler the smaller; nil where nothing is known. Constipating is not laxative, but
        /// gentle neither: it ranks with `moderate`.
        public var rank: Int? {
            switch self {
            case .none: 0
            case .low: 1
            case .lowToModerate: 2
            case .moderate, .constipating: 3
            case .moderateToHigh: 4
            case .high: 5
            case .veryHigh: 6
            case .unknown: nil
            }
        }
    }

    /// The form that a document describes; nil for a document that lacks its shape.
    init?(_ document: Draft.Document) {
        let value = document.value
        guard let nutrient = value.string("nutrient") else { return nil }
        id = document.id
        self.nutrient = nutrient
        formula = value.string("formula").flatMap { Formula($0) }
        element = value.string("element")
        if let element {
            fraction =
                formula?.fraction(of: element)
                ?? value.quantity("elementalFraction")?.ratio(in: .one)
        } else {
            fraction = .one
        }
        isHormone = value.flag("hormone")
        internationalUnits = value.quantity("internationalUnits")?.ratio
        sameSaltAs = value.strings("sameSaltAs")
        routes = value.strings("routes")
        solubility = value["solubility"]?.choice("class")
        absorption = value["absorption"]?.choice("class")
        laxative = value["laxative"]?.choice("class")
    }
}
