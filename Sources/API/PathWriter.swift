internal import JSON
internal import Knowledge
internal import Service

/// Writes causal paths: each arrow with its whole claims, and what speaks against them.
struct PathWriter {
    private let rendered: RenderedGraph
    private let renderer: EntityRenderer
    private let graph: CausalGraph
    private let knowledge: KnowledgeBase
    private let references: ReferenceWriter

    init(_ catalog: Catalog) {
        rendered = catalog.rendered
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
            let found = paths.map(found)
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
    }

    private func found(_ path: CausalPath) -> Found {
        let objections = path.objections(in: graph)
        var caveats: Set<String> = []
        for objection in objections { caveats.formUnion(objection.caveats) }
        for arrow in path.arrows { caveats.formUnion(rendered.arrows[arrow.place].caveats) }
        return Found(path: path, objections: objections, caveats: caveats.sorted())
    }

    private func path(_ found: Found, _ writer: inout JSONWriter) {
        let path = found.path
        writer.object { writer in
            writer.member("summary", summary(of: path))
            writer.member("net", path.net.rawValue)
            writer.member("support", path.support.rawValue)
            writer.member("arrows", each: path.arrows) { arrow($1, &$0) }
            writer.member("against", each: found.objections) {
                // Whatever speaks against a path is told, kept or not.
                if let reference = rendered.objections[$1.id] {
                    $0.copy(reference)
                } else {
                    references.claimReference($1, &$0)
                }
            }
            writer.member("caveats", found.caveats)
            writer.member("loops", each: path.loops(in: graph)) { loop($1, &$0) }
        }
    }

    /// `Dark nights → increases demand for lumenium → depletes lumenium stores`
    func summary(of path: CausalPath) -> String {
        let start = path.arrows.first.flatMap { knowledge.entity($0.from)?.name } ?? ""
        return path.arrows.reduce(into: start) { $0 += " → " + rendered.arrows[$1.place].step }
    }

    func arrow(_ arrow: CausalGraph.Arrow, _ writer: inout JSONWriter) {
        writer.copy(rendered.arrows[arrow.place].content)
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
