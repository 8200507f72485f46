public import Knowledge

/// Two things of a regimen, and what is known of them together.
public struct InteractingPair: Sendable {
    /// An interaction, as far as it is about these two.
    public struct Found: Sendable {
        /// The record, by those of its effects that fit how the two are taken.
        public let account: InteractionAccount
        /// The roles by which the two come to it.
        public let roles: [InteractionReport.Role]

        /// The class by which a medicine comes to it; nil where none does.
        var drugClass: String? { roles.first { $0.standing == .memberOfClass }?.id }
    }

    /// What a medicine does with a nutrient, by itself.
    struct Change: Sendable {
        /// The nutrient's place in the knowledge.
        let nutrient: Int
        /// The interactions that are worth a finding.
        let found: [Found]
    }

    /// The first of the two.
    public let first: Thing
    /// The second.
    public let second: Thing
    /// What is known.
    public let status: InteractionReport.Status
    /// The interactions, the gravest first.
    public let interactions: [Found]

    /// The interactions that are worth a finding: where a class has one and a class of it another,
    /// the nearer class tells it, unless the farther one's is graver.
    func telling(in base: AssessmentBase) -> [Found] {
        guard interactions.count > 1 else { return interactions }
        return interactions.filter { found in
            guard let own = found.drugClass else { return true }
            return !interactions.contains { other in
                guard other.account.urgency <= found.account.urgency, let nearer = other.drugClass
                else {
                    return false
                }
                return base.profile(nearer)?.classes.contains {
                    base.profiles[$0].entity.id == own
                } ?? false
            }
        }
    }

    /// Every pair of what is taken, in the order of the request: supplements, then medicines. Of
    /// the pairs of which nothing is known only the first are there; the others are counted.
    static func pairs(
        of things: [Thing], in base: AssessmentBase
    ) -> (pairs: [InteractingPair], omitted: Int) {
        var pairs: [InteractingPair] = []
        pairs.reserveCapacity(things.count * (things.count - 1) / 2)
        var unknown = 0
        for (place, first) in things.enumerated() {
            for second in things[(place + 1)...] {
                let pair = InteractingPair(first, second, in: base) { effect in
                    effect.route.map { first.isTaken($0) || second.isTaken($0) } ?? true
                }
                if pair.status == .notAssessed { unknown += 1 }
                if pair.status != .notAssessed || unknown <= mostUnknown { pairs.append(pair) }
            }
        }
        return (pairs, max(0, unknown - mostUnknown))
    }

    /// How many pairs of which nothing is known are listed.
    static let mostUnknown = 1_000

    /// What a medicine changes of nutrients that are not taken with it.
    static func changes(by drug: Profile, in base: AssessmentBase) -> [Change] {
        let own = drug.item.roles.filter { [.itself, .memberOfClass].contains($0.standing) }
        return base.nutrients.compactMap { nutrient in
            let pair = InteractingPair(Thing(drug), nutrient, in: base) { effect in
                effect.to == nutrient.profile.entity.id && own.contains { $0.id == effect.from }
                    && [.increases, .decreases, .increasesLossOf].contains(effect.direction)
                    && effect.route != Regimen.Route.intravenous.rawValue
            }
            guard !pair.interactions.isEmpty else { return nil }
            return Change(nutrient: nutrient.profile.position, found: pair.telling(in: base))
        }
    }

    private init(
        _ first: Thing, _ second: Thing, in base: AssessmentBase,
        where isMeant: (Interaction.Effect) -> Bool
    ) {
        let known = InteractionReport.Pair(
            first.profile.item, second.profile.item, in: base.interactions)
        self.first = first
        self.second = second
        interactions = known.findings.compactMap { finding in
            guard !finding.interaction.isReviewedAbsence else { return nil }
            let all = finding.interaction.effects
            let effects = all.allSatisfy(isMeant) ? all : all.filter(isMeant)
            guard !effects.isEmpty else { return nil }
            return Found(
                account: base.account(of: finding.interaction, by: effects), roles: finding.roles)
        }
        status =
            known.status == .interaction && interactions.isEmpty ? .notAssessed : known.status
    }
}

/// Something that is taken, with all its places in the request and how it is taken.
public final class Thing: Sendable {
    /// Its places in the request; none for what is not taken.
    public let places: Places
    let profile: Profile
    /// Its place among what is taken; for what is not, nobody asks.
    let number: Int
    /// How it is taken in each of its places.
    let takings: [(item: Regimen.Named, dosing: Regimen.Dosing)]

    init(
        _ profile: Profile, _ number: Int = 0,
        _ takings: [(item: Regimen.Named, dosing: Regimen.Dosing)] = []
    ) {
        self.profile = profile
        self.number = number
        self.takings = takings
        places = Places(takings.lazy.map(\.item.number))
    }

    /// Whether it is taken so in one of its places.
    func isTaken(_ route: String) -> Bool {
        takings.contains { $0.dosing.route.rawValue == route }
    }

    /// Each thing once, in the order of the request: supplements, then medicines.
    static func all(of regimen: Regimen) -> [Thing] {
        var found: [(profile: Profile, takings: [(item: Regimen.Named, dosing: Regimen.Dosing)])] =
            []
        found.reserveCapacity(regimen.taken.count)
        for taking in regimen.taken {
            guard let profile = taking.item.profile else { continue }
            if let place = found.firstIndex(where: { $0.profile === profile }) {
                found[place].takings.append(taking)
            } else {
                found.append((profile, [taking]))
            }
        }
        return found.enumerated().map { Thing($1.profile, $0, $1.takings) }
    }
}

extension Interaction.Effect {
    /// How urgent it is at least: what asks for hours between the two is a caution, however minor,
    /// and even if nobody rates it.
    var urgency: Rule.Urgency {
        switch severity {
        case .major: .warning
        case .moderate: .caution
        case .minor, nil: isTimed ? .caution : .info
        }
    }

    /// Whether the two are to be taken apart.
    public var isTimed: Bool { before != nil || after != nil }
}
