internal import JSON
internal import Knowledge
internal import Service

/// A member of an item that no file holds: it follows from the rest of the knowledge.
struct DerivedMember: Sendable {
    let name: String
    /// One sentence for the reader of the documentation.
    let note: String
    /// Whether its value is a scalar or a list of references, so that it fits into a table.
    let isPlain: Bool
    let write: @Sendable (inout JSONWriter, Entity, ReferenceWriter) -> Void

    init(
        _ name: String, _ note: String,
        write: @escaping @Sendable (inout JSONWriter, Entity, ReferenceWriter) -> Void
    ) {
        self.init(name, note, isPlain: false, write: write)
    }

    private init(
        _ name: String, _ note: String, isPlain: Bool,
        write: @escaping @Sendable (inout JSONWriter, Entity, ReferenceWriter) -> Void
    ) {
        self.name = name
        self.note = note
        self.isPlain = isPlain
        self.write = write
    }

    /// The derived members of a kind, in the order of its items.
    static func table(of kind: Kind) -> [DerivedMember] {
        switch kind {
        case .nutrient: nutrient
        case .form:
            [
                text("computation", "How the elemental fraction follows from the formula.") {
                    $1.form($0.id)?.computation
                }
            ]
        case .interaction: interaction
        case .symptom: [explanations, named("redFlags", by: .redFlag, callForHelp)]
        case .condition:
            [
                nutrients, symptoms,
                named("groups", by: .group, "The groups of people who have it."),
                named("contraindications", by: .contraindication, notToStart),
                named("redFlags", by: .redFlag, callForHelp),
            ]
        case .group: [named("redFlags", by: .redFlag, callForHelp)]
        case .factor: [symptoms, named("contraindications", by: .contraindication, notToStart)]
        case .drug: drug
        case .food: [named("variants", by: .food, "The foods that are variants of it.")]
        case .test: [named("contraindications", by: .contraindication, notToStart)]
        case .mechanism:
            [named("questions", by: .question, "The questions whose answers rest on it.")]
        case .source:
            [
                DerivedMember(
                    "citedBy", "What else rests on it: whatever names it beside the claims.",
                    isPlain: true
                ) { writer, source, references in
                    let knowledge = references.knowledge
                    writer.beginArray()
                    for entity in knowledge.entities(naming: source.id) {
                        references.reference(to: entity, &writer)
                    }
                    for caveat in knowledge.caveats where caveat.sources.contains(source.id) {
                        references.reference(to: caveat, &writer)
                    }
                    writer.endArray()
                }
            ]
        default: []
        }
    }

    private static let callForHelp = "Signs that call for help and that it belongs to."
    private static let notToStart = "What must not be started without a doctor where it is there."

    private static let nutrient = [
        DerivedMember("symptoms", "Symptoms of too little, by stage, and of too much.") {
            writer, entity, references in
            guard let profile = profile(of: entity, references) else { return writer.null() }
            writer.object {
                for (name, symptoms) in [
                    ("deficiency", profile.deficiencySymptoms), ("excess", profile.excessSymptoms),
                ] {
                    $0.member(name, each: symptoms) { writer, symptom in
                        writer.object {
                            $0.key("symptom")
                            references.reference(to: symptom.entity, &$0)
                            $0.member("stage", symptom.stage)
                            $0.member("claims", each: symptom.claims) { writer, id in
                                guard let claim = references.knowledge.claim(id) else { return }
                                references.claimReference(claim, &writer)
                            }
                        }
                    }
                }
            }
        },
        list("suppliers", "Foods and other sources that supply it.", \.suppliers),
        list("causes", "What the sources name as causes of too little.", \.causes),
        list("groups", "Groups of people at risk.", \.groups),
        list("forms", "Supplement forms.", \.forms),
        list("tests", "Tests that measure it.", \.tests),
        named(
            "contraindications", by: .contraindication, "What must not be started without a doctor."
        ),
        named("redFlags", by: .redFlag, "Signs that call for help and that it bears on."),
        list(
            "interactions", "Interactions with other nutrients, substances and medicines.",
            \.interactions),
    ]

    /// Entities of the profile of a nutrient.
    private static func list(
        _ name: String, _ note: String,
        _ entities: @escaping @Sendable (NutrientProfile) -> [Entity]
    ) -> DerivedMember {
        references(name, note) { entity, knowledge in
            knowledge.nutrient(entity.id).map { entities(NutrientProfile($0, in: knowledge)) } ?? []
        }
    }

    /// The entities of a kind whose files name this one.
    private static func named(_ name: String, by kind: Kind, _ note: String) -> DerivedMember {
        references(name, note) { entity, knowledge in
            knowledge.entities(naming: entity.id).filter { $0.kind == kind }
        }
    }

    /// References to some entities.
    private static func references(
        _ name: String, _ note: String,
        _ entities: @escaping @Sendable (Entity, KnowledgeBase) -> [Entity]
    ) -> DerivedMember {
        DerivedMember(name, note, isPlain: true) { writer, entity, references in
            references.references(to: entities(entity, references.knowledge), &writer)
        }
    }

    /// One text, or null.
    private static func text(
        _ name: String, _ note: String,
        _ text: @escaping @Sendable (Entity, KnowledgeBase) -> String?
    ) -> DerivedMember {
        DerivedMember(name, note, isPlain: true) { writer, entity, references in
            writer.text(text(entity, references.knowledge))
        }
    }

    private static func profile(
        of entity: Entity, _ references: ReferenceWriter
    ) -> NutrientProfile? {
        references.knowledge.nutrient(entity.id).map {
            NutrientProfile($0, in: references.knowledge)
        }
    }

    private static let drug = [
        references("classes", "The classes that it belongs to, the nearest first.") {
            $1.allClasses(of: $0.id)
        },
        DerivedMember(
            "interactions",
            "Its interactions, and by which class it has them; null for its own.", isPlain: true
        ) { writer, entity, references in
            let knowledge = references.knowledge
            let actors = [entity] + knowledge.allClasses(of: entity.id)
            let found = actors.flatMap { actor in
                knowledge.interactions(of: actor.id).map { ($0.id, actor) }
            }
            writer.array(found) { writer, interaction in
                guard let record = knowledge.entity(interaction.0) else { return }
                writer.object {
                    references.members(of: record, &$0)
                    $0.key("via")
                    guard interaction.1.id != entity.id else { return $0.null() }
                    references.reference(to: interaction.1, &$0)
                }
            }
        },
        named("contraindications", by: .contraindication, notToStart),
    ]

    private static let interaction = [
        text("severity", "The gravest severity of its effects; null where none is rated.") {
            $1.interaction($0.id)?.severity?.rawValue
        },
        text("grade", "The grade of the gravest effect, else the best of its effects.") {
            $1.interaction($0.id)?.grade?.rawValue
        },
    ]
}
