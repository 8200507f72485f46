public import Knowledge

/// What may lie behind a symptom: ways to it from what was given, and other causes.
public struct Explanation: Sendable {
    /// A way from something that was given.
    public struct Way: Sendable {
        /// The places that it begins at.
        public let from: [String]
        /// The arrows.
        public let path: CausalPath
        /// The claims that speak against it.
        public let against: [Claim]
    }

    /// The symptom.
    public let symptom: Entity
    /// Where it stood.
    public let pointer: String
    /// The ways: those of named mechanisms, then others, the best supported first.
    public let ways: [Way]
    /// What else the sources name as a cause, ranked.
    public let otherCauses: [SymptomLink]
    /// The signs that call for help and that the symptom belongs to, those present first.
    public let redFlags: [RedFlag]

    /// How many ways are shown for a symptom.
    static let most = 5
    /// How many searches a request is worth: more symptoms and things are explained by their other
    /// causes only.
    static let searches = 64

    static func explanations(
        _ regimen: Regimen, _ facts: Facts, _ flags: [RedFlag], _ graph: CausalGraph,
        in knowledge: KnowledgeBase
    ) -> [Explanation] {
        var left = searches
        var seen: Set<String> = []
        return regimen.symptoms.compactMap { item in
            guard let symptom = item.entity, seen.insert(symptom.id).inserted else { return nil }
            let starts = graph.origins(of: symptom.id).compactMap { id in
                facts.places(of: id).map { (id, $0) }
            }
            let chosen = starts.prefix(max(left, 0))
            left -= chosen.count
            let found = chosen.flatMap { id, places in
                CausalPath.paths(from: id, to: symptom.id, limit: 3, in: graph)
                    .map { Way(from: places, path: $0, against: $0.objections(in: graph)) }
            }
            .sorted { $0.path.isBetter(than: $1.path) }
            let named = graph.mechanisms.compactMap { mechanism -> Way? in
                guard let start = mechanism.arrows.first?.from,
                    let places = facts.places(of: start),
                    let path = graph.way(through: mechanism, from: start, to: symptom.id)
                else { return nil }
                return Way(from: places, path: path, against: path.objections(in: graph))
            }
            var seen: Set<[String]> = []
            let ranked = (named + found).filter {
                !$0.path.isRelief && seen.insert($0.path.entities).inserted
            }
            let given = Set(ranked.compactMap { $0.path.entities.first })
            return Explanation(
                symptom: symptom, pointer: item.pointer, ways: Array(ranked.prefix(most)),
                otherCauses: SymptomLink.explaining(symptom, in: knowledge)
                    .filter { !given.contains($0.cause.id) },
                redFlags: flags.filter {
                    ($0.sign.symptoms + $0.sign.watch).contains(symptom.id)
                })
        }
    }
}

extension CausalPath {
    /// Whether it leads to less of its end, or by way of a relief: that explains nothing.
    fileprivate var isRelief: Bool {
        let reliefs: [Relation] = [.relieves, .prevents, .treats]
        return net == .decreases
            || arrows.contains { $0.relation.map(reliefs.contains) ?? false }
    }

    fileprivate func isBetter(than other: CausalPath) -> Bool {
        (support, arrows.count, entities.joined(separator: " "))
            < (other.support, other.arrows.count, other.entities.joined(separator: " "))
    }
}

extension CausalGraph {
    /// The shortest way through a mechanism; nil where it has none.
    func way(through mechanism: Mechanism, from start: String, to goal: String) -> CausalPath? {
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

    /// The entities from which an entity can be reached within the longest path, the nearest
    /// first; the work grows with the number of arrows.
    func origins(of goal: String) -> [String] {
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
        return found.map { nodes[$0] }
    }
}
