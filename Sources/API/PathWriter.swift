internal import JSON
internal import Knowledge
internal import Service

/// Writes causal paths: each arrow with its whole claims, and what speaks against them.
struct PathWriter {
    private let renderer: EntityRenderer
    private let graph: CausalGraph
    private let knowledge: KnowledgeBase
    private let references: ReferenceWriter

    init(_ catalog: Catalog) {
        renderer = catalog.renderer
        graph = catalog.graph
        knowledge = catalog.knowledge
        references = catalog.renderer.references
    }

    func content(
        _ paths: [CausalPath], from: Entity, to: Entity, resolved: [Arguments.Resolved]
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("from")
            references.reference(to: from, &writer)
            writer.key("to")
            references.reference(to: to, &writer)
            writer.member("statement", statement(paths, from: from, to: to))
            let found = paths.map { Found($0, in: graph) }
            writer.member("paths", each: found) { path($1, &$0) }
            let direct = CausalPath.objections(to: [from.id, to.id], in: graph)
            let against = distinct(direct + found.flatMap(\.objections))
            writer.member("against", each: against) {
                $0.copy(renderer.claim($1.id))
            }
            let caveats = Set(found.flatMap(\.caveats) + direct.flatMap(\.caveats)).sorted()
            writer.member("caveats", each: caveats.compactMap { knowledge.caveat($0) }) {
                references.caveat($1, &$0)
            }
            writer.resolved(resolved)
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    private func statement(_ paths: [CausalPath], from: Entity, to: Entity) -> String {
        guard paths.isEmpty else {
            return """
                A path joins steps that were found one by one: that each holds does not show that \
                the first thing leads to the last. Its support is that of its weakest step.
                """
        }
        return """
            No path of at most \(CausalPath.longest) steps leads from \(from.nameInside) to \
            \(to.nameInside) in this knowledge. That proves nothing: a step may be missing here, \
            or not yet studied.
            """
    }

    /// A path with what qualifies it.
    private struct Found {
        let path: CausalPath
        let objections: [Claim]
        /// The caveats of all that is cited, by id.
        let caveats: [String]

        init(_ path: CausalPath, in graph: CausalGraph) {
            self.path = path
            objections = path.objections(in: graph)
            var caveats = Set(objections.flatMap(\.caveats))
            for arrow in path.arrows {
                for claim in arrow.claims { caveats.formUnion(claim.caveats) }
                if let bridge = arrow.bridge { caveats.formUnion(bridge.mechanism.caveats) }
            }
            self.caveats = caveats.sorted()
        }
    }

    private func path(_ found: Found, _ writer: inout JSONWriter) {
        let path = found.path
        writer.object { writer in
            writer.member("summary", summary(of: path))
            writer.member("net", path.net.rawValue)
            writer.member("support", path.support.rawValue)
            writer.member("arrows", each: path.arrows) { arrow($1, &$0) }
            writer.member("against", each: found.objections) { references.claimReference($1, &$0) }
            writer.member("caveats", found.caveats)
            writer.member("loops", each: path.loops(in: graph)) { loop($1, &$0) }
        }
    }

    /// `Dark nights → increases demand for lumenium → depletes lumenium stores`
    func summary(of path: CausalPath) -> String {
        let start = path.arrows.first.flatMap { knowledge.entity($0.from)?.name } ?? ""
        let steps = path.arrows.map { arrow in
            "\(arrow.wording) \(knowledge.entity(arrow.to)?.nameInside ?? arrow.to)"
        }
        return ([start] + steps).joined(separator: " → ")
    }

    func arrow(_ arrow: CausalGraph.Arrow, _ writer: inout JSONWriter) {
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
    }

    private func loop(_ loop: CausalPath.Loop, _ writer: inout JSONWriter) {
        writer.object {
            $0.member("entities", loop.entities)
            $0.key("mechanism")
            if let entity = loop.mechanism.flatMap({ knowledge.entity($0.id) }) {
                references.reference(to: entity, &$0)
            } else {
                $0.null()
            }
        }
    }

    private func distinct(_ claims: [Claim]) -> [Claim] {
        var ids: Set<String> = []
        return claims.filter { ids.insert($0.id).inserted }
    }
}

extension CausalGraph.Arrow {
    /// What stands between the names of its ends.
    fileprivate var wording: String {
        guard let relation else { return bridge?.step.edge ?? "acts on" }
        return relation.walk == .backward ? relation.inverse : relation.wording
    }
}
