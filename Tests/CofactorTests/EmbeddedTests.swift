import API
import Knowledge
import Testing

@testable import cofactor

/// What is part of the program is what stands in the repository.
@Suite struct EmbeddedTests {
    private static let root =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    @Test func `the embedded site is the folder`() throws {
        let files = try Folder("\(Self.root)/Public", followsLinks: false).files
        #expect(Embedded.site.map(\.path) == files.map(\.path), "run make embed")
        #expect(Embedded.site.map(\.content) == files.map(\.bytes))
    }

    @Test func `the embedded knowledge is the folder`() throws {
        let files = try Folder(
            "\(Self.root)/Sources/Knowledge/Data", suffix: ".json", followsLinks: true
        ).files
        let embedded = Embedded.knowledge.sorted { $0.path < $1.path }
        #expect(embedded.map(\.path) == files.map(\.path), "run make embed")
        #expect(embedded.map(\.bytes) == files.map(\.bytes))
    }

    /// It is served without being checked, so that a start is short.
    @Test func `the embedded knowledge passes every check`() throws {
        let checked = try Source(folder: nil).check()
        let served = try Source(folder: nil).load()
        #expect(served.canonical == checked.canonical)
        #expect(served.version == checked.version)
    }
}
