internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/paths`: how one thing may lead to another, claim by claim.
    ///
    /// The search takes some microseconds (see `PathSearch` for its bound); the time goes with the
    /// length of the answer, which `limit` bounds.
    static let getPaths = Route(
        "getPaths", "/v1/paths",
        "Causal paths from one thing to another, the best supported first, with their claims.",
        parameters: [
            Parameter(
                "from", .entity(Kind.subjects), required: true,
                "The cause: anything that claims are about."),
            Parameter(
                "to", .entity(Kind.subjects), required: true,
                "The effect: anything that claims are about."),
            Parameter("limit", .integer(1...CausalPath.most), "How many paths; 5 unless told."),
        ],
        check: { arguments, _ in
            guard let from = arguments.words("from"), from == arguments.words("to") else {
                return []
            }
            return [
                .init(
                    parameter: "to", detail: "This is what from names. Give two different things.")
            ]
        },
        instances: { _ in [] }
    ) { call in
        guard let from = call.entity("from"), let to = call.entity("to") else {
            preconditionFailure("Checked arguments name two entities.")
        }
        let paths = CausalPath.paths(
            from: from.id, to: to.id, limit: call.arguments.integer("limit") ?? 5,
            in: call.catalog.graph)
        return .content(PathWriter(call).content(paths, from: from, to: to))
    }
}

extension Call {
    /// The entity that a parameter of one identifier names.
    func entity(_ parameter: String) -> Entity? {
        arguments.words(parameter)?.first.flatMap { catalog.knowledge.entity($0) }
    }
}

/// Writes causal paths: each arrow with its whole claims, and what speaks against them.
private struct PathWriter {
    let call: Call
    let graph: CausalGraph
    let knowledge: KnowledgeBase
    let references: ReferenceWriter

    init(_ call: Call) {
        self.call = call
        graph = call.catalog.graph
        knowledge = call.catalog.knowledge
        references = call.catalog.renderer.references
    }

    func content(_ paths: [CausalPath], from: Entity, to: Entity) -> [UInt8] {
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
                $0.copy(call.catalog.renderer.claim($1.id))
            }
            let caveats = Set(found.flatMap(\.caveats) + direct.flatMap(\.caveats)).sorted()
            writer.member("caveats", each: caveats.compactMap { knowledge.caveat($0) }) {
                references.caveat($1, &$0)
            }
            writer.resolved(call.arguments.resolved)
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
    private func summary(of path: CausalPath) -> String {
        let start = path.arrows.first.flatMap { knowledge.entity($0.from)?.name } ?? ""
        let steps = path.arrows.map { arrow in
            "\(arrow.wording) \(knowledge.entity(arrow.to)?.nameInside ?? arrow.to)"
        }
        return ([start] + steps).joined(separator: " → ")
    }

    private func arrow(_ arrow: CausalGraph.Arrow, _ writer: inout JSONWriter) {
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
                $0.copy(call.catalog.renderer.claim($1.id))
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
