import Knowledge
import Service
import Testing

@Suite struct CausalPathTests {
    static let graph = CausalGraph(Invented.knowledge)

    static func paths(_ from: String, _ to: String, limit: Int = 5) -> [CausalPath] {
        CausalPath.paths(from: from, to: to, limit: limit, in: graph)
    }

    @Test(
        arguments: [
            ("flicker", "shadex"), ("shadex", "shadex"), ("shadex", "nothing"),
            ("serum-vitamin-q", "vitamin-q"), ("lumenium-oxide", "lumenium"),
        ])
    func `nothing leads backward, round, nowhere or along a definition`(
        _ ends: (from: String, to: String)
    ) {
        #expect(Self.paths(ends.from, ends.to).isEmpty)
    }

    @Test(
        arguments: [
            ("shadex", "vitamin-q", CausalPath.Net.decreases, Grade.contested),
            ("tannin", "light-capture", .decreases, .contested),
            ("dim-gut", "flicker", .increases, .moderate),
            ("shadex", "flicker", .undetermined, .unreviewed),
        ])
    func `a path is as good as its weakest arrow, and its direction is the product`(
        _ sample: (from: String, to: String, net: CausalPath.Net, support: Grade)
    ) throws {
        let path = try #require(Self.paths(sample.from, sample.to).first)
        #expect(path.net == sample.net)
        #expect(path.support == sample.support)
        #expect(path.entities.first == sample.from)
        #expect(path.entities.last == sample.to)
    }

