public import Knowledge

/// Two things of a regimen, and what is known of them together.
public struct InteractingPair: Sendable {
    /// An interaction, as far as it is about these two.
    public struct Found: Sendable {
        /// The record.
        public let interaction: Interaction
        /// Those of its effects that fit how the two are taken.
        public let effects: [Interaction.Effect]
        /// The roles by which the two come to it.
        public let roles: [InteractionReport.Role]
        /// The class by which a medicine comes to it; nil where none does.
        var drugClass: String? { roles.first { $0.standing == .memberOfClass }?.id }

        /// The gravest of its effects; one without a rating is rated by what it is.
        public var urgency: Rule.Urgency { effects.map(\.urgency).min() ?? .info }
    }

    /// The first of the two; its names are its places in the request.
    public let first: InteractionReport.Item
    /// The second.
    public let second: InteractionReport.Item
    /// What is known.
    public let status: InteractionReport.Status
    /// The interactions, the gravest first.
    public let interactions: [Found]

    /// The interactions that are worth a finding: where a class has one and a class of it another,
    /// the nearer class tells it, unless the farther one's is graver.
    func telling(in knowledge: KnowledgeBase) -> [Found] {
        interactions.filter { found in
            guard let own = found.drugClass else { return true }
            let members = knowledge.allDrugs(of: own)
            return !interactions.contains { other in
                guard let nearer = other.drugClass else { return false }
                return members.contains(nearer) && other.urgency <= found.urgency
            }
        }
    }

    /// Every pair of what is taken, in the order of the request: supplements, then medicines.
    static func pairs(of regimen: Regimen, in knowledge: KnowledgeBase) -> [InteractingPair] {
        let things = Thing.all(of: regimen)
        let report = InteractionReport(of: things.map { ($0.entity, $0.names) }, in: knowledge)
        return report.pairs.map { pair in
            let routes = things[pair.first].routes.union(things[pair.second].routes)
            return InteractingPair(
                report.items[pair.first], report.items[pair.second], pair.status, pair.findings
            ) { $0.route.map { route in routes.contains { $0.rawValue == route } } ?? true }
        }
    }

    /// Each medicine with the nutrients that it changes and that are not taken.
    static func changes(
        by regimen: Regimen, _ facts: Facts, in knowledge: KnowledgeBase
    ) -> [InteractingPair] {
        let drugs = Thing.all(of: regimen).filter { $0.entity.kind == .drug }
        let untaken = knowledge.nutrients.filter { facts.places(of: $0.id) == nil }
            .compactMap { knowledge.entity($0.id) }
        return drugs.flatMap { drug in
            let own = [drug.entity.id] + knowledge.allClasses(of: drug.entity.id).map(\.id)
            return untaken.compactMap { nutrient in
                let report = InteractionReport(
                    of: [(drug.entity, drug.names), (nutrient, [])], in: knowledge)
                let pair = InteractingPair(
                    report.items[0], report.items[1], report.pairs[0].status,
                    report.pairs[0].findings
                ) { effect in
                    effect.to == nutrient.id && own.contains(effect.from)
                        && [.increases, .decreases, .increasesLossOf].contains(effect.direction)
                        && effect.route != Regimen.Route.intravenous.rawValue
                }
                return pair.interactions.isEmpty ? nil : pair
            }
        }
    }

    private init(
        _ first: InteractionReport.Item, _ second: InteractionReport.Item,
        _ status: InteractionReport.Status, _ findings: [InteractionReport.Finding],
        where isMeant: (Interaction.Effect) -> Bool
    ) {
        self.first = first
        self.second = second
        interactions = findings.filter { !$0.interaction.isReviewedAbsence }.compactMap { finding in
            let effects = finding.interaction.effects.filter(isMeant)
            return effects.isEmpty
                ? nil
                : Found(
                    interaction: finding.interaction, effects: effects, roles: finding.roles)
        }
        self.status = status == .interaction && interactions.isEmpty ? .notAssessed : status
    }
}

/// Something that is taken, with all its places in the request and the ways it is taken.
private struct Thing {
    let entity: Entity
    var names: [String]
    var routes: Set<Regimen.Route>

    /// Each thing once, in the order of the request: supplements, then medicines.
    static func all(of regimen: Regimen) -> [Thing] {
        var things: [Thing] = []
        for (item, dosing) in regimen.taken {
            guard let entity = item.entity else { continue }
            if let place = things.firstIndex(where: { $0.entity.id == entity.id }) {
                things[place].names.append(item.pointer)
                things[place].routes.insert(dosing.route)
            } else {
                things.append(Thing(entity: entity, names: [item.pointer], routes: [dosing.route]))
            }
        }
        return things
    }
}

extension Interaction.Effect {
    /// How urgent it is at least: what asks for hours between the two is a caution, however minor,
    /// and even if nobody rates it.
    fileprivate var urgency: Rule.Urgency {
        switch severity {
        case .major: .warning
        case .moderate: .caution
        case .minor, nil: isTimed ? .caution : .info
        }
    }

    /// Whether the two are to be taken apart.
    public var isTimed: Bool { before != nil || after != nil }
}
