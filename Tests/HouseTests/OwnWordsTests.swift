import Testing

/// The knowledge comes from articles and publications, its sentences do not: no eight words in a
/// row are the articles', but for titles and names.
@Suite struct OwnWordsTests {
    /// The FNV-1a hashes (64 bits) of each run of eight words of the articles.
    private static let runs: Set<UInt64> = {
        let text = (try? House.text("Tests/HouseTests/article-runs.txt")) ?? ""
        return Set(text.lines.compactMap { UInt64($0, radix: 16) })
    }()

    /// Where a text has a run of eight words of an article, with the words.
    private static func borrowed(by text: String) -> [String] {
        let words = text.lowercased().utf8
            .split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) && !isDigit($0) }
        guard words.count >= 8 else { return [] }
        return (0...words.count - 8).compactMap { place in
            let run = words[place..<place + 8].joined(separator: [UInt8(ascii: " ")])
            let hash = run.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
                (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            }
            return runs.contains(hash) ? String(decoding: Array(run), as: UTF8.self) : nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// An article names this review by its title, as a source of the knowledge does.
    @Test func `a run is found, however it is written`() {
        #expect(Self.runs.count == 4_267)
        let title = "Magnesium - the forgotten\n  ELECTROLYTE: a review on hypomagnesemia"
        #expect(Self.borrowed(by: title).count == 1)
        #expect(Self.borrowed(by: title.replacing("review", with: "look")).isEmpty)
    }

    @Test func `no text has a run of eight words of an article`() {
        for (path, text) in WordingTests.texts where !path.hasSuffix("OwnWordsTests.swift") {
            let isSource = path.hasPrefix("\(DataFile.folder)/sources/")
            // The name of a source is its title.
            let lines = text.lines.filter { !(isSource && $0.hasPrefix(#"  "name": "#)) }
            for run in Self.borrowed(by: lines.joined(separator: "\n")) {
                Issue.record("\(path) has: \(run)")
            }
        }
    }
}
