import Knowledge
import Testing

@Suite struct KnowledgeChecksTests {
    @Test(arguments: Fixture.brokenCases)
    func `a folder that breaks a rule has exactly the faults expected`(_ name: String) {
        let (found, expected) = Fixture.faults(of: name)
        #expect(found == expected)
    }

    @Test(arguments: KnowledgeRule.allCases)
    func `each rule has a folder that breaks it`(_ rule: KnowledgeRule) {
        #expect(Fixture.brokenCases.contains { $0.hasPrefix(rule.rawValue) })
    }

    @Test func `all faults of a folder come at once, sorted by file`() {
        let overlay = Fixture.files(in: "broken/own-effect") + Fixture.files(in: "broken/units")
        let error = #expect(throws: KnowledgeFaults.self) {
            try Fixture.load(overlay.filter { $0.path != "faults.txt" })
        }
        #expect(error?.faults.map(\.rule) == [.units, .ownEffect])
    }

    @Test func `a folder without dataset.json is refused`() {
        let error = #expect(throws: KnowledgeFaults.self) {
            try Fixture.load(without: ["dataset.json"])
        }
        #expect(error?.faults.map(\.file) == ["dataset.json"])
    }

    @Test func `a file that is no JSON can still be named by others`() {
        let broken = KnowledgeLoader.File(path: "foods/moon-oats.json", bytes: [])
        let error = #expect(throws: KnowledgeFaults.self) { try Fixture.load([broken]) }
        #expect(error?.faults.map(\.rule) == [.syntax])
    }

    @Test func `an empty folder is refused`() {
        #expect(throws: KnowledgeFaults.self) {
            try KnowledgeLoader.load([], digest: Fixture.checksum)
        }
    }

    @Test func `the valid folder has no faults`() throws {
        #expect(try Fixture.valid().entities.count == 26)
    }
}
