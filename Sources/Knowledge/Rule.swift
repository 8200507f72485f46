internal import JSON

/// A rule of assessments: where all of its conditions hold, it says something, or takes something
/// as given.
public final class Rule: Sendable {
    /// How soon to act, the most urgent first.
    public enum Urgency: String, Sendable, CaseIterable, Comparable {
        case urgent
        case warning
        case caution
        case info

        /// A more urgent one is smaller.
        public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// One condition on things of the knowledge: here by id, elsewhere as they are found soonest.
    public indirect enum Condition<Thing: Sendable>: Sendable {
        /// One of these is taken, had, felt or implied.
        case given([Thing])
        /// A result lies in one of these bands of a test.
        case result(test: Thing, bands: [String])
        /// A daily total is above, below or beside a reference intake.
        case limit(Limit)
        /// Supplements give at least so much of a nutrient a day.
        case dose(nutrient: Thing, atLeast: Mass)
        /// The person's age, half open.
        case age(from: Age?, to: Age?)
        /// Pregnant or lactating.
        case state(ReferenceIntake.State)
        /// Something has been taken for so many days at least.
        case taken(item: Thing, days: Int)

        /// The same condition on what stands for its things.
        public func map<Other>(_ transform: (Thing) -> Other) -> Condition<Other> {
            switch self {
            case .given(let things): .given(things.map(transform))
            case .result(let test, let bands): .result(test: transform(test), bands: bands)
            case .limit(let limit): .limit(limit)
            case .dose(let nutrient, let mass): .dose(nutrient: transform(nutrient), atLeast: mass)
            case .age(let from, let to): .age(from: from, to: to)
            case .state(let state): .state(state)
            case .taken(let item, let days): .taken(item: transform(item), days: days)
            }
        }
    }

    /// A condition on a daily total.
    public struct Limit: Sendable {
        /// The nutrient; nil for each.
        public let nutrient: String?
        /// The reference intake.
        public let kind: ReferenceIntake.Kind
        /// The word for what came out.
        public let outcome: String
        /// How many times the reference at least.
        public let times: Ratio
    }

    /// Its identifier.
    public let id: String
    /// Its title.
    public let name: String
    /// What has to hold, all of it.
    public let when: [Condition<String>]
    /// What must not hold, none of it.
    public let unless: [Condition<String>]
    /// What is then taken as given; by id.
    public let implies: [String]
    /// How soon to act; nil for a rule that only implies or asks.
    public let urgency: Urgency?
    /// What to say.
    public let statement: String?
    /// What to do about it.
    public let action: String?
    /// What to ask the person.
    public let question: String?
    /// The codes of findings that it makes superfluous.
    public let replaces: [String]
    /// The claims it follows from, by id.
    public let because: [String]
    /// Where it was read, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool

    /// The rule of a record whose shape has been checked.
    init?(_ entity: Entity) {
        guard entity.kind == .rule else { return nil }
        let record = JSONValue.object(entity.members)
        id = entity.id
        name = entity.name
        when = record.objects("when").compactMap(Condition.init)
        unless = record.objects("unless").compactMap(Condition.init)
        implies = record.strings("implies")
        urgency = record.choice("urgency")
        statement = record.string("statement")
        action = record.string("action")
        question = record.string("question")
        replaces = record.strings("replaces")
        because = record.strings("because")
        sources = record.strings("sources")
        isVerified = record.isVerified
    }
}

extension Rule.Condition where Thing == String {
    /// Nil unless exactly one of the members is there.
    init?(_ record: JSONValue) {
        guard let members = record.members, members.count == 1, let value = members.first?.value
        else { return nil }
        switch members[0].name {
        case "given": self = .given(value.strings)
        case "result":
            self = .result(test: value.string("test") ?? "", bands: value.strings("bands"))
        case "limit":
            guard let kind: ReferenceIntake.Kind = value.choice("kind"),
                let outcome = value.string("outcome")
            else { return nil }
            self = .limit(
                Rule.Limit(
                    nutrient: value.string("nutrient"), kind: kind, outcome: outcome,
                    times: value.quantity("times")?.ratio ?? .zero))
        case "dose":
            guard let mass = value.quantity("atLeast").flatMap(Mass.init) else { return nil }
            self = .dose(nutrient: value.string("nutrient") ?? "", atLeast: mass)
        case "age": self = .age(from: value.age("from"), to: value.age("to"))
        case "state":
            guard let state = value.string.flatMap(ReferenceIntake.State.init) else { return nil }
            self = .state(state)
        case "taken":
            guard let days = value.quantity("atLeast")?.days else { return nil }
            self = .taken(item: value.string("item") ?? "", days: days)
        default: return nil
        }
    }
}

extension Quantity {
    /// A length of time in days, a month counted as 30 and a year as 365.
    fileprivate var days: Int? {
        let length =
            switch unit {
            case .day: 1
            case .week: 7
            case .month: 30
            case .year: 365
            default: 0
            }
        return value.int.flatMap { length > 0 ? $0 * length : nil }
    }
}
