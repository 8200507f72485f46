internal import JSON

/// How much of a nutrient an authority sets for a day, for one life stage.
public final class ReferenceIntake: Sendable {
    /// Who set it.
    public enum Authority: String, Sendable, CaseIterable {
        /// The US National Academies (formerly the IOM).
        case nasem
        /// The European Food Safety Authority.
        case efsa
    }

    /// What the value is for.
    public enum Kind: String, Sendable, CaseIterable {
        /// Estimated average requirement: enough for half.
        case ear
        /// Recommended dietary allowance: enough for nearly all.
        case rda
        /// Adequate intake: an estimate where no requirement is known.
        case ai
        /// Tolerable upper intake level.
        case ul
        /// Chronic disease risk reduction intake: better not above.
        case cdrr
        /// Average requirement (EFSA).
        case ar
        /// Population reference intake (EFSA).
        case pri
        /// Safe and adequate intake (EFSA).
        case safeAndAdequate = "safe-and-adequate"
    }

    /// For whom.
    public enum Sex: String, Sendable, CaseIterable {
        case both
        case female
        case male
    }

    /// Pregnant, lactating, neither, or whichever.
    public enum State: String, Sendable, CaseIterable {
        case none
        case pregnant
        case lactating
        case any
    }

    /// What an upper level counts.
    public enum Coverage: String, Sendable, CaseIterable {
        case everything
        case supplements
    }

    /// Who set it.
    public let authority: Authority
    /// What the value is for.
    public let kind: Kind
    /// The authority's life stage: `children-4-8-y`.
    public let lifeStage: String
    /// From this age …
    public let from: Age
    /// … to before this one; nil for no end.
    public let to: Age?
    /// For whom.
    public let sex: Sex
    /// Pregnant, lactating, neither, or whichever.
    public let state: State
    /// How much a day; nil where the authority set no value (ND).
    public let value: Quantity?
    /// The same, exactly.
    public let mass: Mass?
    /// What an upper level counts; everything for the other kinds.
    public let covers: Coverage
    /// What to know about it.
    public let note: String?
    /// Where it was read, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool

    /// Whether the row is for a person. `sex` nil asks for either; `state` is never `any`.
    public func applies(to age: Age, sex: Sex?, state: State) -> Bool {
        covers(age: age) && (sex.map { covers(sex: $0) } ?? true) && covers(state: state)
    }

    /// Whether an age lies within the row's.
    public func covers(age: Age) -> Bool {
        guard age >= from else { return false }
        guard let to else { return true }
        return age < to
    }

    /// Whether it is for a sex.
    public func covers(sex other: Sex) -> Bool { sex == .both || other == .both || sex == other }

    /// Whether it is for a state.
    public func covers(state other: State) -> Bool {
        state == .any || other == .any || state == other
    }

    /// Whether a person exists for whom both rows are meant.
    func overlaps(_ other: ReferenceIntake) -> Bool {
        let begin = max(from, other.from)
        return covers(sex: other.sex) && covers(state: other.state) && covers(age: begin)
            && other.covers(age: begin)
    }

    /// The row that a file has; nil for a value that lacks its shape.
    init?(_ value: JSONValue) {
        guard let authority: Authority = value.choice("authority"),
            let kind: Kind = value.choice("kind"), let lifeStage = value.string("lifeStage"),
            let ages = value["ages"], let from = ages.age("from"),
            let sex: Sex = value.choice("sex"), let state: State = value.choice("state")
        else { return nil }
        self.authority = authority
        self.kind = kind
        self.lifeStage = lifeStage
        self.from = from
        to = ages.age("to")
        self.sex = sex
        self.state = state
        self.value = value.quantity("value")
        mass = self.value.flatMap { Mass($0) }
        covers = value.choice("covers") ?? .everything
        note = value.string("note")
        sources = value.strings("sources")
        isVerified = value.isVerified
    }
}
