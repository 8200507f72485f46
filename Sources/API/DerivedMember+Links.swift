internal import JSON
internal import Knowledge
internal import Service

extension DerivedMember {
    /// What may lie behind a symptom.
    static let explanations = DerivedMember(
        "explanations",
        .list(
            .object(
                [
                    Schema.Property("cause", .reference),
                    Schema.Property(
                        "direction", .nullable(.choice(SymptomLink.Direction.self)),
                        "Too little or too much of a nutrient, or what was taken."),
                    Schema.Property("nutrients", .list(.reference)),
                ] + support)),
        "What may lie behind it by the claims, those put most strongly first."
    ) { writer, entity, references in
        writer.array(SymptomLink.explaining(entity, in: references.knowledge)) { writer, link in
            writer.object {
                $0.key("cause")
                references.reference(to: link.cause, &$0)
                $0.member("direction", link.direction?.rawValue)
                $0.key("nutrients")
                references.references(
                    to: link.nutrients.compactMap { references.knowledge.entity($0) }, &$0)
                references.support(of: link, &$0)
            }
        }
    }

    /// What symptoms something may bring.
    static let symptoms = DerivedMember(
        "symptoms", .list(.object([Schema.Property("symptom", .reference)] + support)),
        "The symptoms that may come of it, those put most strongly first."
    ) { writer, entity, references in
        writer.array(SymptomLink.following(from: entity, in: references.knowledge)) {
            writer, link in
            writer.object {
                $0.key("symptom")
                references.reference(to: link.symptom, &$0)
                references.support(of: link, &$0)
            }
        }
    }

    /// How a condition has to do with nutrients.
    static let nutrients = DerivedMember(
        "nutrients",
        .list(
            .object([
                Schema.Property("nutrient", .reference),
                Schema.Property("relation", .choice(ConditionLink.Relation.self)),
                Schema.Property("claims", .list(.reference)),
            ])),
        """
        Nutrients whose lack it makes more likely, or whose lack or excess brings it about or \
        makes it worse.
        """
    ) { writer, entity, references in
        writer.array(ConditionLink.all(of: entity, in: references.knowledge)) { writer, link in
            writer.object {
                if let nutrient = references.knowledge.entity(link.nutrient) {
                    $0.key("nutrient")
                    references.reference(to: nutrient, &$0)
                }
                $0.member("relation", link.relation.rawValue)
                $0.member("claims", each: link.claims) { references.claimReference($1, &$0) }
            }
        }
    }
}

extension ReferenceWriter {
    /// The members that say how a link between symptom and cause is supported.
    fileprivate func support(of link: SymptomLink, _ writer: inout JSONWriter) {
        writer.member("stages", link.stages)
        writer.member("hedge", link.hedge.rawValue)
        writer.member("grade", link.grade.rawValue)
        writer.member("claims", each: link.claims) { claimReference($1, &$0) }
    }
}

extension DerivedMember {
    /// What `support(of:_:)` writes.
    private static let support = [
        Schema.Property("stages", .list(.string), "The stages of a deficiency that it comes at."),
        Schema.Property("hedge", .choice(Hedge.self), "How strongly it is put."),
        Schema.Property("grade", .choice(Grade.self), "The strength of the science."),
        Schema.Property("claims", .list(.reference)),
    ]
}
