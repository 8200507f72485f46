public import Knowledge

/// How a condition has to do with a nutrient, by the claims and groups that say so.
public struct ConditionLink: Sendable {
    /// Which way it goes.
    public enum Relation: String, Sendable, CaseIterable {
        /// The condition raises the risk of too little of the nutrient.
        case raisesRisk = "raises-risk"
        /// Too little or too much of the nutrient makes the condition worse.
        case worsenedBy = "worsened-by"
        /// Too little or too much of the nutrient brings the condition about.
        case causedBy = "caused-by"
    }

    /// Which way it goes.
    public let relation: Relation
    /// The nutrient, by id.
    public let nutrient: String
    /// The claims; none where a group of people with the condition says it.
    public let claims: [Claim]

    /// The links of a condition, by nutrient and relation. A state that is a nutrient's lack or
    /// excess by itself has no link with it.
    public static func all(of condition: Entity, in knowledge: KnowledgeBase) -> [ConditionLink] {
        let acting = knowledge.claims(withSubject: condition.id)
        let suffering = knowledge.claims(withObject: condition.id)
        let group = knowledge.group(withCondition: condition.id)
        var links: [ConditionLink] = []
        for nutrient in knowledge.nutrients {
            let states = Set(nutrient.deficiency + nutrient.excess)
            guard !states.contains(condition.id) else { continue }
            let raising = acting.filter { claim in
                nutrient.deficiency.contains(claim.object) && bringing.contains(claim.relation)
                    || claim.object == nutrient.id && claim.relation.polarity == .decreases
            }
            let isAtRisk = group.map { group in
                knowledge.memberships(of: group.id).contains { $0.nutrient == nutrient.id }
            }
            if !raising.isEmpty || isAtRisk == true {
                links.append(Self(.raisesRisk, nutrient, raising))
            }
            let worsening = suffering.filter {
                states.contains($0.subject) && $0.relation == .worsens
            }
            if !worsening.isEmpty { links.append(Self(.worsenedBy, nutrient, worsening)) }
            let causing = suffering.filter {
                states.contains($0.subject) && bringing.contains($0.relation)
                    && $0.relation != .worsens
            }
            if !causing.isEmpty { links.append(Self(.causedBy, nutrient, causing)) }
        }
        return links
    }

    private static let bringing: Set<Knowledge.Relation> = [
        .causes, .contributesTo, .increases, .riskFactorFor, .worsens,
    ]

    private init(_ relation: Relation, _ nutrient: Nutrient, _ claims: [Claim]) {
        self.relation = relation
        self.nutrient = nutrient.id
        self.claims = claims
    }
}
