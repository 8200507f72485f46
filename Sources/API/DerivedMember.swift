internal import JSON
internal import Knowledge
internal import Service

/// A member of an item that no file holds: it follows from the rest of the knowledge.
struct DerivedMember: Sendable {
    let name: String
    let schema: Schema
    /// One sentence for the reader of the documentation.
    let note: String
    let write: @Sendable (inout JSONWriter, Entity, ReferenceWriter) -> Void

    init(
        _ name: String, _ schema: Schema, _ note: String,
        write: @escaping @Sendable (inout JSONWriter, Entity, ReferenceWriter) -> Void
    ) {
        self.name = name
        self.schema = schema
        self.note = note
        self.write = write
    }

    /// The derived members of a kind, in the order of its items.
    static func table(of kind: Kind) -> [DerivedMember] {
        switch kind {
        case .nutrient: nutrient
        case .form: form
        case .interaction: interaction
        case .symptom: [explanations] + redFlags
        case .condition: [nutrients, symptoms]
        case .factor: [symptoms]
        case .drug: drug
        default: []
        }
    }

    /// The symptoms of too little, and those of too much.
    private static let symptomLists = Schema.object(
        ["deficiency", "excess"].map { name in
            Schema.Property(
                name,
                .list(
                    .object([
                        Schema.Property("symptom", .reference),
                        Schema.Property("stage", .nullable(.string), "The stage of a deficiency."),
                        Schema.Property("claims", .list(.reference)),
                    ])))
        })

    private static let nutrient = [
        DerivedMember(
            "symptoms", symptomLists, "Symptoms of too little, by stage, and of too much."
        ) {
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
        list("suppliers", "Foods and other sources that supply it.") { $0.suppliers },
        list("causes", "What the sources name as causes of too little.") { $0.causes },
        list("groups", "Groups of people at risk.") { $0.groups },
        list("forms", "Supplement forms.") { $0.forms },
        list("tests", "Tests that measure it.") { $0.tests },
        DerivedMember(
            "contraindications", .list(.reference), "What must not be started without a doctor."
        ) {
            writer, entity, references in
            let found = references.knowledge.entities(of: .contraindication).filter {
                $0.texts("about") == [entity.id]
            }
            references.references(to: Array(found), &writer)
        },
        DerivedMember(
            "redFlags", .list(.reference), "Signs that call for help and that it bears on."
        ) {
            writer, entity, references in
            let flags = references.knowledge.entities(of: .redFlag).filter {
                $0.texts("nutrients").contains(entity.id)
            }
            references.references(to: Array(flags), &writer)
        },
        list("interactions", "Interactions with other nutrients, substances and medicines.") {
            $0.interactions
        },
    ]

    private static func list(
        _ name: String, _ note: String,
        _ entities: @escaping @Sendable (NutrientProfile) -> [Entity]
    ) -> DerivedMember {
        DerivedMember(name, .list(.reference), note) { writer, entity, references in
            guard let profile = profile(of: entity, references) else { return writer.null() }
            references.references(to: entities(profile), &writer)
        }
    }

    private static func profile(
        of entity: Entity, _ references: ReferenceWriter
    ) -> NutrientProfile? {
        references.knowledge.nutrient(entity.id).map {
            NutrientProfile($0, in: references.knowledge)
        }
    }

    /// The signs that call for help and that name the symptom.
    private static let redFlags = [
        DerivedMember(
            "redFlags", .list(.reference), "Signs that call for help and that it belongs to."
        ) {
            writer, entity, references in
            let flags = references.knowledge.entities(of: .redFlag).filter {
                $0.texts("symptoms").contains(entity.id)
            }
            references.references(to: flags, &writer)
        }
    ]

    private static let drug = [
        DerivedMember("classes", .list(.reference), "The classes that it belongs to.") {
            writer, entity, references in
            references.references(
                to: Array(references.knowledge.classes(of: entity.id)), &writer)
        },
        DerivedMember(
            "interactions", .list(.reference), "Its interactions, and those of its classes."
        ) {
            writer, entity, references in
            let knowledge = references.knowledge
            let ids = [entity.id] + knowledge.classes(of: entity.id).map(\.id)
            let interactions = ids.flatMap { knowledge.interactions(of: $0).map(\.id) }
            references.references(
                to: Set(interactions).sorted().compactMap { knowledge.entity($0) }, &writer)
        },
    ]

    private static let form = [
        DerivedMember(
            "computation", .nullable(.string),
            "How the elemental fraction follows from the formula."
        ) {
            writer, entity, references in
            writer.text(references.knowledge.form(entity.id)?.computation)
        }
    ]

    private static let interaction = [
        DerivedMember(
            "severity", .nullable(.choice(Interaction.Severity.self)),
            "The gravest severity of its effects; null where none is rated."
        ) {
            writer, entity, references in
            writer.text(references.knowledge.interaction(entity.id)?.severity?.rawValue)
        },
        DerivedMember(
            "grade", .nullable(.choice(Grade.self)),
            "The grade of the gravest effect, else the best of its effects."
        ) {
            writer, entity, references in
            writer.text(references.knowledge.interaction(entity.id)?.grade?.rawValue)
        },
    ]
}
