import Knowledge
import Service
import Testing

@Suite struct SearchTests {
    static let index = SearchIndex(Invented.knowledge)

    private func search(
        _ text: String, _ kinds: [Kind] = SearchIndex.kinds, atMost limit: Int = 10
    ) -> Search {
        Search(text, in: Self.index, kinds: kinds, atMost: limit)
    }

    private func ids(_ search: Search) -> [String] { search.hits.map { id($0.item) } }

    @Test(arguments: ["", "?", "the of", "xyzzy", "9999", "ab", String(repeating: "x", count: 200)])
    func `what is not known is not found`(_ text: String) {
        let found = search(text)
        #expect(found.hits.isEmpty && found.total == 0 && found.corrected == nil)
    }

    @Test(
        arguments: [
            ("lumenium", "lumenium"), ("LUM", "lumenium"), ("light metal", "lumenium"),
            ("moonshine vitamin", "vitamin-q"), ("vitamin q", "vitamin-q"),
            ("vitamin q3", "vitamin-q3"),
            ("moon salt", "lumenium-sulfate-heptahydrate"),
            ("lumenium sulphate heptahydrate", "lumenium-sulfate-heptahydrate"),
            ("flickers", "flicker"), ("lumenum", "lumenium"), ("lumneium oxyde", "lumenium-oxide"),
            ("lumenium oxi", "lumenium-oxide"), ("moonkelp", "moon-kelp"),
            ("kelp of moon", "moon-kelp"), ("working nights", "night-shift"),
            ("does lumenium help flicker?", "does-lumenium-help-flicker"),
            ("noon without shadows", "noon-2003"),
            ("dusk 2002", "dusk-2002"), ("lumenium interaction with tannin", "lumenium--tannin"),
        ])
    func `people's words find the thing`(_ text: String, _ expected: String) {
        let found = ids(search(text))
        #expect(found.first == expected, "\(found)")
    }

    @Test func `a thing is found by every name wherever it is spoken of`() {
        // No interaction says Lumstop: it is Dimolol, which is one of the dimmers.
        #expect(ids(search("lumstop lumenium", [.interaction])).first == "dimmers--lumenium")
        #expect(ids(search("lunacol glarex")).first == "glarex--vitamin-q")
    }

    @Test func `the passage that fits best is shown, with what was sought in it`() throws {
        let hit = try #require(search("seven waters").hits.first)
        #expect(hit.field == "summary")
        #expect(hit.passage == "Lumenium sulfate with seven waters, for baths and drips.")
        let marked = hit.marks.map { Array(hit.passage)[$0] }.map { String($0) }
        #expect(marked == ["seven", "waters"])
        #expect(!hit.isAlias)
    }

    @Test func `another name of a thing is marked like the one that was written`() throws {
        let hit = try #require(search("moonshine vitamin glarex", [.interaction]).hits.first)
        let marked = hit.marks.map { String(Array(hit.passage)[$0]) }
        #expect(marked == ["Glarex", "vitamin", "Q"])
    }

    @Test(
        arguments: [
            ("moonshine vitamin", true), ("Moonshine  Vitamin", true), ("vitamin moonshine", false),
            ("vitamin q", false), ("moonshine vitamins", false), ("monshine vitamin", false),
        ])
    func `only another name, word for word, is an alias`(_ text: String, _ isAlias: Bool) {
        #expect(search(text).hits.first?.isAlias == isAlias)
    }

    @Test(
        arguments: [
            ("lumenuim citrate", "lumenium citrate"), ("citrat", nil), ("sunbread", "sun bread"),
            ("Vitamn Q, flickr?", "vitamin Q, flicker?"), ("lumenium", nil),
        ])
    func `what was put right is said`(_ text: String, _ corrected: String?) {
        #expect(search(text).corrected == corrected)
    }

    @Test func `only the kinds that are wanted are found, and no more than wanted`() {
        let all = search("lumenium", atMost: 50)
        #expect(all.hits.count == min(50, all.total))
        #expect(ids(search("lumenium", [.form])).allSatisfy { $0.hasPrefix("lumenium-") })
        #expect(search("lumenium", []).total == 0)
        for limit in [1, 3, 10] {
            let some = search("lumenium", atMost: limit)
            #expect(some.total == all.total)
            #expect(ids(some) == Array(ids(all).prefix(limit)))
        }
    }

    @Test func `the order of words decides between names that have the same`() {
        #expect(ids(search("lumenium and vitamin q"))[0] == "lumenium--vitamin-q")
    }

    @Test func `each thing is found by its own name and each other name`() {
        let knowledge = Invented.knowledge
        // A source's name is a title, which says what it is about.
        for entity in knowledge.entities
        where SearchIndex.kinds.contains(entity.kind) && entity.kind != .source {
            for name in [entity.name] + entity.aliases {
                let same = knowledge.entities.filter { ([$0.name] + $0.aliases).contains(name) }
                let first = ids(search(name)).first
                #expect(same.contains { $0.id == first }, "\(name): \(first ?? "nothing")")
            }
        }
    }

    @Test func `more words than are read change nothing`() {
        let words = (0..<60).map { "word\($0)" }.joined(separator: " ")
        #expect(ids(search("flicker " + words)) == ids(search("flicker")))
    }

    private func id(_ item: SearchIndex.Item) -> String {
        switch item {
        case .entity(let place): Invented.knowledge.entities[place].id
        case .claim(let place): Invented.knowledge.claims[place].id
        }
    }
}
