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

    /// Every pair of what is taken, in the order of the request: supplements, then medicines.
    static func pairs(of regimen: Regimen, in knowledge: KnowledgeBase) -> [InteractingPair] {
        var things: [(entity: Entity, names: [String], routes: Set<Regimen.Route>)] = []
        let taken = regimen.supplements.map { ($0.item, $0.dosing.route) }
            + regimen.drugs.map { ($0.item, $0.dosing.route) }
        for (item, route) in taken {
            guard let entity = item.entity else { continue }
            if let place = things.firstIndex(where: { $0.entity.id == entity.id }) {
                things[place].names.append(item.pointer)
                things[place].routes.insert(route)
            } else {
                things.append((entity, [item.pointer], [route]))
            }
        }
        let report = InteractionReport(of: things.map { ($0.entity, $0.names) }, in: knowledge)
        return report.pairs.map { pair in
            let routes = things[pair.first].routes.union(things[pair.second].routes)
            let found = pair.findings.compactMap { finding -> Found? in
                let effects = finding.interaction.effects.filter { effect in
                    guard let route = effect.route else { return true }
                    return routes.contains { $0.rawValue == route }
                }
                guard !effects.isEmpty else { return nil }
                return Found(
                    interaction: finding.interaction, effects: effects, roles: finding.roles)
            }
            let isLost = found.isEmpty && pair.status == .interaction
            return InteractingPair(
                first: report.items[pair.first], second: report.items[pair.second],
                status: isLost ? .notAssessed : pair.status,
                interactions: found.filter { !$0.interaction.isReviewedAbsence })
        }
    }
}

extension Interaction.Effect {
    /// How urgent it is at least: what changes an uptake is a caution even if nobody rates it.
    fileprivate var urgency: Rule.Urgency {
        switch severity {
        case .major: .warning
        case .moderate: .caution
        case .minor: separated ? .caution : .info
        case nil: separated ? .caution : .info
        }
    }

    private var separated: Bool { before != nil || after != nil }
}
