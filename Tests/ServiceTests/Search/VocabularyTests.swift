import Testing

@testable import Service

@Suite struct VocabularyTests {
    private static let stems: [String] = [
        "calcium", "citrat", "cramp", "cran", "magnesium", "magnet",
    ]
    private let vocabulary: Vocabulary = Vocabulary(
        Self.stems.enumerated().map { (Array($1.utf8), $1 + "!", $0) })

    private func found(_ guesses: [Vocabulary.Guess]) -> [String] {
        guesses.map { Self.stems[$0.term] }
    }

    @Test func `a stem is found where it is, and nothing else is`() {
        for (place, stem) in Self.stems.enumerated() {
            #expect(vocabulary.term(Array(stem.utf8)) == place)
            #expect(vocabulary.term(Array("\(stem)x".utf8)) == nil)
            #expect(vocabulary.term(Array(stem.utf8.dropLast())) == nil)
            #expect(vocabulary.words[place] == stem + "!")
        }
        #expect(vocabulary.term([]) == nil)
    }

    @Test(
        arguments: [
            ("magn", 6, ["magnet", "magnesium"]), ("magn", 1, ["magnet"]),
            ("cr", 6, ["cran", "cramp"]),
            ("cramp", 6, []), ("x", 6, []), ("zz", 6, []),
        ])
    func `a beginning is gone on with, the most frequent first`(
        _ beginning: String, _ most: Int, _ expected: [String]
    ) {
        #expect(
            found(vocabulary.completions(of: Array(beginning.utf8), atMost: most)) == expected)
    }

    @Test(
        arguments: [
            ("magnesuim", ["magnesium"]), ("magnasuim", ["magnesium"]), ("magnxsyxm", []),
            ("crmp", ["cramp"]), ("crap", ["cran", "cramp"]), ("cra", []), ("calcxxm", []),
            ("calcum", ["calcium"]), ("crampxx", []),
        ])
    func `one slip is forgiven from four letters on, two from eight on`(
        _ word: String, _ expected: [String]
    ) {
        let guesses = vocabulary.corrections(
            of: Array(word.utf8), wordLength: word.utf8.count, atMost: 6)
        #expect(found(guesses) == expected)
    }

    @Test func `corrections are those that a look at every word gives`() {
        let seed: UInt64 = 5
        var random = RandomWords(seed: seed)
        let stems = Set((0..<300).map { _ in random.word(3...9) }).sorted {
            $0.lexicographicallyPrecedes($1)
        }
        let vocabulary = Vocabulary(stems.map { ($0, "", 1) })
        for _ in 0..<300 {
            let word = random.word(4...9)
            let distances = stems.map { EditPattern(word).distance(to: $0) }
            let least = distances.min() ?? 9
            let expected =
                least > (word.count < 8 ? 1 : 2)
                ? [] : stems.indices.filter { distances[$0] == least }
            let found = vocabulary.corrections(of: word, wordLength: word.count, atMost: 300)
            #expect(found.map(\.term) == expected, "seed \(seed): \(word)")
        }
    }

    @Test func `a short sorted list keeps the best, and the first of equals`() {
        var list: [(Int, String)] = []
        for (number, name) in [(2, "a"), (1, "b"), (2, "c"), (3, "d"), (1, "e"), (3, "f")] {
            keep((number, name), in: &list, atMost: 4) { $0.0 > $1.0 }
        }
        #expect(list.map(\.1) == ["d", "f", "a", "c"])
    }
}
