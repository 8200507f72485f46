import JSON
import Testing

@Suite struct SpellingTests {
    @Test(
        arguments: [
            ("", nil), ("iron", nil), ("zn", "zinc"), ("magnesia", "magnesium"),
            ("znic-oxide", "zinc-oxide"),
            ("magnesum", "magnesium"), ("mangesium", "magnesium"), ("magnesiumm", "magnesium"),
            ("Magnesium", "magnesium"), ("nagmesium", "magnesium"), ("nagmesiun", nil),
            ("zinc", "zinc"),
            ("zin", "zinc"), ("di", "id"), ("xy", nil),
        ] as [(String, String?)])
    func `a name of at most two slips is recognised`(_ name: String, _ meant: String?) {
        let names = ["magnesium", "zinc", "zinc-oxide", "id"]
        #expect(Spelling.nearest(to: name, among: names) == meant)
    }

    /// The edit distance with swaps of neighbours, by its definition.
    private static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        guard let one = first.last, let other = second.last else {
            return max(first.count, second.count)
        }
        let (before, after) = (first.dropLast(), second.dropLast())
        var least = min(
            distance(before, second) + 1, distance(first, after) + 1,
            distance(before, after) + (one == other ? 0 : 1))
        if let left = before.last, let right = after.last, one == right, left == other {
            least = min(least, distance(before.dropLast(), after.dropLast()) + 1)
        }
        return least
    }

    @Test func `slips are counted exactly up to two`() {
        let letters: [UInt8] = [97, 98, 99]
        let words = (0..<120).map { seed in
            (0..<seed % 7).map { letters[(seed * 7 + $0 * ($0 + seed % 5)) % 3] }
        }
        for word in words {
            for other in words {
                let distance = Self.distance(word[...], other[...])
                let isNear = distance <= 2 && distance < other.count
                #expect(
                    Spelling.distance(from: word, to: String(decoding: other, as: UTF8.self))
                        == (isNear ? distance : nil), "\(word) \(other)")
            }
        }
    }
}
