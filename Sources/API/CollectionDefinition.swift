internal import JSON
internal import Knowledge

/// Which kinds have collections, and how these are filtered.
struct CollectionDefinition: Sendable {
    let kind: Kind
    let summary: String
    /// What its filters take.
    let parameters: [Parameter]
    /// The identifiers of its items, in their order.
    let ids: @Sendable (KnowledgeBase) -> [String]
    /// Makes the collection, whose items are rendered one by one.
    let collection: @Sendable (EntityRenderer) -> Collection

    private init(_ kind: Kind, _ summary: String, _ filters: [Filter<Entity>]) {
        self.kind = kind
        self.summary = summary
        parameters = filters.map(\.parameter)
        ids = { $0.entities(of: kind).map(\.id) }
        collection = { renderer in
            let entities = Array(renderer.knowledge.entities(of: kind))
            return Collection(
                kind, of: entities, filters: filters, knowledge: renderer.knowledge
            ) { (entity, columns) in
                Collection.Item(id: entity.id, name: entity.name, columns: columns) {
                    renderer.render(entity)
                }
            }
        }
    }

    /// The collection of all claims.
    init(claims summary: String, _ filters: [Filter<Claim>]) {
        kind = .claim
        self.summary = summary
        parameters = filters.map(\.parameter)
        ids = { $0.claims.map(\.id).sorted() }
        collection = { renderer in
            let knowledge = renderer.knowledge
            let claims = knowledge.claims.sorted { $0.id < $1.id }
            return Collection(.claim, of: claims, filters: filters, knowledge: knowledge) {
                (claim, columns) in
                let name = renderer.references.name(of: claim)
                return Collection.Item(id: claim.id, name: name, columns: columns) {
                    renderer.item(claim)
                }
            }
        }
    }

    /// The collections in the order of the front door.
    static let all: [CollectionDefinition] = [
        CollectionDefinition(.nutrient, "Nutrients, with all that is known of each.", []),
        CollectionDefinition(
            .interaction,
            "How nutrients, substances and medicines act on one another, both ways.",
            [
                Filter(
                    "nutrient", .entities([.nutrient]), "Nutrients that take part.",
                    .apart(from: "with")
                ) { entity, _ in entity.texts("members").map { [$0] } },
                Filter(
                    "with", .entities([.nutrient, .drug, .substance]),
                    """
                    What else takes part: a nutrient, a substance, a medicine by itself or by \
                    its class.
                    """,
                    .apart(from: "nutrient")
                ) { entity, knowledge in
                    entity.texts("members").map { [$0] + knowledge.allDrugs(of: $0) }
                },
                .words("type", of: .interaction, "What sorts of things meet."),
                .words("severity", of: .interaction, at: "effects", "The severity of any effect."),
                .words("grade", of: .interaction, at: "effects", "The grade of any effect."),
            ]),
        CollectionDefinition(
            .group, "Groups of people at risk of too little or too much.",
            [
                Filter("nutrient", .entities([.nutrient]), "Nutrients that the group may lack.") {
                    entity, _ in entity.texts("nutrients", "nutrient")
                },
                .words("type", of: .group, "What makes the group one."),
            ]),
        CollectionDefinition(
            .form, "Forms in which supplements hold a nutrient.",
            [
                Filter("nutrient", .entities([.nutrient]), "The nutrient that the form holds.") {
                    entity, _ in entity.texts("nutrient")
                },
                Filter("route", .words(Kind.form.choices("routes")), "How it is taken.") {
                    entity, _ in entity.texts("routes")
                },
                .class("absorption", "How well it is absorbed."),
                .class("laxative", "How strongly it loosens the bowels."),
            ]),
        CollectionDefinition(
            .symptom, "What people feel or see, with what may lie behind it.", Filter.ofSymptoms),
        CollectionDefinition(
            .condition, "Illnesses and states of the body, with what nutrients do in them.",
            Filter.ofConditions),
        CollectionDefinition(
            .drug, "Medicines and classes of medicines.",
            [
                .concerning,
                Filter("class", .entities([.drug]), "A class that it belongs to.") {
                    entity, knowledge in knowledge.allClasses(of: entity.id).map(\.id)
                },
            ]),
        CollectionDefinition(
            .food, "Foods that supply nutrients.",
            [.concerning, .words("category", of: .food, "What sort of food it is.")]),
        CollectionDefinition(.test, "Laboratory tests.", [.concerning]),
        CollectionDefinition(.process, "Steps of mechanisms, and functions.", [.concerning]),
        CollectionDefinition(.factor, "Habits, doses and circumstances.", [.concerning]),
        CollectionDefinition(.substance, "What interacts and is no nutrient here.", [.concerning]),
        CollectionDefinition(.procedure, "Treatments, operations and tests.", [.concerning]),
        CollectionDefinition(
            .mechanism, "Named causal chains, arrow by arrow.",
            [
                Filter("nutrient", .entities([.nutrient]), "Nutrients that the chain is about.") {
                    entity, _ in entity.texts("nutrients")
                }
            ]),
        CollectionDefinition(
            .question, "What people ask, with a verdict and an answer.",
            [
                Filter("about", .entities(Kind.subjects), "What the question is about.") {
                    entity, _ in entity.texts("about")
                },
                .words("verdict", of: .question, "The answer in a word."),
            ]),
        CollectionDefinition(
            .redFlag, "Signs that call for help.",
            [
                Filter("symptom", .entities([.symptom]), "Symptoms that belong to the sign.") {
                    entity, _ in entity.texts("symptoms")
                },
                Filter("nutrient", .entities([.nutrient]), "Nutrients that it bears on.") {
                    entity, _ in entity.texts("nutrients")
                },
            ]),
        CollectionDefinition(
            .contraindication, "What must not be started without a doctor, and by whom.",
            [
                Filter("nutrient", .entities([.nutrient]), "The nutrient.") {
                    entity, _ in entity.texts("about")
                },
                Filter("when", .entities([.condition, .drug]), "The illness or medicine.") {
                    entity, _ in entity.texts("when")
                },
            ]),
        CollectionDefinition(
            .rule, "The rules of assessments: what has to hold, and what is then said.",
            [.words("urgency", of: .rule, "How soon to act.")]),
        CollectionDefinition(
            .source, "The publications that the statements rest on.", Filter.ofSources),
        CollectionDefinition(
            claims: "The atoms: one statement each, with its evidence.", Filter.ofClaims),
    ]
}

