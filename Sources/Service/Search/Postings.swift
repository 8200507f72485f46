/// For each key the passages that have it, in ascending order: one array, and where each key's part
/// of it begins.
struct Postings: Sendable {
    private let passages: [Int32]
    private let starts: [Int32]

    /// - Parameters:
    ///   - keysByPassage: the keys of each passage.
    ///   - count: one more than the greatest key.
    init(_ keysByPassage: [Set<Int32>], keys count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for key in keysByPassage.joined() { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var passages = [Int32](repeating: 0, count: Int(starts[count]))
        var ends = starts
        for (passage, keys) in keysByPassage.enumerated() {
            for key in keys {
                passages[Int(ends[Int(key)])] = Int32(passage)
                ends[Int(key)] += 1
            }
        }
        self.passages = passages
        self.starts = starts
    }

    /// The passages that have a key.
    subscript(key: Int) -> ArraySlice<Int32> {
        passages[Int(starts[key])..<Int(starts[key + 1])]
    }
}
