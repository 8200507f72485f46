public import Knowledge

/// What a person takes, eats, feels and has had measured: what an assessment is made of.
///
/// Every part remembers where it stood in the request, as a JSON pointer (RFC 6901).
public struct Regimen: Sendable {
    /// Something that was named, and what the name was understood as.
    public final class Named: Sendable {
        /// How many were named before it.
        public let number: Int
        /// Where it stood.
        public let pointer: String
        /// The name as given.
        public let name: String
        /// What it means; nil where that is unknown.
        public var entity: Entity? { profile?.entity }
        let profile: Profile?
        /// The ids of near misses of an unknown name, best first.
        public let suggestions: [String]

        init(
            number: Int, pointer: String, name: String, profile: Profile?, suggestions: [String]
        ) {
            self.number = number
            self.pointer = pointer
            self.name = name
            self.profile = profile
            self.suggestions = suggestions
        }
    }

    /// How the amount on a label is meant.
    public enum Basis: String, Sendable, CaseIterable {
        /// The mass of the nutrient.
        case elemental
        /// The mass of the whole compound.
        case compound
    }

    /// How something enters the body.
    public enum Route: String, Sendable, CaseIterable {
        case oral
        case topical
        case intravenous
    }

    /// How much of something is taken, and how often: an object, since it is handed from list to
    /// list.
    public final class Dosing: Sendable {
        /// How much at a time; nil where that was not told.
        public let amount: Quantity?
        /// How many times a day.
        public let perDay: Ratio
        /// For how many days already; nil where that was not told.
        public let days: Int?
        /// How it is taken.
        public let route: Route

        init(amount: Quantity?, perDay: Ratio, days: Int?, route: Route) {
            self.amount = amount
            self.perDay = perDay
            self.days = days
            self.route = route
        }
    }

    /// A supplement: a form, or a nutrient whose form is not known.
    public struct Supplement: Sendable {
        /// What it is.
        public let item: Named
        /// How much and how often.
        public let dosing: Dosing
        /// How the amount is meant; nil where that was not told.
        public let basis: Basis?
    }

    /// A medicine or a class of medicines.
    public struct Drug: Sendable {
        /// What it is.
        public let item: Named
        /// How much and how often.
        public let dosing: Dosing
    }

    /// How much of a food is eaten in a day.
    public enum Portion: Sendable {
        case servings(Ratio)
        case mass(Mass)
    }

    /// A food, or an intake of a nutrient that somebody has worked out.
    public enum Meal: Sendable {
        case food(Named, Portion)
        case intake(Named, Mass)

        /// What was named.
        public var item: Named {
            switch self {
            case .food(let item, _), .intake(let item, _): item
            }
        }
    }

    /// A laboratory's result.
    public struct TestResult: Sendable {
        /// The test.
        public let item: Named
        /// The value in the unit that it was given in.
        public let value: Quantity
    }

    /// The person's age; nil where it was not told.
    public internal(set) var age: Age?
    /// The person's sex; nil where it was not told.
    public internal(set) var sex: ReferenceIntake.Sex?
    /// Pregnant, lactating, or neither.
    public internal(set) var state = ReferenceIntake.State.none
    /// The groups that the person belongs to.
    public internal(set) var groups: [Named] = []
    /// What the person has.
    public internal(set) var conditions: [Named] = []
    /// The person's medicines, and whatever else is taken that is no nutrient.
    public internal(set) var drugs: [Drug] = []
    /// The nutrients that the person takes, as supplements or as medicines.
    public internal(set) var supplements: [Supplement] = []
    /// What the person eats in a day.
    public internal(set) var diet: [Meal] = []
    /// Whether ``diet`` is all that the person eats.
    public internal(set) var isDietComplete = false
    /// What the person feels.
    public internal(set) var symptoms: [Named] = []
    /// What was measured.
    public internal(set) var tests: [TestResult] = []
    /// Everything that is taken, supplements, then medicines.
    var taken: [(item: Named, dosing: Dosing)] = []
    /// Everything that was named, by its number: in the order of the request's members.
    public internal(set) var named: [Named] = []
    /// Whose reference intakes count.
    public internal(set) var authority = ReferenceIntake.Authority.nasem
}

extension Regimen {
    /// Where the things with these numbers stood.
    public func pointers(_ places: Places) -> [String] { places.map { named[$0].pointer } }
}
