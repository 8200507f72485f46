/// Every stem that the knowledge uses, sorted, each with the word that stands for it.
struct Vocabulary: Sendable {
    /// A stem that a word may have been meant for.
    struct Guess: Equatable, Sendable {
        var term: Int
        /// 1 for the stem itself, less for others.
        var closeness: Float
    }

    /// All letters of all stems, one after another.
    private let letters: [UInt8]
    /// Where each begins, and the last ends.
    private let starts: [Int32]
    /// A bit for each letter that a stem has: two stems that differ much need not be compared.
    private let letterSets: [UInt32]
    /// How often each occurs.
    private let counts: [Int32]
    /// The word that occurs most of those with the stem.
    let words: [String]

    /// - Parameter terms: in ascending order of their stems.
    init(_ terms: [(stem: [UInt8], word: String, count: Int)]) {
        var letters: [UInt8] = []
        var starts: [Int32] = [0]
        for term in terms {
            letters += term.stem
            starts.append(Int32(letters.count))
        }
        self.letters = letters
        self.starts = starts
        letterSets = terms.map { letterSet(of: $0.stem) }
        counts = terms.map { Int32($0.count) }
        words = terms.map(\.word)
    }

    /// How many stems there are.
    var count: Int { words.count }
    /// The places of all stems.
    var indices: Range<Int> { words.indices }

    /// The stem's place; nil for one that nothing uses.
    func term(_ stem: [UInt8]) -> Int? {
        let place = place(of: stem)
        return place < count && self.stem(place).elementsEqual(stem) ? place : nil
    }

    /// The stems that go on where a word ends, the most frequent first: what somebody who is still
    /// typing may want.
    func completions(of beginning: [UInt8], atMost most: Int) -> [Guess] {
        var found: [Guess] = []
        var place = place(of: beginning)
        while place < count, stem(place).starts(with: beginning) {
            defer { place += 1 }
            guard stem(place).count > beginning.count else { continue }
            keep(Guess(term: place, closeness: Self.completion), in: &found, atMost: most) {
                counts[$0.term] > counts[$1.term]
            }
        }
        return found
    }

    /// The stems that differ from a word's by the fewest slips, the most frequent first: one slip
    /// in 4 to 7 letters, two in more, none in fewer, nor where the stem is shorter.
    func corrections(of stem: [UInt8], wordLength: Int, atMost most: Int) -> [Guess] {
        var slips = wordLength < 4 ? 0 : wordLength < 8 ? 1 : 2
        guard slips > 0, (4...64).contains(stem.count) else { return [] }
        let pattern = EditPattern(stem)
        let letters = letterSet(of: stem)
        var found: [Guess] = []
        for place in 0..<count {
            // Each slip changes at most two letters of the set.
            guard (letterSets[place] ^ letters).nonzeroBitCount <= 2 * slips,
                abs(Int(starts[place + 1] - starts[place]) - stem.count) <= slips
            else { continue }
            let distance = pattern.distance(to: self.stem(place))
            guard distance <= slips else { continue }
            if distance < slips {
                found = []
                slips = distance
            }
            let closeness = 1 - Self.slip * Float(distance)
            keep(Guess(term: place, closeness: closeness), in: &found, atMost: most) {
                counts[$0.term] > counts[$1.term]
            }
        }
        return found
    }

    /// How close the stem of a longer word is to its beginning.
    private static let completion: Float = 0.8
    /// By how much each slip makes a guess less close.
    private static let slip: Float = 0.15

    private func stem(_ place: Int) -> ArraySlice<UInt8> {
        letters[Int(starts[place])..<Int(starts[place + 1])]
    }

    /// The place of the first stem that does not stand before this one.
    private func place(of wanted: [UInt8]) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if stem(middle).lexicographicallyPrecedes(wanted) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

/// Puts an element into a short sorted list, behind its equals, unless the list is full of better.
func keep<Element>(
    _ element: Element, in list: inout [Element], atMost most: Int,
    by precedes: (Element, Element) -> Bool
) {
    if list.count == most {
        guard let last = list.last, precedes(element, last) else { return }
        list.removeLast()
    }
    let place = list.lastIndex { !precedes(element, $0) }.map { $0 + 1 } ?? 0
    list.insert(element, at: place)
}

/// A bit for each letter or digit that occurs.
private func letterSet(of word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
}
