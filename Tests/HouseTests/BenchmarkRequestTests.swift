import API
import Engine
import HTTP
import JSON
import Knowledge
import Testing

/// The requests that speed is measured with are what their names say.
@Suite struct BenchmarkRequestTests {
    private static let folder = "Benchmarks/requests/"

    @Test func `the example is the README's`() throws {
        let readme = try House.text("README.md")
        let start = try #require(readme.firstRange(of: "curl --json '"))
        let text = try #require(readme[start.upperBound...].split(separator: "'").first)
        let shown = JSONValue.parse(Array(text.utf8).span, faults: JSONFaults())
        #expect(shown != nil)
        #expect(shown == Example.value(of: try House.bytes(Self.folder + "example.json")[...]))
    }

    @Test(arguments: ["example", "worst"])
    func `a request is within all bounds, and its answer below 4 MB`(name: String) throws {
        let files = DataFile.all.map { KnowledgeLoader.File(path: $0.path, bytes: $0.bytes) }
        let knowledge = try KnowledgeLoader.load(files, digest: SHA256.digest)
        let content = try House.bytes("\(Self.folder)\(name).json")
        #expect(content.count <= Limits().content)
        #expect(try Assessor(knowledge).answer(to: content).count < 4_000_000)
    }
}
