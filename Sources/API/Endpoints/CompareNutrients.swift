internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/nutrients/compare`: the roles of nutrients side by side.
    static let compareNutrients = Route(
        "compareNutrients", "/v1/nutrients/compare",
        "Nutrients side by side: one row a role, one cell a nutrient, with the claims behind it.",
        parameters: [
            Parameter(
                "ids", .entities([.nutrient]), required: true, "The nutrients, as a comma list.")
        ],
        schema: .object([
            Schema.Property("nutrients", .list(.reference)),
            Schema.Property(
                "rows",
                .list(
                    .object([
                        Schema.Property("aspect", .choice(Nutrient.Aspect.self)),
                        Schema.Property(
                            "cells",
                            .list(
                                .object([
                                    Schema.Property("nutrient", .string, "Its identifier."),
                                    Schema.Property("claims", .claims),
                                ])), "One for each nutrient, in their order."),
                    ]))),
            Schema.resolved, Schema.notice,
        ]),
        example: { catalog in
            // Two of which little is said: the answer is whole, whatever its length.
            let items = catalog.collection(of: .nutrient)?.items ?? []
            let ids = items.sorted { $0.size < $1.size }.prefix(2)
            return Example(query: [("ids", ids.map(\.id).joined(separator: ","))])
        },
        instances: { _ in [] }
    ) { call in
        let knowledge = call.catalog.knowledge
        let references = call.catalog.renderer.references
        let ids = call.arguments.words("ids") ?? []
        let comparison = NutrientComparison(ids.compactMap { knowledge.nutrient($0) })
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("nutrients", each: ids.compactMap { knowledge.entity($0) }) {
                references.reference(to: $1, &$0)
            }
            writer.member("rows", each: comparison.rows) { writer, row in
                writer.object {
                    $0.member("aspect", row.aspect)
                    $0.member("cells", each: zip(ids, row.cells).map { ($0, $1) }) { writer, cell in
                        writer.object {
                            $0.member("nutrient", cell.0)
                            $0.member("claims", each: cell.1) {
                                $0.copy(call.catalog.renderer.claim($1))
                            }
                        }
                    }
                }
            }
            writer.resolved(call.arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return .content(writer.bytes)
    }
}
