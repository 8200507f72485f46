import Testing

@testable import Service

@Suite struct EditPatternTests {
    @Test(
        arguments: [
            ("iron", "iron", 0), ("iron", "ion", 1), ("iron", "irons", 1), ("iron", "icon", 1),
            ("iron", "iorn", 1), ("iron", "noir", 4), ("magnesium", "magnesuim", 1),
            ("magnesium", "mangesum", 2), ("a", "", 1), ("abc", "ca", 3),
        ])
    func `slips are counted`(_ word: String, _ other: String, _ distance: Int) {
        #expect(EditPattern(Array(word.utf8)).distance(to: other.utf8) == distance)
    }

    @Test func `the distance is that of the whole table`() {
        let seed: UInt64 = 11
        var random = RandomWords(seed: seed)
        for _ in 0..<3_000 {
            let (word, other) = (random.word(1...9), random.word(0...9))
            #expect(
                EditPattern(word).distance(to: other) == table(word, other),
                "seed \(seed): \(word) \(other)")
        }
        let long = random.word(64...64)
        #expect(EditPattern(long).distance(to: long.dropFirst()) == 1)
    }

    /// The distance as it is defined, cell by cell.
    private func table(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var cells = [[Int]](
            repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in 0...first.count {
            for column in 0...second.count {
                guard row > 0, column > 0 else {
                    cells[row][column] = row + column
                    continue
                }
                let change = first[row - 1] == second[column - 1] ? 0 : 1
                var cost = min(
                    cells[row - 1][column - 1] + change, cells[row - 1][column] + 1,
                    cells[row][column - 1] + 1)
                if row > 1, column > 1, first[row - 1] == second[column - 2],
                    first[row - 2] == second[column - 1]
                {
                    cost = min(cost, cells[row - 2][column - 2] + 1)
                }
                cells[row][column] = cost
            }
        }
        return cells[first.count][second.count]
    }
}
