public import Knowledge

/// What was found for a query, the best first.
///
/// A passage is worth how much of the query it has, and how much of it the query has, so that a
/// name that is the query comes first; a rare word counts more than a common one, and a name more
/// than a sentence. An item is worth its best passage and, a little, whatever of the query all its
/// passages have; among the best, words in the order of the query decide.
///
/// The work is bounded: 20 words, the lists of the passages that have them, and one walk over the
/// passages.
public struct Search: Sendable {
    /// Something that was found.
    public struct Hit: Sendable {
        /// What it is.
        public let item: SearchIndex.Item
        /// The name of the member that the passage stands in.
        public let field: String
        /// The name or sentence that fits best.
        public let passage: Substring
        /// Where the words that were sought stand in it, in Unicode code points.
        public let marks: [Range<Int>]
        /// Whether the query is another name of it, word for word.
        public let isAlias: Bool
    }

    /// The best items, the best first; among equals in the order of the knowledge.
    public let hits: [Hit]
    /// How many items are worth at least a third of the best.
    public let total: Int
    /// The query with its misspelled words put right; nil where there are none.
    public let corrected: String?

    /// - Parameters:
    ///   - text: what is sought; words beyond the 20th that counts are not read.
    ///   - kinds: the kinds of items that may be found.
    ///   - limit: how many are wanted at most.
    public init(
        _ text: String, in index: SearchIndex, kinds: [Kind] = SearchIndex.kinds,
        atMost limit: Int
    ) {
        let query = SearchQuery(text, in: index)
        let candidates = Self.candidates(for: query, of: kinds, in: index)
        let best = candidates.reduce(0) { max($0, $1.worth) }
        var pool: [Candidate] = []
        var total = 0
        for candidate in candidates where candidate.worth * 3 >= best {
            total += 1
            keep(candidate, in: &pool, atMost: max(limit, Self.pool)) { $0.worth > $1.worth }
        }
        var chosen: [Candidate] = []
        for var candidate in pool {
            let terms = index.terms(of: candidate.passage)
            candidate.worth *= 1 + Self.order * query.orderKept(by: terms)
            keep(candidate, in: &chosen, atMost: limit) { $0.worth > $1.worth }
        }
        self.total = total
        hits = chosen.map { Hit($0, query, index) }
        corrected = query.corrected
    }

    /// How much of an item's worth is its best passage; the rest is what all its passages have.
    private static let passageShare: Float = 0.8
    /// What a question is worth to those who ask, and to those who name something.
    private static let questionToAsker: Float = 1.15
    private static let questionToOthers: Float = 0.9
    /// By how much words in the order of the query add to the worth.
    private static let order: Float = 0.1
    /// Among how many of the best, at least, the order of words decides.
    private static let pool = 10

    /// An item with its best passage.
    fileprivate struct Candidate {
        var entry: Int
        var passage = 0
        var worth: Float = 0
    }

    private static func candidates(
        for query: SearchQuery, of kinds: [Kind], in index: SearchIndex
    ) -> [Candidate] {
        let coverage = Coverage(of: query, in: index)
        var candidates: [Candidate] = []
        for section in index.sections where kinds.contains(section.kind) {
            let isQuestion = section.kind == .question
            let factor = !isQuestion ? 1 : query.asks ? questionToAsker : questionToOthers
            for entry in section.entries {
                var best = Candidate(entry: entry)
                var slots: UInt32 = 0
                for passage in index.entries[entry].passages where coverage.slots[passage] != 0 {
                    slots |= coverage.slots[passage]
                    let covered = coverage.weights[passage]
                    let ofQuery = covered / query.weight
                    let ofPassage = min(1, covered / index.passageWeights[passage])
                    let field = index.passages[passage].field.weight
                    let worth = field * ofQuery * ofQuery * (1 + ofPassage) / 2
                    if worth > best.worth { (best.passage, best.worth) = (passage, worth) }
                }
                guard slots != 0 else { continue }
                let ofQuery = query.weight(of: slots) / query.weight
                best.worth = factor * (passageShare * best.worth + (1 - passageShare) * ofQuery)
                candidates.append(best)
            }
        }
        return candidates
    }
}

extension Search.Hit {
    fileprivate init(
        _ candidate: Search.Candidate, _ query: SearchQuery, _ index: SearchIndex
    ) {
        let passage = index.passages[candidate.passage]
        let terms = index.terms(of: candidate.passage)
        item = index.entries[candidate.entry].item
        field = passage.field.name
        self.passage = passage.text
        marks = zip(index.occurrences[passage.occurrences], query.meant(in: terms))
            .filter { $1 }.map { Int($0.0.start)..<Int($0.0.end) }
        isAlias = passage.field == .alias && query.isExactly(passage.text)
    }
}

/// How much of a query each passage has.
private struct Coverage {
    /// The words that each passage has: a bit for each of the query's slots.
    var slots: [UInt32]
    /// How much they weigh together, guesses less than what was written.
    var weights: [Float]

    init(of query: SearchQuery, in index: SearchIndex) {
        slots = Array(repeating: 0, count: index.passages.count)
        weights = Array(repeating: 0, count: index.passages.count)
        for (place, slot) in query.slots.enumerated() {
            for guess in slot.guesses {
                add(
                    1 << UInt32(place), weighing: slot.weight * guess.closeness,
                    to: index.passagesByTerm[guess.term])
            }
        }
        for naming in query.namings {
            for passage in index.passagesByThing[Int(naming.thing)] {
                let missing = naming.slots & ~slots[Int(passage)]
                guard missing != 0 else { continue }
                slots[Int(passage)] |= missing
                weights[Int(passage)] += naming.closeness * query.weight(of: missing)
            }
        }
    }

    private mutating func add(
        _ slot: UInt32, weighing weight: Float, to passages: ArraySlice<Int32>
    ) {
        for passage in passages where slots[Int(passage)] & slot == 0 {
            slots[Int(passage)] |= slot
            weights[Int(passage)] += weight
        }
    }
}
