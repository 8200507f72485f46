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

    /// A way back from a later entity of a path to an earlier one.
    public struct Loop: Sendable {
        /// The entities that go round, by id, the first of them not repeated.
        public let entities: [String]
        /// The mechanisms marked as loops that hold at least one of its arrows.
        public let mechanisms: [Mechanism]
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
    /// weakest arrow, then the number of arrows, then the grades in order, then the ids in order.
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
    /// mere association of, what joins two of them, and those that deny something else of the first
    /// as a cause or of the last as an effect.
    public static func objections(to entities: [String], in graph: CausalGraph) -> [Claim] {
        graph.objections.filter { claim in
            if entities.contains(claim.subject), entities.contains(claim.object) { return true }
            return claim.relation.polarity == .denies
                && (claim.object == entities.last || claim.subject == entities.first)
        }
    }

    /// The ways back from a later entity to an earlier one by one arrow: at most one for each pair.
    public func loops(in graph: CausalGraph) -> [Loop] {
        let entities = entities
        var loops: [Loop] = []
        for start in entities.indices {
            for end in entities.indices.dropFirst(start + 1)
            where graph.arrow(from: entities[end], to: entities[start]) != nil {
                let round = Array(entities[start...end])
                let steps = zip(round, round.dropFirst() + round.prefix(1)).map { ($0, $1) }
                let named = graph.mechanisms.filter { mechanism in
                    mechanism.isLoop
                        && mechanism.arrows.contains { arrow in
                            steps.contains { $0.0 == arrow.from && $0.1 == arrow.to }
                        }
                }
                loops.append(Loop(entities: round, mechanisms: named))
            }
        }
        return loops
    }
}
