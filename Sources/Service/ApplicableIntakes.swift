public import Knowledge

/// Which reference intakes of a nutrient are for a person.
///
/// Authorities list pregnancy and lactation for some ages only. Who is pregnant or lactating at
/// another age, or asks for a value that knows neither, gets the row of the age itself.
public struct ApplicableIntakes: Sendable {
    /// The places of the rows, in the order of the nutrient's.
    public let places: [Int]
    /// The places of those among them that are the age's own, where there are none for the state.
    public let substitutes: [Int]

    /// - Parameters:
    ///   - age: nil for every age.
    ///   - sex: nil for either.
    ///   - state: nil for every state.
    ///   - authority: nil for every authority.
    public init(
        of nutrient: Nutrient, age: Age?, sex: ReferenceIntake.Sex?, state: ReferenceIntake.State?,
        by authority: ReferenceIntake.Authority? = nil
    ) {
        let intakes = nutrient.intakes
        func rows(in state: ReferenceIntake.State?) -> [Int] {
            intakes.indices.filter { place in
                authority.map { $0 == intakes[place].authority } ?? true
                    && age.map(intakes[place].covers(age:)) ?? true
                    && sex.map(intakes[place].covers(sex:)) ?? true
                    && state.map(intakes[place].covers(state:)) ?? true
            }
        }
        let fitting = rows(in: state)
        guard age != nil, state == .pregnant || state == .lactating else {
            places = fitting
            substitutes = []
            return
        }
        substitutes = rows(in: ReferenceIntake.State.none).filter { place in
            !fitting.contains {
                intakes[$0].authority == intakes[place].authority
                    && intakes[$0].kind == intakes[place].kind
            }
        }
        places = (fitting + substitutes).sorted()
    }
}
