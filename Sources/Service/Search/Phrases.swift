/// The names of things as sequences of stems: finds where in a sentence something is named.
///
/// A tree of stems: each name is a way from its root.
struct Phrases: Sendable {
    /// What a stretch of stems names.
    struct Match: Sendable {
        /// Where it stands.
        var range: Range<Int>
        /// Everything that it is a name of, by number.
        var things: [Int32]
    }

    private struct Step: Hashable {
        var node: Int32
        var term: Int32
    }

    private var next: [Step: Int32] = [:]
    private var things: [[Int32]] = [[]]

    /// Learns a name of a thing; a name without stems is none.
    mutating func insert(_ name: [Int32], for thing: Int32) {
        guard !name.isEmpty else { return }
        var node: Int32 = 0
        for term in name {
            let step = Step(node: node, term: term)
            if let known = next[step] {
                node = known
            } else {
                node = Int32(things.count)
                next[step] = node
                things.append([])
            }
        }
        if !things[Int(node)].contains(thing) { things[Int(node)].append(thing) }
    }

    /// The names in a sentence, from left to right, each as long as can be.
    func matches(in sentence: some RandomAccessCollection<Int32>) -> [Match] {
        var found: [Match] = []
        var start = 0
        while start < sentence.count {
            var node: Int32 = 0
            var longest: Match?
            for end in start..<sentence.count {
                let term = sentence[sentence.index(sentence.startIndex, offsetBy: end)]
                guard let step = next[Step(node: node, term: term)] else { break }
                node = step
                if !things[Int(node)].isEmpty {
                    longest = Match(range: start..<end + 1, things: things[Int(node)])
                }
            }
            if let longest { found.append(longest) }
            start = longest?.range.upperBound ?? start + 1
        }
        return found
    }
}
