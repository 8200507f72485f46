internal import Knowledge

/// What may lie behind a symptom, as far as the knowledge alone tells: made when it is first asked
/// for, and kept.
final class SymptomAccount: Sendable {
    /// A way to the symptom.
    final class Way: Sendable {
        let path: CausalPath
        /// The claims that speak against it.
        let against: [Claim]
        /// What it begins at, by id; nil for a way without arrows.
        let start: String?
        /// Its entities in one text, by which ways as good stand in order.
        let entities: String
        /// The JSON before and behind the places that it begins at.
        let json = KeptJSON()
        /// The grade of its weakest arrow, 0 for the best.
        private let rank: Int

        init(_ path: CausalPath, in graph: CausalGraph) {
            self.path = path
            against = path.objections(in: graph)
            start = path.arrows.first?.from
            entities = path.entities.joined(separator: " ")
            rank = Grade.allCases.firstIndex(of: path.support) ?? 0
        }

        func isBetter(than other: Way) -> Bool {
            (rank, path.arrows.count, entities) < (
                other.rank, other.path.arrows.count, other.entities
            )
        }
    }

    /// How many ways from one node are kept.
    static let most = 3

    /// What the sources name as a cause, ranked.
    let causes: [Explanation.Cause]
    /// The ways of named mechanisms, each with what it begins at.
    let named: [(start: Int, way: Way)]
    private let symptom: String
    /// For each node of the graph its place among those that the symptom can be reached from, the
    /// nearest first; nil for the others.
    private let places: [Int?]
    /// For each of these nodes the best ways from it.
    private let origins: [Once<[Way]>?]

    init(of symptom: Entity, in knowledge: KnowledgeBase, _ graph: CausalGraph) {
        causes = SymptomLink.explaining(symptom, in: knowledge).map { Explanation.Cause(link: $0) }
        var named: [(start: Int, way: Way)] = []
        for mechanism in graph.mechanisms {
            guard let start = mechanism.arrows.first?.from,
                let path = graph.way(through: mechanism, from: start, to: symptom.id)
            else { continue }
            let way = Way(path, in: graph)
            let isKnown = named.contains { $0.way.entities == way.entities }
            if way.explains, !isKnown {
                named.append((knowledge.knownPosition(of: start), way))
            }
        }
        self.named = named
        var places = [Int?](repeating: nil, count: graph.nodes.count)
        for (place, node) in graph.origins(of: symptom.id).enumerated() { places[node] = place }
        self.places = places
        origins = places.map { $0 == nil ? nil : Once() }
        self.symptom = symptom.id
    }

    /// The nearest of what is given, at most so many, by their nodes.
    func nearest(
        _ facts: Facts, most: Int, in base: AssessmentBase
    ) -> ArraySlice<(distance: Int, node: Int, places: Places)> {
        var found: [(distance: Int, node: Int, places: Places)] = []
        found.reserveCapacity(facts.given.count)
        for fact in facts.given {
            guard let node = base.profiles[fact.position].node, let distance = places[node] else {
                continue
            }
            found.append((distance, node, fact.places))
        }
        found.sort { $0.distance < $1.distance }
        return found.prefix(most)
    }

    /// The best ways from a node.
    func ways(from node: Int, in graph: CausalGraph) -> [Way] {
        origins[node]?.value {
            CausalPath.paths(from: graph.nodes[node], to: symptom, limit: Self.most, in: graph)
                .map { Way($0, in: graph) }.filter(\.explains)
        } ?? []
    }
}

extension SymptomAccount.Way {
    /// Whether it explains something: what leads to less of its end, or by way of a relief, does
    /// not.
    fileprivate var explains: Bool {
        let reliefs: [Relation] = [.relieves, .prevents, .treats]
        return path.net != .decreases
            && !path.arrows.contains { $0.relation.map(reliefs.contains) ?? false }
    }
}

extension CausalGraph {
    /// The shortest way through a mechanism; nil where it has none.
    fileprivate func way(
        through mechanism: Mechanism, from start: String, to goal: String
    ) -> CausalPath? {
        var last: [String: Arrow] = [:]
        var queue = [start]
        while let id = queue.first, last[goal] == nil {
            queue.removeFirst()
            for step in mechanism.arrows
            where step.from == id && step.to != start && last[step.to] == nil {
                guard let arrow = arrow(from: step.from, to: step.to) else { continue }
                last[step.to] = arrow
                queue.append(step.to)
            }
        }
        var arrows: [Arrow] = []
        var place = goal
        while place != start {
            guard let arrow = last[place] else { return nil }
            arrows.insert(arrow, at: 0)
            place = arrow.from
        }
        return arrows.isEmpty ? nil : CausalPath(arrows: arrows)
    }

    /// The nodes from which an entity can be reached within the longest path, the nearest first;
    /// the work grows with the number of arrows.
    fileprivate func origins(of goal: String) -> [Int] {
        guard let goal = node(goal) else { return [] }
        var isSeen = Array(repeating: false, count: nodes.count)
        isSeen[goal] = true
        var found: [Int] = []
        var frontier = [goal]
        for _ in 0..<CausalPath.longest where !frontier.isEmpty {
            var next: [Int] = []
            for node in frontier {
                for link in arriving[node] where !isSeen[link.node] {
                    isSeen[link.node] = true
                    next.append(link.node)
                }
            }
            found += next.sorted()
            frontier = next
        }
        return found
    }
}
