/// Finds the name that was probably meant.
public enum Spelling {
    /// The allowed name that differs from `name` by the fewest letters put in, left out, changed or
    /// swapped with their neighbour: at most two, and fewer than it is long. The first among
    /// equals.
    public static func nearest(to name: String, among allowed: [String]) -> String? {
        var best: (name: String, distance: Int)?
        for candidate in allowed {
            guard abs(candidate.utf8.count - name.utf8.count) <= 2 else { continue }
            let distance = distance(Array(name.utf8), Array(candidate.utf8))
            guard distance <= 2, distance < candidate.utf8.count, distance < best?.distance ?? 3
            else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The edit distance with swaps of neighbours (optimal string alignment), row by row.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...second.count)
        for row in first.indices {
            var next = [row + 1]
            for column in second.indices {
                let change = first[row] == second[column] ? 0 : 1
                var cost = min(last[column] + change, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1],
                    first[row - 1] == second[column]
                {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            (before, last) = (last, next)
        }
        return last[second.count]
    }
}

/// The end of a sentence about a wrong name: a question, or nothing where no name is near.
func suggestion(_ name: String, _ allowed: [String]) -> String {
    Spelling.nearest(to: name, among: allowed).map { " Did you mean \($0)?" } ?? ""
}
