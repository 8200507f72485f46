import Testing

/// Words that stand nowhere: the places of one machine, and names that say nothing.
@Suite struct WordingTests {
    /// All text that people write, but for this file, which has to say what it looks for.
    static let texts: [(path: String, text: String)] = {
        let below = ["Sources", "Tests", "Public", "Deploy", ".ci"].flatMap { House.files(in: $0) }
        let paths =
            below + [
                "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "THIRD-PARTY.md",
                "Makefile", "Dockerfile", "Package.swift",
            ]
        return paths.filter { !$0.hasSuffix("HouseTests/WordingTests.swift") }.compactMap { path in
            // Other tests miss what is not there; what is not UTF-8 is a message of the corpus.
            guard let bytes = try? House.bytes(path) else { return nil }
            return String(validating: bytes, as: UTF8.self).map { (path, $0) }
        }
    }()

    @Test func `texts are found`() {
        for path in [
            "Makefile", "Dockerfile", ".ci/run", "Deploy/RUNBOOK.md", "Sources/CSystem/shim.c",
            "Sources/JSON/JSON.docc/JSON.md",
        ] {
            #expect(Self.texts.contains { $0.path == path })
        }
    }

    @Test(arguments: ["work", "root", "home", "Users"])
    func `no text knows the machine it was written on`(folder: String) {
        for (path, text) in Self.texts where text.contains("/\(folder)/") {
            Issue.record("\(path) has /\(folder)/")
        }
    }

    /// The knowledge may say them, and the front page, which quotes it: a cofactor is what an
    /// enzyme needs for its work.
    @Test(arguments: ["helper", "helpers"])
    func `no text has words that say nothing of the thing`(word: String) {
        let quoting = [DataFile.folder, "Public/index.html"]
        for (path, text) in Self.texts where !quoting.contains(where: path.hasPrefix) {
            if text.lowercased().words.contains(word[...]) { Issue.record("\(path) has \(word)") }
        }
    }

    @Test(arguments: ["Utilit", "Helper", "Common", "Manager"])
    func `no file or type is named for what it is not`(part: String) {
        for source in SwiftSource.everything {
            #expect(
                !(source.types + [source.path]).contains { $0.contains(part) }, "\(source.path)")
        }
    }
}