    @Test func `the best supported comes first, then the shortest`() {
        let ways = Self.paths("shadex", "light-capture").map(\.entities)
        #expect(
            ways == [
                ["shadex", "lumenium", "light-capture"],
                ["shadex", "lumenium", "vitamin-q", "light-capture"],
            ])
        #expect(Self.paths("shadex", "light-capture", limit: 1).map(\.entities) == [ways[0]])
    }

    @Test func `parallel claims are one arrow, with the grade of the best`() throws {
        let arrow = try #require(Self.paths("lumenium-deficiency", "flicker").first?.arrows.first)
        #expect(arrow.claims.map(\.id) == ["F-02", "F-01"], "Often comes before possible.")
        #expect(arrow.grade == .moderate)
        #expect(arrow.relation == .symptomOf)
    }

    @Test func `a mechanism bridges what claims leave apart, without a direction`() throws {
        let path = try #require(Self.paths("shadex", "flicker").first)
        let bridge = path.arrows[1]
        #expect(bridge.bridge?.mechanism.id == "flicker-by-dimmers")
        #expect(bridge.bridge?.step.isImplied == true)
        #expect(bridge.polarity == .neutral)
        #expect(bridge.relation == nil)
        #expect(path.arrows[0].bridge == nil, "Claims come before mechanisms.")
    }

    @Test func `a denial of what joins two entities speaks against the path`() throws {
        let path = try #require(Self.paths("shadex", "flicker").first)
        #expect(path.objections(in: Self.graph).map(\.id) == ["L-03"])
        #expect(Self.paths("dim-gut", "flicker").first?.objections(in: Self.graph).isEmpty == true)
    }

    @Test func `a way back is a loop`() {
        let random = RandomKnowledge(seed: 3, count: 5, claims: 6)
        let graph = CausalGraph(random.knowledge)
        let ends = Set(graph.arrows.map { [$0.from, $0.to] })
        var count = 0
        for to in random.ids.dropFirst() {
            for path in CausalPath.paths(from: random.ids[0], to: to, limit: 20, in: graph) {
                let entities = path.entities
                var loops: [[String]] = []
                for start in entities.indices {
                    for end in entities.indices.dropFirst(start + 1)
                    where ends.contains([entities[end], entities[start]]) {
                        loops.append(Array(entities[start...end]))
                    }
                }
                #expect(path.loops(in: graph).map(\.entities) == loops)
                count += loops.count
            }
        }
        #expect(count > 0, "The seed has some.")
    }

    @Test func `a mechanism that goes round is named`() throws {
        let more = [
            "mechanisms/dimming-round.json": """
            {"id": "dimming-round", "name": "Dimming round", "aliases": [], "summary": "Round.",
             "loop": true, "arrows": [
             {"from": "shadex", "to": "lumenium", "edge": "lowers", "statement": "It lowers it.",
              "claims": ["S-01"]},
             {"from": "lumenium", "to": "shadex", "edge": "needs", "statement": "It needs it.",
              "claims": [], "implied": true}]}
            """
        ]
        let graph = CausalGraph(Invented.knowledge(with: more))
        let path = try #require(
            CausalPath.paths(from: "shadex", to: "vitamin-q", limit: 1, in: graph).first)
        let loops = path.loops(in: graph)
        #expect(loops.map(\.mechanism?.id) == ["dimming-round", nil])
        #expect(loops.map(\.entities) == [["shadex", "lumenium"], ["shadex", "lumenium"]])
    }

    @Test(arguments: UInt64(1)...60)
    func `paths are those that a search of everything finds, in order`(_ seed: UInt64) {
        let random = RandomKnowledge(
            seed: seed, count: 4 + Int(seed % 9), claims: seed.isMultiple(of: 2) ? 2 : 4)
        let graph = CausalGraph(random.knowledge)
        for to in random.ids.dropFirst().prefix(3) {
            let naive = NaiveSearch(random.knowledge).paths(from: random.ids[0], to: to)
            for limit in [1, 5, CausalPath.most] {
                let found = CausalPath.paths(
                    from: random.ids[0], to: to, limit: limit, in: graph)
                #expect(
                    found.map(\.entities) == naive.prefix(limit).map { $0 }, "Seed \(seed), \(to).")
            }
        }
    }

    @Test func `a path has at most eight arrows, and no more than twenty are given`() {
        let random = RandomKnowledge(seed: 7, count: 14, claims: 14)
        let graph = CausalGraph(random.knowledge)
        let found = CausalPath.paths(
            from: random.ids[0], to: random.ids[1], limit: 1000, in: graph)
        #expect(found.count == CausalPath.most)
        #expect(Set(found.map(\.entities)).count == CausalPath.most, "Each stands once.")
        #expect(found.allSatisfy { $0.arrows.count <= CausalPath.longest })
        #expect(found.allSatisfy { Set($0.entities).count == $0.entities.count })
    }
}

/// Every simple path, by walking all of them; then sorted by the rule as it is written.
private struct NaiveSearch {
    private var grades: [String: [String: Int]] = [:]

    init(_ knowledge: KnowledgeBase) {
        for claim in knowledge.claims {
            guard let (cause, effect) = claim.arrow,
                let grade = Grade.allCases.firstIndex(of: claim.grade)
            else { continue }
            grades[cause, default: [:]][effect] = min(grade, grades[cause]?[effect] ?? grade)
        }
    }

    func paths(from: String, to: String) -> [[String]] {
        var found: [[String]] = []
        func walk(_ path: [String]) {
            guard let last = path.last, last != to else { return found.append(path) }
            guard path.count <= 8 else { return }
            for effect in (grades[last] ?? [:]).keys where !path.contains(effect) {
                walk(path + [effect])
            }
        }
        walk([from])
        return found.sorted { isBetter($0, $1) }
    }

    private func isBetter(_ path: [String], _ other: [String]) -> Bool {
        let own = key(path)
        let their = key(other)
        for (left, right) in zip(own, their) where left != right { return left < right }
        return path.lexicographicallyPrecedes(other)
    }

    /// The grade of the weakest arrow, the number of arrows, the grades in order.
    private func key(_ path: [String]) -> [Int] {
        let steps = zip(path, path.dropFirst()).map { grades[$0]?[$1] ?? 0 }
        return [steps.max() ?? 0, steps.count] + steps
    }
}
