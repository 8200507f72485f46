public import Knowledge

/// A chain of arrows from one entity to another, in which no entity stands twice.
public struct CausalPath: Sendable {
    /// What more of the first entity does to the last.
    public enum Net: String, Sendable, CaseIterable {
        case increases
        case decreases
        /// One of the arrows is neutral, so nothing follows.
        case undetermined
    }

    /// A circle of causes that runs through a path.
    public struct Loop: Sendable {
        /// The entities of the path on the circle, by id, in the path's order.
        public let entities: [String]
        /// The mechanism that is this circle; nil for an arrow from a later entity of the path
        /// straight back to an earlier one.
        public let mechanism: Mechanism?
    }

    /// How many arrows a path has at the most.
    public static let longest = 8
    /// How many paths are looked for at the most.
    public static let most = 20

    /// The arrows in order, each beginning where the one before ends.
    public let arrows: [CausalGraph.Arrow]

    /// The grade of the weakest arrow: a chain is no better than that.
    public var support: Grade { arrows.map(\.grade).max() ?? .unreviewed }

    /// The product of the polarities.
    public var net: Net {
        switch arrows.reduce(1, { $0 * $1.polarity.sign }) {
        case 1: .increases
        case -1: .decreases
        default: .undetermined
        }
    }

    /// The entities in order, by id.
    public var entities: [String] { arrows.prefix(1).map(\.from) + arrows.map(\.to) }

    /// The best paths from one entity to another, the best supported first: by the grade of the
    /// weakest arrow (a bridge is weaker than any claim), then the number of arrows, then the
    /// grades in order, then the ids in order.
    ///
    /// For its bounds see ``PathSearch``.
    public static func paths(
        from: String, to: String, limit: Int, in graph: CausalGraph
    ) -> [CausalPath] {
        guard let start = graph.node(from), let goal = graph.node(to), start != goal else {
            return []
        }
        var search = PathSearch(graph, from: start, to: goal)
        return search.paths(limit: min(limit, most)).map { links in
            CausalPath(arrows: links.map { graph.arrows[$0.arrow] })
        }
    }

    /// The claims that speak against the path: see ``objections(to:in:)``.
    public func objections(in graph: CausalGraph) -> [Claim] {
        Self.objections(to: entities, in: graph)
    }

    /// The claims that speak against a way through some entities, by id: those that deny, or make a
    /// mere association of, what joins two of them, and those that deny another thing to be a cause
    /// of the last.
    public static func objections(to entities: [String], in graph: CausalGraph) -> [Claim] {
        let between = entities.flatMap { subject in
            (graph.objections[subject] ?? []).filter { entities.contains($0.object) }
        }
        let denials = entities.last.flatMap { graph.denials[$0] } ?? []
        return between + denials.filter { !entities.contains($0.subject) }
    }

    /// The circles that run through the path: mechanisms marked as loops that share an arrow with
    /// it, and ways back by one arrow.
    public func loops(in graph: CausalGraph) -> [Loop] {
        let nodes = arrows.prefix(1).map(\.start) + arrows.map(\.end)
        var loops: [Loop] = []
        for circle in graph.circles
        where arrows.contains(where: { circle.arrows.contains($0.place) }) {
            let around = nodes.filter(circle.nodes.contains).map { graph.nodes[$0] }
            loops.append(Loop(entities: around, mechanism: circle.mechanism))
        }
        for start in nodes.indices {
            for end in start + 1..<nodes.count where graph.leads(from: nodes[end], to: nodes[start])
            {
                let around = nodes[start...end].map { graph.nodes[$0] }
                loops.append(Loop(entities: around, mechanism: nil))
            }
        }
        return loops
    }
}