extension Filter<Entity> {
    /// By a word that a member holds, in each object of a list where there is one.
    static func words(
        _ name: String, of kind: Kind, at list: String? = nil, _ summary: String
    ) -> Filter {
        let path = [list, name].compactMap { $0 }
        return Filter(name, .words(kind.choices(path)), summary) { entity, _ in
            entity.texts(path)
        }
    }

    /// By the class that a form has in one respect.
    fileprivate static func `class`(_ name: String, _ summary: String) -> Filter {
        Filter(name, .words(Kind.form.choices([name, "class"])), summary) { entity, _ in
            entity.texts([name, "class"])
        }
    }

    /// By the nutrients that an entity has to do with: claims or interactions name both, or claims
    /// name what means too little or too much of the nutrient, or it is that, or tests it.
    fileprivate static let concerning = Filter(
        "nutrient", .entities([.nutrient]), "Nutrients that it has to do with.",
        values: nutrients(near:_:))

    /// The nutrients that an entity has to do with.
    @Sendable static func nutrients(near entity: Entity, _ knowledge: KnowledgeBase) -> [String] {
        let claims = knowledge.claims(concerning: entity.id)
        let actors = [entity.id] + knowledge.allClasses(of: entity.id).map(\.id)
        let interactions = actors.flatMap { knowledge.interactions(of: $0) }
        return knowledge.nutrients(
            near: Set(
                claims.flatMap { [$0.subject, $0.object] + $0.about }
                    + interactions.flatMap(\.members) + entity.texts("nutrient") + [entity.id]
                    + FoodContent.all(of: entity).filter(\.isThere).map(\.nutrient)))
    }
}

extension Entity {
    /// The texts at a path of member names, through lists: what a filter looks at.
    func texts(_ path: String...) -> [String] { texts(path) }

    fileprivate func texts(_ path: [String]) -> [String] {
        guard let first = path.first, let value = member(first) else { return [] }
        var values = [value]
        for name in path.dropFirst() {
            values = values.flatMap(\.elements).compactMap { $0[name] }
        }
        return values.flatMap(\.elements).compactMap {
            if case .string(let text) = $0 { text } else { nil }
        }
    }
}

extension JSONValue {
    /// The elements of an array; any other value as the only element.
    fileprivate var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }
}

extension Kind {
    /// The words of the choice at a path of member names, through lists.
    func choices(_ path: String...) -> [String] { choices(path) }

    fileprivate func choices(_ path: [String]) -> [String] {
        var shape = Shape.object(members)
        for name in path {
            while case .list(let element, _) = shape { shape = element }
            guard case .object(let members) = shape,
                let member = members.first(where: { $0.name == name })
            else { preconditionFailure("\(self) has no member \(name).") }
            shape = member.shape
        }
        while case .list(let element, _) = shape { shape = element }
        guard case .choice(let words) = shape else {
            preconditionFailure("\(self) has no choice at \(path).")
        }
        return words
    }
}
