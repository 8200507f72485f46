import Engine
import Knowledge
import Testing

/// The tables of embedded files and the version, which `make embed` writes.
@Suite struct EmbeddingTests {
    @Test func `the tables of embedded files are those of the folders`() throws {
        let files = DataFile.all.map(\.path).filter { $0.hasSuffix(".json") }
        let knowledge =
            ["dataset.json"]
            + Kind.allCases.flatMap { kind in
                files.filter { $0.hasPrefix("\(kind.plural)/") }.sorted {
                    $0.dropLast(5) < $1.dropLast(5)
                }
            }
        let site = House.files(in: "Public").map { String($0.dropFirst("Public/".count)) }
        let version = try KnowledgeLoader.load(
            DataFile.all.map { KnowledgeLoader.File(path: $0.path, bytes: $0.bytes) },
            digest: SHA256.digest
        ).version
        // The two are compared by lines first: a difference then shows as one line, not as a file.
        let lines = try House.text("Sources/CEmbedded/table.c").lines
        let expected = """
            // Written by `make embed`; do not edit. A test compares it with the folders.
            #include "CEmbedded.h"

            #pragma clang diagnostic ignored "-Wc23-extensions"

            \(Self.table("knowledge", of: knowledge, in: DataFile.folder))
            const char *const embedded_version = "\(version)";

            \(Self.table("site", of: site, in: "Public"))
            """.lines
        for (number, (line, other)) in zip(lines, expected).enumerated() where line != other {
            Issue.record("line \(number + 1) is not \(other): run make embed")
            return
        }
        #expect(lines.count == expected.count, "run make embed")
    }

    private static func table(_ name: String, of files: [String], in folder: String) -> String {
        let numbered = files.enumerated()
        let contents = numbered.map { number, file in
            """
            static const unsigned char \(name)_\(number)[] = {
            #embed "../../\(folder)/\(file)"
            };

            """
        }
        let rows = numbered.map { number, file in
            "    {\"\(file)\", \(name)_\(number), sizeof \(name)_\(number)},\n"
        }
        return """
            \(contents.joined())
            static const embedded_file \(name)[] = {
            \(rows.joined())};

            const embedded_file *const embedded_\(name) = \(name);
            const size_t embedded_\(name)_count = sizeof \(name) / sizeof *\(name);

            """
    }
}
