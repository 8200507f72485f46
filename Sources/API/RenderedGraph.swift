internal import JSON
internal import Knowledge
internal import Service

/// The causal graph as answers show it: every piece that a path may have, made once.
struct RenderedGraph: Sendable {
    struct Arrow: Sendable {
        /// The arrow as JSON, with its whole claims.
        let content: [UInt8]
        /// What it does to what, to stand behind its cause's name: `depletes lumenium stores`.
        let step: String
        /// The caveats of all that is cited, by id.
        let caveats: [String]
    }

    /// The arrows, by their places in the graph.
    let arrows: [Arrow]
    /// References to the claims that may speak against a path, by id.
    let objections: [String: [UInt8]]

    init(_ graph: CausalGraph, _ renderer: EntityRenderer) {
        arrows = graph.arrows.map { Arrow($0, renderer) }
        objections = Dictionary(
            uniqueKeysWithValues: graph.objectors.map { claim in
                var writer = JSONWriter()
                renderer.references.claimReference(claim, &writer)
                return (claim.id, writer.bytes)
            })
    }
}

extension RenderedGraph.Arrow {
    fileprivate init(_ arrow: CausalGraph.Arrow, _ renderer: EntityRenderer) {
        let (knowledge, references) = (renderer.knowledge, renderer.references)
        step = "\(arrow.wording) \(knowledge.entity(arrow.to)?.nameInside ?? arrow.to)"
        caveats = arrow.claims.flatMap(\.caveats) + (arrow.bridge?.mechanism.caveats ?? [])
        var writer = JSONWriter()
        writer.object { writer in
            for (name, id) in [("from", arrow.from), ("to", arrow.to)] {
                guard let entity = knowledge.entity(id) else { continue }
                writer.key(name)
                references.reference(to: entity, &writer)
            }
            writer.member("relation", arrow.relation?.rawValue)
            writer.member("polarity", arrow.polarity.rawValue)
            writer.member("grade", arrow.grade.rawValue)
            if let bridge = arrow.bridge, let entity = knowledge.entity(bridge.mechanism.id) {
                writer.member("statement", bridge.step.statement)
                writer.key("mechanism")
                references.reference(to: entity, &writer)
                writer.key("implied")
                writer.bool(bridge.step.isImplied)
            }
            writer.member("claims", each: arrow.claims) {
                $0.copy(renderer.claim($1.id))
            }
        }
        content = writer.bytes
    }
}

extension CausalGraph.Arrow {
    /// What stands between the names of its ends.
    fileprivate var wording: String {
        guard let relation else { return bridge?.step.edge ?? "acts on" }
        return relation.walk == .backward ? relation.inverse : relation.wording
    }
}
