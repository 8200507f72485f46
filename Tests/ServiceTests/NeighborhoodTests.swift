import Knowledge
import Service
import Testing

@Suite struct NeighborhoodTests {
    static let graph = CausalGraph(Invented.knowledge)

    static func around(_ id: String, depth: Int, limit: Int = 200) -> Neighborhood {
        Neighborhood(around: id, depth: depth, limit: limit, in: graph)
    }

    @Test func `what no claim tells to act stands alone`() {
        let found = Self.around("serum-vitamin-q", depth: 3)
        #expect(found.nodes.map(\.id) == ["serum-vitamin-q"])
        #expect(found.arrows.isEmpty)
        #expect(!found.isTruncated)
    }

    @Test func `the nearest come first, then the best supported, then by id`() {
        let found = Self.around("lumenium", depth: 2)
        #expect(
            found.nodes.prefix(4).map(\.id) == ["lumenium", "light-capture", "shadex", "moon-kelp"])
        #expect(found.nodes.map(\.distance) == found.nodes.map(\.distance).sorted())
        #expect(found.nodes.contains { $0.id == "flicker" && $0.distance == 2 })
    }

    @Test func `what is left out is said`() {
        let whole = Self.around("lumenium", depth: 1)
        #expect(!whole.isTruncated)
        let cut = Self.around("lumenium", depth: 1, limit: 3)
        #expect(cut.isTruncated)
        #expect(cut.nodes.map(\.id) == whole.nodes.prefix(3).map(\.id))
    }

    @Test(arguments: UInt64(1)...40)
    func `distances and arrows are those of the claims`(_ seed: UInt64) {
        let random = RandomKnowledge(seed: seed, count: 12, claims: 2)
        let graph = CausalGraph(random.knowledge)
        let ends = Set(
            random.knowledge.claims.compactMap { $0.arrow.map { [$0.cause, $0.effect] } })
        for depth in 1...3 {
            let found = Neighborhood(around: random.ids[0], depth: depth, limit: 200, in: graph)
            var known: [String: Int] = [random.ids[0]: 0]
            for ring in 1...depth {
                for end in ends {
                    for (near, far) in [(end[0], end[1]), (end[1], end[0])]
                    where known[near] == ring - 1 && known[far] == nil { known[far] = ring }
                }
            }
            let distances = Dictionary(
                uniqueKeysWithValues: found.nodes.map { ($0.id, $0.distance) })
            #expect(distances == known, "Seed \(seed), depth \(depth).")
            let inside = ends.filter { known[$0[0]] != nil && known[$0[1]] != nil }
            #expect(Set(found.arrows.map { [$0.from, $0.to] }) == inside, "Seed \(seed).")
        }
    }
}
