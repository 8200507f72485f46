internal import Knowledge
internal import Service

// The filters of claims, symptoms and conditions, which follow from the claims.
extension Filter<Claim> {
    static let ofClaims = [
        Filter("subject", .entities(Kind.subjects), "What acts.") { claim, _ in [claim.subject] },
        Filter("object", .entities(Kind.subjects + [.source]), "What is acted on.") { claim, _ in
            [claim.object]
        },
        Filter("relation", .words(Kind.claim.choices("relation")), "How the one acts on the other.")
        { claim, _ in [claim.relation.rawValue] },
        Filter("source", .entities([.source]), "What it rests on, or tells what it reports.") {
            claim, _ in claim.sources + [claim.object]
        },
        Filter("grade", .words(Kind.claim.choices("grade")), "The strength of the science.") {
            claim, _ in [claim.grade.rawValue]
        },
        Filter("topic", .words(Kind.claim.choices("topic")), "What kind of fact it is.") {
            claim, _ in [claim.topic]
        },
        Filter(
            "about", .entities(Kind.subjects),
            "What it is about: subject, object, or whatever else lists it."
        ) { claim, _ in [claim.subject, claim.object] + claim.about },
        Filter(
            "nutrient", .entities([.nutrient]),
            "Nutrients that it is about: themselves, their forms and tests, their lack or excess."
        ) { claim, knowledge in
            let things = [claim.subject, claim.object] + claim.about
            return knowledge.nutrients(near: Set(things + knowledge.nutrients(of: things)))
        },
        Filter(
            "polarity", .words(Relation.Polarity.allCases.map(\.rawValue)),
            "Whether the one makes more or less of the other."
        ) { claim, _ in [claim.relation.polarity.rawValue] },
        Filter("hedge", .words(Kind.claim.choices("hedge")), "How strongly the source puts it.") {
            claim, _ in [claim.hedge.rawValue]
        },
    ]
}

extension KnowledgeBase {
    /// The nutrients that are among some things, or whose lack or excess is.
    func nutrients(near things: Set<String>) -> [String] {
        nutrients.filter { nutrient in
            things.contains(nutrient.id) || !things.isDisjoint(with: nutrient.deficiency)
                || !things.isDisjoint(with: nutrient.excess)
        }.map(\.id)
    }

    /// The nutrients that forms and tests among some things have.
    fileprivate func nutrients(of things: [String]) -> [String] {
        things.compactMap { entity($0) }.filter { [.form, .test].contains($0.kind) }
            .flatMap { $0.texts("nutrient") }
    }
}

extension Filter<Entity> {
    static let ofSources = [
        words("type", of: .source, "What sort of publication it is."),
        words("read", of: .source, "Whether we read it itself, a report of it, or neither."),
        Filter("nutrient", .entities([.nutrient]), "Nutrients that its claims are about.") {
            source, knowledge in
            let claims = knowledge.claims(citing: source.id)
            return knowledge.nutrients(
                near: Set(claims.flatMap { [$0.subject, $0.object] + $0.about }))
        },
    ]

    /// A symptom's parts are its explanations, and last the symptom as a whole: a nutrient,
    /// direction and stage that are asked for together hold for one explanation.
    static let ofSymptoms = [
        Filter(
            "nutrient", .entities([.nutrient]), "Nutrients that it has to do with.",
            .together(with: ["direction", "stage"])
        ) { entity, knowledge in
            SymptomLink.explaining(entity, in: knowledge).map(\.nutrients)
                + [nutrients(near: entity, knowledge)]
        },
        Filter(
            "direction", .words(SymptomLink.Direction.allCases.map(\.rawValue)),
            """
            Whether too little or too much of a nutrient may lie behind it, or a supplement or \
            medicine.
            """,
            .together(with: ["nutrient", "stage"])
        ) { entity, knowledge in
            SymptomLink.explaining(entity, in: knowledge).map {
                $0.direction.map { [$0.rawValue] } ?? []
            } + [[]]
        },
        Filter(
            "stage", .words(Kind.claim.choices("when", "stage")), "When in a deficiency it comes.",
            .together(with: ["nutrient", "direction"])
        ) { entity, knowledge in
            SymptomLink.explaining(entity, in: knowledge).map(\.stages) + [[]]
        },
    ]

    /// A condition's parts are its links with nutrients, and last the condition as a whole.
    static let ofConditions = [
        Filter(
            "nutrient", .entities([.nutrient]), "Nutrients that it has to do with.",
            .together(with: ["relation"])
        ) { entity, knowledge in
            ConditionLink.all(of: entity, in: knowledge).map { [$0.nutrient] }
                + [nutrients(near: entity, knowledge)]
        },
        Filter(
            "relation", .words(ConditionLink.Relation.allCases.map(\.rawValue)),
            """
            Whether it raises the risk of too little of a nutrient, or is made worse or brought \
            about by too little or too much.
            """,
            .together(with: ["nutrient"])
        ) { entity, knowledge in
            ConditionLink.all(of: entity, in: knowledge).map { [$0.relation.rawValue] } + [[]]
        },
    ]
}
