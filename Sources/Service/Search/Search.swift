public import Knowledge

/// What was found for a query, the best first.
///
/// A passage is worth how much of the query it has, and how much of it the query has, so that a
/// name that is the query comes first; a rare word counts more than a common one, and a name more
/// than a sentence. An item is worth its best passage and, a little, whatever of the query all its
/// passages have; among the best, words in the order of the query decide.
///
/// The work is bounded: 20 words, and one walk over the lists of the passages that have them.
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
        /// What of the query all its passages have.
        var slots: UInt32 = 0
    }

    /// The items of some kinds that have any of the query, in the order of the knowledge.
    private static func candidates(
        for query: SearchQuery, of kinds: [Kind], in index: SearchIndex
    ) -> [Candidate] {
        var found: [Candidate] = []
        var candidate = Candidate(entry: 0)
        query.forEachPassage { passage, slots, covered in
            let standing = index.standings[passage]
            let entry = Int(standing.entry)
            if entry != candidate.entry {
                found.append(candidate)
                candidate = Candidate(entry: entry)
            }
            candidate.slots |= slots
            let ofQuery = covered / query.weight
            let ofPassage = min(1, covered / standing.weight)
            let worth = standing.field * ofQuery * ofQuery * (1 + ofPassage) / 2
            if worth > candidate.worth { (candidate.passage, candidate.worth) = (passage, worth) }
        }
        found.append(candidate)

        var candidates: [Candidate] = []
        candidates.reserveCapacity(found.count)
        var rest = found[...]
        for section in index.sections {
            let own = rest.prefix { $0.entry < section.entries.upperBound }
            rest = rest[own.endIndex...]
            guard kinds.contains(section.kind) else { continue }
            let isQuestion = section.kind == .question
            let factor = !isQuestion ? 1 : query.asks ? questionToAsker : questionToOthers
            for var candidate in own where candidate.slots != 0 {
                let ofQuery = query.weight(of: candidate.slots) / query.weight
                candidate.worth =
                    factor * (passageShare * candidate.worth + (1 - passageShare) * ofQuery)
                candidates.append(candidate)
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
        isAlias = passage.field == .alias && query.isExactly(passage.text, terms)
    }
}
