internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/graph`: what acts on what around one thing, to be drawn.
    ///
    /// The time goes with the length of the answer: what lies within three arrows of magnesium,
    /// some 60 KB, takes about 300 us; the default takes a quarter of that.
    static let getGraph = Route(
        "getGraph", "/v1/graph",
        "What acts on what around one thing, for drawing: nodes and arrows.",
        parameters: [
            Parameter(
                "around", .entity(Kind.subjects), required: true,
                "The middle: anything that claims are about."),
            Parameter(
                "depth", .integer(1...Neighborhood.deepest), "How many arrows away; else 1."),
            Parameter(
                "nodes", .integer(2...Neighborhood.most),
                "How many nodes at the most; else 200."),
        ],
        instances: { _ in [] }
    ) { call in
        guard let middle = call.entity("around") else {
            preconditionFailure("Checked arguments name an entity.")
        }
        let knowledge = call.catalog.knowledge
        let references = call.catalog.renderer.references
        let found = Neighborhood(
            around: middle.id, depth: call.arguments.integer("depth") ?? 1,
            limit: call.arguments.integer("nodes") ?? Neighborhood.most, in: call.catalog.graph)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("around")
            references.reference(to: middle, &writer)
            writer.member("nodes", each: found.nodes) { writer, node in
                guard let entity = knowledge.entity(node.id) else {
                    preconditionFailure("A node of the graph is an entity.")
                }
                writer.object {
                    $0.key("entity")
                    references.reference(to: entity, &$0)
                    $0.member("distance", node.distance)
                }
            }
            writer.member("arrows", each: found.arrows) { writer, arrow in
                writer.object {
                    $0.member("from", arrow.from)
                    $0.member("to", arrow.to)
                    $0.member("relation", arrow.relation?.rawValue)
                    $0.member("polarity", arrow.polarity.rawValue)
                    $0.member("grade", arrow.grade.rawValue)
                    $0.member("mechanism", arrow.bridge?.mechanism.id)
                    $0.member("claims", each: arrow.claims) { references.claimReference($1, &$0) }
                }
            }
            writer.key("truncated")
            writer.bool(found.isTruncated)
            writer.resolved(call.arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return .content(writer.bytes)
    }
}
