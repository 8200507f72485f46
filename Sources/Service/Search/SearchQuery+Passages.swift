extension SearchQuery {
    /// Some of the words, as one thing that was meant by them, and the passages that have it.
    private struct Clue {
        /// A bit for each of the slots.
        let slots: UInt32
        let closeness: Float
        /// How much all of it weighs.
        let weight: Float
        let passages: ArraySlice<Int32>
        /// Where those are in `passages` that have not been walked over.
        var next: Int

        init(
            _ slots: UInt32, _ closeness: Float, _ passages: ArraySlice<Int32>,
            _ query: borrowing SearchQuery
        ) {
            self.slots = slots
            self.closeness = closeness
            weight = closeness * query.weight(of: slots)
            self.passages = passages
            next = passages.startIndex
        }

        /// The next passage; nil behind the last.
        var first: Int? { next < passages.endIndex ? Int(passages[next]) : nil }
    }

    /// What neighboring passages have of the query.
    private struct Block {
        private var slots = InlineArray<2048, UInt32>(repeating: 0)
        private var weights = InlineArray<2048, Float>(repeating: 0)
        /// A bit for each passage that has any.
        private var marks = InlineArray<32, UInt64>(repeating: 0)

        /// Walks over the clue's passages that are in the block, whose first is `start`.
        mutating func take(_ clue: inout Clue, from start: Int, _ query: borrowing SearchQuery) {
            let passages = clue.passages
            while clue.next < passages.endIndex {
                let place = Int(passages[clue.next]) - start
                guard slots.indices.contains(place) else { return }
                clue.next += 1
                let missing = clue.slots & ~slots[place]
                guard missing != 0 else { continue }
                slots[place] |= missing
                marks[place / 64] |= 1 << UInt64(place % 64)
                weights[place] +=
                    missing == clue.slots
                    ? clue.weight : clue.closeness * query.weight(of: missing)
            }
        }

        /// Hands over what each passage has that has any, and forgets it.
        mutating func empty(_ body: (_ place: Int, _ slots: UInt32, _ weight: Float) -> Void) {
            for word in marks.indices {
                while marks[word] != 0 {
                    let place = 64 * word + marks[word].trailingZeroBitCount
                    marks[word] &= marks[word] - 1
                    body(place, slots[place], weights[place])
                    (slots[place], weights[place]) = (0, 0)
                }
            }
        }
    }

    /// Calls `body` for each passage that has some of the query, in ascending order, with the slots
    /// that it has and what they weigh together, guesses less than what was written.
    ///
    /// The lists of passages are walked side by side, through a block of neighboring passages at a
    /// time: the work is that of walking them, however many other passages there are.
    func forEachPassage(_ body: (_ passage: Int, _ slots: UInt32, _ weight: Float) -> Void) {
        var clues = clues
        var block = Block()
        while let start = clues.lazy.compactMap(\.first).min() {
            for place in clues.indices { block.take(&clues[place], from: start, self) }
            block.empty { body(start + $0, $1, $2) }
        }
    }

    /// Everything that may be meant: first the words by themselves, then what they name.
    private var clues: [Clue] {
        var clues: [Clue] = []
        for (place, slot) in slots.enumerated() {
            for guess in slot.guesses {
                let passages = index.passagesByTerm[guess.term]
                clues.append(Clue(1 << UInt32(place), guess.closeness, passages, self))
            }
        }
        for naming in namings {
            let passages = index.passagesByThing[Int(naming.thing)]
            clues.append(Clue(naming.slots, naming.closeness, passages, self))
        }
        return clues
    }
}
