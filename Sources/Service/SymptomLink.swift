public import Knowledge

/// That a symptom may come of something, by the claims that say so.
public struct SymptomLink: Sendable {
    /// By what a nutrient is at work in it.
    public enum Direction: String, Sendable, CaseIterable {
        /// Too little of a nutrient.
        case deficiency
        /// Too much of one.
        case excess
        /// A supplement form or a medicine, or what a claim calls an effect of one.
        case sideEffect = "side-effect"
    }

    /// The symptom.
    public let symptom: Entity
    /// What may lie behind it.
    public let cause: Entity
    /// Nil where no nutrient is at work.
    public let direction: Direction?
    /// The nutrients whose lack or excess the cause is, or that the form holds; by id.
    public let nutrients: [String]
    /// `early` or `severe`, whichever the claims name.
    public let stages: [String]
    /// How the strongest claim is to be put.
    public let hedge: Hedge
    /// The grade of that claim.
    public let grade: Grade
    /// The claims, strongest first.
    public let claims: [Claim]

    /// What may lie behind a symptom, best supported first: by how the claims are put, then by
    /// their grade, then by name. Links without a direction of cause explain nothing and are left
    /// out, as are denials.
    public static func explaining(_ symptom: Entity, in knowledge: KnowledgeBase) -> [SymptomLink] {
        let own = knowledge.claims(withSubject: symptom.id).filter { $0.relation == .symptomOf }
            .map { ($0.object, $0) }
        let others = knowledge.claims(withObject: symptom.id).filter {
            causing.contains($0.relation)
        }
        .map { ($0.subject, $0) }
        return links(own + others) { cause, claims in
            SymptomLink(symptom, cause, claims, in: knowledge)
        } among: {
            knowledge.entity($0)
        }
        .sorted { ($0.hedge, $0.grade, $0.cause.name) < ($1.hedge, $1.grade, $1.cause.name) }
    }

    /// The symptoms that may come of something, in the same order.
    public static func following(from cause: Entity, in knowledge: KnowledgeBase) -> [SymptomLink] {
        let own = knowledge.claims(withSubject: cause.id).filter { causing.contains($0.relation) }
            .map { ($0.object, $0) }
        let others = knowledge.claims(withObject: cause.id).filter { $0.relation == .symptomOf }
            .map { ($0.subject, $0) }
        return links(own + others) { symptom, claims in
            SymptomLink(symptom, cause, claims, in: knowledge)
        } among: { id in
            knowledge.entity(id).flatMap { $0.kind == .symptom ? $0 : nil }
        }
        .sorted { ($0.hedge, $0.grade, $0.symptom.name) < ($1.hedge, $1.grade, $1.symptom.name) }
    }

    private static let causing: Set<Relation> = [
        .causes, .contributesTo, .increases, .riskFactorFor, .worsens, .yields,
    ]

    /// One link for each thing at the other end of the claims.
    private static func links(
        _ claims: [(String, Claim)], _ link: (Entity, [Claim]) -> SymptomLink,
        among entity: (String) -> Entity?
    ) -> [SymptomLink] {
        let kept = claims.filter { $0.1.hedge != .notACause }
        return Dictionary(grouping: kept, by: \.0).compactMap { id, claims in
            entity(id).map { link($0, claims.map(\.1)) }
        }
    }

    private init(
        _ symptom: Entity, _ cause: Entity, _ claims: [Claim], in knowledge: KnowledgeBase
    ) {
        self.symptom = symptom
        self.cause = cause
        let sorted = claims.sorted {
            ($0.servedHedge ?? $0.hedge, $0.grade, $0.id)
                < ($1.servedHedge ?? $1.hedge, $1.grade, $1.id)
        }
        self.claims = sorted
        hedge = sorted[0].servedHedge ?? sorted[0].hedge
        grade = sorted[0].grade
        stages = Set(claims.compactMap { $0.when?.stage }).sorted()
        let lacking = knowledge.nutrients.filter { $0.deficiency.contains(cause.id) }.map(\.id)
        let exceeding = knowledge.nutrients.filter { $0.excess.contains(cause.id) }.map(\.id)
        if !lacking.isEmpty {
            (direction, nutrients) = (.deficiency, lacking)
        } else if !exceeding.isEmpty {
            (direction, nutrients) = (.excess, exceeding)
        } else if [.form, .drug, .nutrient].contains(cause.kind)
            || claims.contains(where: { Self.isEffectOfTaking($0, cause) })
        {
            let about = claims.flatMap(\.about).compactMap { knowledge.nutrient($0)?.id }
            let held = knowledge.form(cause.id).map { [$0.nutrient] } ?? []
            let itself = knowledge.nutrient(cause.id).map { [$0.id] } ?? []
            (direction, nutrients) = (.sideEffect, Set(about + held + itself).sorted())
        } else {
            (direction, nutrients) = (nil, [])
        }
    }

    /// Whether a claim tells what taking something brings: that is said of its effects, or of a
    /// dose of a nutrient.
    private static func isEffectOfTaking(_ claim: Claim, _ cause: Entity) -> Bool {
        ["form-effect", "drug"].contains(claim.topic)
            || cause.kind == .factor && claim.topic == "symptom" && !claim.about.isEmpty
    }
}
