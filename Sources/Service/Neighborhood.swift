/// The entities around one, with the arrows between them: what is drawn.
public struct Neighborhood: Sendable {
    /// An entity and how far away it is.
    public struct Node: Sendable {
        /// The entity, by id.
        public let id: String
        /// The number of arrows, in whatever direction, to the middle.
        public let distance: Int
    }

    /// How far it reaches at the most.
    public static let deepest = 3
    /// How many entities it has at the most.
    public static let most = 200

    /// The middle first, then by distance, then the best supported, then by id.
    public let nodes: [Node]
    /// The arrows between these, by cause, then effect.
    public let arrows: [CausalGraph.Arrow]
    /// Whether entities within the depth are left out.
    public let isTruncated: Bool

    /// Gathers ring by ring, each by the grade of the best arrow that joins an entity with the ring
    /// before, then by id, until there are `limit`. Each arrow is looked at most twice, and once
    /// more where both its ends were taken.
    public init(around id: String, depth: Int, limit: Int, in graph: CausalGraph) {
        guard let middle = graph.node(id) else {
            nodes = [Node(id: id, distance: 0)]
            arrows = []
            isTruncated = false
            return
        }
        var nodes = [Node(id: id, distance: 0)]
        var taken: Set = [middle]
        var ring = [middle]
        var isTruncated = false
        for distance in 1...max(1, depth) where !ring.isEmpty && !isTruncated {
            var best: [Int: Int] = [:]
            for link in ring.flatMap({ graph.leaving[$0] + graph.arriving[$0] })
            where !taken.contains(link.node) {
                best[link.node] = min(best[link.node] ?? .max, link.grade)
            }
            let nearest = best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
            ring = Array(nearest.prefix(limit - nodes.count))
            isTruncated = ring.count < nearest.count
            taken.formUnion(ring)
            nodes += ring.map { Node(id: graph.nodes[$0], distance: distance) }
        }
        self.nodes = nodes
        self.isTruncated = isTruncated
        arrows = taken.sorted().flatMap { node in
            graph.leaving[node].filter { taken.contains($0.node) }.map { graph.arrows[$0.arrow] }
        }
    }
}
