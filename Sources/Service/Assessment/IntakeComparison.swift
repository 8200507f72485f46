public import Knowledge

/// A total beside one of an authority's reference intakes.
public final class IntakeComparison: Sendable {
    /// What the comparison says. An intake is called too low only where all of it was told.
    public enum Outcome: String, Sendable, CaseIterable {
        /// More than an upper level.
        case over
        /// Not more than an upper level, as far as amounts were given.
        case within
        /// Less than what is needed.
        case below
        /// At least what is needed.
        case meets
        /// The authority has set no value.
        case noValue = "no-value"
        /// Not told fully enough.
        case unknown
    }

    /// The nutrient.
    public let nutrient: Nutrient
    /// The row.
    public let intake: ReferenceIntake
    /// What was compared: all, or supplements alone.
    public let compared: Mass
    /// What came out.
    public let outcome: Outcome
    /// What has to be known to read it; nil for nothing.
    public let note: String?

    /// The JSON of the row before and behind what depends on the person.
    public let json: KeptJSON

    /// How many times the reference it is; nil where there is none.
    public var times: Ratio? { intake.mass.flatMap { compared.over($0) } }

    /// The rows that are for a person, each beside the total. An unknown age is taken for that of a
    /// younger adult, an unknown sex for either.
    public static func comparisons(
        of total: NutrientTotal, for regimen: Regimen
    ) -> [IntakeComparison] {
        let applicable = ApplicableIntakes(
            of: total.nutrient, age: regimen.age ?? Regimen.assumedAge, sex: regimen.sex,
            state: regimen.state, by: regimen.authority)
        var comparisons: [IntakeComparison] = []
        comparisons.reserveCapacity(applicable.places.count)
        for kind in ReferenceIntake.Kind.allCases {
            for place in applicable.places where total.nutrient.intakes[place].kind == kind {
                let row = total.nutrient.intakes[place]
                let isSubstitute = applicable.substitutes.contains(place)
                comparisons.append(
                    IntakeComparison(
                        total, row, isComplete: regimen.isDietComplete,
                        regimen.assumption(isSubstitute), total.profile.intakes[place]))
            }
        }
        return comparisons
    }

    private init(
        _ total: NutrientTotal, _ intake: ReferenceIntake, isComplete: Bool, _ assumption: String?,
        _ json: KeptJSON
    ) {
        self.json = json
        nutrient = total.nutrient
        self.intake = intake
        compared = intake.covers == .supplements ? total.supplements : total.total
        let isWhole = total.unknownAmounts.isEmpty
        let isComplete = isWhole && isComplete && total.unknownFoods.isEmpty
        outcome =
            switch intake.mass {
            case nil: .noValue
            case let mass? where intake.kind.isUpper:
                compared > mass ? .over : isWhole ? .within : .unknown
            case let mass?: compared >= mass ? .meets : isComplete ? .below : .unknown
            }
        let isPartial = outcome == .within && intake.covers == .everything && !isComplete
        let part = isPartial ? "Food that was not given, or is not known, is not counted." : nil
        note = if let assumption, let part { "\(assumption) \(part)" } else { assumption ?? part }
    }
}

extension ReferenceIntake.Kind {
    /// Whether more than the value is the worry.
    var isUpper: Bool {
        switch self {
        case .ul, .cdrr: true
        case .ear, .rda, .ai, .ar, .pri, .safeAndAdequate: false
        }
    }
}

extension Regimen {
    /// The age that is taken where none was told.
    static let assumedAge = Age(months: 12 * 30)

    /// What had to be assumed for a row.
    fileprivate func assumption(_ isSubstitute: Bool) -> String? {
        if isSubstitute {
            return "There is no value for being \(state.rawValue) at this age: it is the age's own."
        }
        return age == nil ? "No age was given: this is for an adult of 30." : nil
    }
}
