import Testing

/// The table of embedded files, which `make embed` writes.
@Suite struct EmbeddingTests {
    @Test func `the table of embedded files is that of the folder`() throws {
        let files = DataFile.all.map(\.path).sorted()
        // The two are compared by lines first: a difference then shows as one line, not as a file.
        let lines = try House.text("Sources/CEmbedded/table.c").lines
        let expected = Self.table(of: files).lines
        for (number, (line, other)) in zip(lines, expected).enumerated() where line != other {
            Issue.record("line \(number + 1) is not \(other): run make embed")
            return
        }
        #expect(lines.count == expected.count, "run make embed")
    }

    private static func table(of files: [String]) -> String {
        let numbered = files.enumerated()
        let contents = numbered.map { number, file in
            """
            static const unsigned char knowledge_\(number)[] = {
            #embed "../Knowledge/Data/\(file)"
            };

            """
        }
        let rows = numbered.map { number, file in
            "    {\"\(file)\", knowledge_\(number), sizeof knowledge_\(number)},\n"
        }
        return """
            // Written by `make embed`; do not edit. A test compares it with the folder.
            #include "CEmbedded.h"

            #pragma clang diagnostic ignored "-Wc23-extensions"

            \(contents.joined())
            static const embedded_file knowledge[] = {
            \(rows.joined())};

            const embedded_file *const embedded_knowledge = knowledge;
            const size_t embedded_knowledge_count = \(files.count);

            """
    }
}
