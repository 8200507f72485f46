/// Finds the name that was probably meant.
public enum Spelling {
    /// The allowed name that differs from `name` by the fewest letters put in, left out, changed or
    /// swapped with their neighbour: at most two, and fewer than it is long. The first among
    /// equals.
    public static func nearest(to name: String, among allowed: [String]) -> String? {
        let wanted = Array(name.utf8)
        var best: (name: String, distance: Int)?
        for candidate in allowed {
            guard let distance = distance(from: wanted, to: candidate),
                distance < best?.distance ?? 3
            else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The number of such letters, where it is at most two and fewer than `candidate` has; nil for
    /// other names. It gives up as soon as it can.
    public static func distance(from name: [UInt8], to candidate: String) -> Int? {
        let length = candidate.utf8.count
        guard abs(length - name.count) <= 2 else { return nil }
        let distance = distance(name, Array(candidate.utf8))
        return distance <= 2 && distance < length ? distance : nil
    }

    /// The edit distance with swaps of neighbours (optimal string alignment), row by row; 3 for all
    /// that is more than two.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var before = [Int](repeating: 3, count: second.count + 1)
        var last = Array(0...second.count)
        var next = before
        var lastLeast = 0
        for row in first.indices {
            next[0] = row + 1
            var least = next[0]
            for column in second.indices {
                let change = first[row] == second[column] ? 0 : 1
                var cost = min(last[column] + change, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1],
                    first[row - 1] == second[column]
                {
                    cost = min(cost, before[column - 1] + 1)
                }
                next[column + 1] = cost
                least = min(least, cost)
            }
            // Each row follows from the two before it and is no less than they are.
            if least > 2, lastLeast > 2 { return 3 }
            lastLeast = least
            (before, last, next) = (last, next, before)
        }
        return last[second.count]
    }
}

/// The end of a sentence about a wrong name: a question, or nothing where no name is near.
func suggestion(_ name: String, _ allowed: [String]) -> String {
    Spelling.nearest(to: name, among: allowed).map { " Did you mean \($0)?" } ?? ""
}
