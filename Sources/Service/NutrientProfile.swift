public import Knowledge

/// What the knowledge says around one nutrient, gathered from claims and other entities.
public struct NutrientProfile: Sendable {
    /// A symptom, with the claims that tie it to too little or too much.
    public struct Symptom: Sendable {
        /// The symptom or condition.
        public let entity: Entity
        /// `early` or `severe`, where the source sorts symptoms so.
        public let stage: String?
        /// The claims, by id.
        public let claims: [String]
    }

    /// Symptoms of too little, in the order of stages and names.
    public let deficiencySymptoms: [Symptom]
    /// Symptoms of too much.
    public let excessSymptoms: [Symptom]
    /// Foods and other things that supply it.
    public let suppliers: [Entity]
    /// What the sources name as a cause of too little.
    public let causes: [Entity]
    /// Groups of people at risk.
    public let groups: [Entity]
    /// Its forms.
    public let forms: [Entity]
    /// The tests that tell about it.
    public let tests: [Entity]
    /// The interactions that it takes part in.
    public let interactions: [Entity]

    /// - Parameter nutrient: an entity of the kind nutrient.
    public init(_ nutrient: Nutrient, in knowledge: KnowledgeBase) {
        deficiencySymptoms = Self.symptoms(of: nutrient.deficiency, in: knowledge)
        excessSymptoms = Self.symptoms(of: nutrient.excess, in: knowledge)
        suppliers = Self.distinct(
            knowledge.claims(withSubject: nutrient.id).filter { $0.relation == .suppliedBy }.map(
                \.object),
            in: knowledge)
        let causing: Set<Relation> = [
            .causes, .contributesTo, .riskFactorFor, .worsens,
        ]
        let direct = nutrient.deficiency.flatMap { knowledge.claims(withObject: $0) }
            .filter { causing.contains($0.relation) }.map(\.subject)
        let depleting = knowledge.claims(withObject: nutrient.id)
            .filter { $0.relation.polarity == .decreases }.map(\.subject)
        let own = Set(nutrient.deficiency + nutrient.excess + [nutrient.id])
        causes = Self.distinct((direct + depleting).filter { !own.contains($0) }, in: knowledge)
            .filter { $0.kind != .group }
        groups = Self.distinct(
            knowledge.memberships(for: nutrient.id).map(\.group), in: knowledge)
        forms = Self.distinct(knowledge.forms(of: nutrient.id).map(\.id), in: knowledge)
        tests = Array(knowledge.tests(of: nutrient.id))
        interactions = Self.distinct(
            knowledge.interactions(of: nutrient.id).map(\.id), in: knowledge)
    }

    private static func symptoms(of states: [String], in knowledge: KnowledgeBase) -> [Symptom] {
        var found: [String: (stage: String?, claims: [String])] = [:]
        for claim in states.flatMap({ knowledge.claims(withObject: $0) })
        where claim.relation == .symptomOf {
            var symptom = found[claim.subject] ?? (claim.when?.stage, [])
            // The earlier stage counts where sources differ: `early` sorts before `severe`.
            if let stage = claim.when?.stage { symptom.stage = min(symptom.stage ?? stage, stage) }
            symptom.claims.append(claim.id)
            found[claim.subject] = symptom
        }
        return found.compactMap { id, symptom in
            knowledge.entity(id).map {
                Symptom(entity: $0, stage: symptom.stage, claims: symptom.claims)
            }
        }
        // Symptoms without a stage come last.
        .sorted { ($0.stage ?? "~", $0.entity.name) < ($1.stage ?? "~", $1.entity.name) }
    }

    private static func distinct(_ ids: [String], in knowledge: KnowledgeBase) -> [Entity] {
        Set(ids).compactMap { knowledge.entity($0) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}
