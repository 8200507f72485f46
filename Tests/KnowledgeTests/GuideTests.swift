import Knowledge
import Testing

/// The files that the guide for nutritionists shows are good ones.
@Suite struct GuideTests {
    /// Each file of the guide: its path stands in a line of its own before it.
    private static let files: [KnowledgeLoader.File] = {
        var files: [KnowledgeLoader.File] = []
        var path = ""
        var lines: [Substring]?
        for line in Fixture.guide.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```json" {
                lines = []
            } else if line == "```", let block = lines {
                let text = block.joined(separator: "\n")
                files.append(KnowledgeLoader.File(path: path, bytes: Array(text.utf8)))
                lines = nil
            } else if lines != nil {
                lines?.append(line)
            } else if line.hasPrefix("`"), line.hasSuffix(".json`") {
                path = String(line.dropFirst().dropLast())
            }
        }
        return files
    }()

    @Test func `what the guide adds is known afterwards`() throws {
        let folders = Set(Self.files.map { $0.path.prefix { $0 != "/" } })
        #expect(
            folders.isSuperset(of: [
                "sources", "nutrients", "forms", "foods", "interactions", "groups",
            ]))
        let knowledge = try Fixture.load(Self.files)
        #expect(knowledge.nutrient("examplium") != nil)
        #expect(knowledge.forms(of: "examplium").map(\.id) == ["examplium-oxide"])
        #expect(knowledge.interaction("example-drug--examplium") != nil)
        #expect(knowledge.claims(concerning: "example-bread").map(\.id) == ["EX-01"])
        #expect(
            knowledge.resolve("Low examplium")
                == .entity(id: "examplium-deficiency", isAlias: true))
    }

    @Test func `a file of the guide that is left out is missed`() {
        #expect(throws: KnowledgeFaults.self) {
            try Fixture.load(Self.files.filter { $0.path != "sources/example-2030.json" })
        }
    }
}
