import Testing

@testable import Service

@Suite struct PhrasesTests {
    @Test func `a name is found where it stands, as long as can be`() {
        var phrases = Phrases()
        phrases.insert([1, 2], for: 10)
        phrases.insert([1, 2, 3, 4], for: 11)
        phrases.insert([2], for: 12)
        phrases.insert([1, 2], for: 13)
        phrases.insert([1, 2], for: 10)
        phrases.insert([], for: 14)
        let found = phrases.matches(in: [9, 1, 2, 3, 5, 2, 1, 2, 3, 4] as [Int32])
        #expect(found.map(\.range) == [1..<3, 5..<6, 6..<10])
        #expect(found.map(\.things) == [[10, 13], [12], [11]])
    }

    @Test func `names are those that a look at every stretch gives`() {
        let seed: UInt64 = 3
        var random = RandomWords(seed: seed)
        for _ in 0..<200 {
            var phrases = Phrases()
            let names = (0..<8).map { _ in random.word(1...4, of: "abc").map { Int32($0) } }
            for (thing, name) in names.enumerated() { phrases.insert(name, for: Int32(thing)) }
            let sentence = random.word(0...12, of: "abc").map { Int32($0) }
            var expected: [Range<Int>] = []
            var start = 0
            while start < sentence.count {
                let end = (start..<sentence.count).last {
                    names.contains(Array(sentence[start...$0]))
                }
                if let end { expected.append(start..<end + 1) }
                start = (end ?? start) + 1
            }
            let found = phrases.matches(in: sentence)
            #expect(found.map(\.range) == expected, "seed \(seed): \(names) \(sentence)")
            for match in found {
                let things = names.indices.filter { names[$0] == Array(sentence[match.range]) }
                #expect(match.things.map { Int($0) } == things)
            }
        }
    }
}
