internal import JSON

/// How two things act on one another: one record for the unordered pair.
public final class Interaction: Sendable {
    /// The members' ids in alphabetical order, joined by `--`.
    public let id: String
    /// What sorts of things interact.
    public let type: Category
    /// The two members, by id; the same one twice where it acts on itself.
    public let members: [String]
    /// What each does to the other, in the file's order; never empty.
    public let effects: [Effect]

    /// The gravest severity of its effects; nil where no source rates one.
    public let severity: Severity?
    /// The grade of the gravest effect; of the best supported where several are as grave.
    public let grade: Grade?
    /// Whether somebody has looked, and found that neither does anything to the other. That no
    /// record exists says nothing.
    public let isReviewedAbsence: Bool

    /// The interaction that a document describes; nil for a document that lacks its shape.
    init?(_ document: Draft.Document) {
        let value = document.value
        guard let type: Category = value.choice("type") else { return nil }
        let effects = value.objects("effects").compactMap(Effect.init)
        let gravest = effects.compactMap(\.severity).max()
        id = document.id
        self.type = type
        members = value.strings("members")
        self.effects = effects
        severity = gravest
        grade = effects.filter { $0.severity == gravest }.map(\.grade).min()
        isReviewedAbsence = effects.allSatisfy { $0.direction == .nothing }
    }

    /// One thing that one member does to the other.
    public final class Effect: Sendable {
        /// The member that acts, by id.
        public let from: String
        /// The member acted on, by id.
        public let to: String
        /// What it does.
        public let direction: Direction
        /// How grave it is, where a source rates it.
        public let severity: Severity?
        /// Only where the nutrient comes this way, `oral` or `intravenous`; nil for any way.
        public let route: String?
        /// The strength of the science.
        public let grade: Grade
        /// What is seen.
        public let effect: String
        /// How it comes about.
        public let mechanism: String?
        /// What to do about it.
        public let management: String?
        /// What not to conclude.
        public let caution: String?
        /// How long before the other it is to be taken.
        public let before: Quantity?
        /// How long after the other it is to be taken.
        public let after: Quantity?
        /// The claims that carry it, by id.
        public let claims: [String]
        /// Where it was read, by id.
        public let sources: [String]
        /// Whether somebody has read it there.
        public let isVerified: Bool

        /// The effect that a file has; nil for a value that lacks its shape.
        init?(_ value: JSONValue) {
            guard let from = value.string("from"), let to = value.string("to"),
                let direction: Interaction.Direction = value.choice("direction"),
                let grade: Grade = value.choice("grade"), let effect = value.string("effect")
            else { return nil }
            self.from = from
            self.to = to
            self.direction = direction
            severity = value.choice("severity")
            route = value.string("route")
            self.grade = grade
            self.effect = effect
            mechanism = value.string("mechanism")
            management = value.string("management")
            caution = value.string("caution")
            before = value["separation"]?.quantity("before")
            after = value["separation"]?.quantity("after")
            claims = value.strings("claims")
            sources = value.strings("sources")
            isVerified = value.isVerified
        }
    }

    /// What sorts of things interact.
    public enum Category: String, Sendable, CaseIterable {
        case nutrientNutrient = "nutrient-nutrient"
        case nutrientSubstance = "nutrient-substance"
        case drugNutrient = "drug-nutrient"
    }

    /// What one member does to the other.
    public enum Direction: String, Sendable, CaseIterable {
        case enables
        case regulates
        case increases
        case decreases
        case increasesLossOf = "increases-loss-of"
        case offsets
        case directs
        case modulates
        case associated
        case deficiencyDecreases = "deficiency-decreases"
        case selfLimiting = "self-limiting"
        case additiveToxicity = "additive-toxicity"
        case changesToxicity = "changes-toxicity"
        /// It was looked for, and nothing of concern was found.
        case nothing = "none"
    }

    /// How grave an effect is, the least first.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        case minor
        case moderate
        case major

        /// The less grave first.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }
}
