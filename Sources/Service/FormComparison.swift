public import Knowledge

/// Supplement forms of one nutrient side by side: for one dose, how much compound each takes, how
/// it is absorbed, what it does to the gut.
public struct FormComparison: Sendable {
    /// What is held equal.
    public enum Dose: Sendable, Equatable {
        /// The same amount of the nutrient from each form, as a mass or in international units.
        case elemental(Quantity)
        /// The same amount of each compound.
        case compound(Quantity)

        /// How much it is, as it was given.
        public var quantity: Quantity {
            switch self {
            case .elemental(let quantity), .compound(let quantity): quantity
            }
        }
    }

    /// One form, with both masses where a dose was given that means a mass of it, and the fraction
    /// is known; a hormone on prescription has none, since no dose of a supplement is a dose of it.
    public struct Column: Sendable {
        /// The form.
        public let form: Form
        /// The mass of the nutrient.
        public let elemental: Mass?
        /// The mass of the compound.
        public let compound: Mass?
    }

    /// The nutrient that all of them are forms of, by id.
    public let nutrient: String
    /// The forms, in the order asked for.
    public let columns: [Column]
    /// The forms that loosen the bowels least among those of which that is known; all that tie.
    public let gentlest: [Form]
    /// The forms that are absorbed best among those of which that is known; all that tie.
    public let bestAbsorbed: [Form]
    /// The forms that take the least compound for the nutrient; all that tie.
    public let leastCompound: [Form]

    /// Compares forms of one nutrient: masses of several mean different things. A hormone is shown
    /// beside them, and is never the foremost.
    public init(of nutrient: String, _ forms: [Form], dose: Dose?) {
        precondition(
            forms.allSatisfy { $0.nutrient == nutrient }, "Each is a form of the nutrient.")
        self.nutrient = nutrient
        columns = forms.map { form in
            guard let dose, !form.isHormone, let mass = form.mass(of: dose.quantity) else {
                return Column(form: form, elemental: nil, compound: nil)
            }
            return switch dose {
            case .elemental:
                Column(form: form, elemental: mass, compound: form.compound(forElemental: mass))
            case .compound:
                Column(form: form, elemental: form.elemental(inCompound: mass), compound: mass)
            }
        }
        let supplements = forms.filter { !$0.isHormone }
        gentlest = Self.best(supplements) { form in form.laxative?.rank.map { -$0 } }
        bestAbsorbed = Self.best(supplements) { $0.absorption?.rank }
        leastCompound = Self.densest(supplements)
    }

    /// All forms that share the highest rank; a form without a rank is not known to be better.
    private static func best(_ forms: [Form], by rank: (Form) -> Int?) -> [Form] {
        guard let highest = forms.compactMap(rank).max() else { return [] }
        return forms.filter { rank($0) == highest }
    }

    private static func densest(_ forms: [Form]) -> [Form] {
        let fractions = forms.compactMap(\.fraction)
        guard let highest = fractions.max() else { return [] }
        return forms.filter { $0.fraction == highest }
    }
}
