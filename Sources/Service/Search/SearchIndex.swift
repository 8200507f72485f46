public import Knowledge

/// What the knowledge says, arranged to be found: made once, never changed.
///
/// Whatever may be found is an item: an entity or a claim. Its texts are cut into passages, a name
/// or a sentence each, and a passage is the stems of its words and the things that it names. So all
/// names that a thing has in its file are synonyms wherever the thing is spoken of; there are no
/// other synonyms.
public final class SearchIndex: Sendable {
    /// Something that may be found.
    public enum Item: Sendable, Equatable {
        /// An entity, by its place in ``KnowledgeBase/entities``.
        case entity(Int)
        /// A claim, by its place in ``KnowledgeBase/claims``.
        case claim(Int)
    }

    /// An item with its passages.
    struct Entry: Sendable {
        let item: Item
        let kind: Kind
        let passages: Range<Int>
    }

    /// What ranking looks at of a passage, packed: a search looks at many.
    struct Standing: Sendable {
        /// Which of ``entries`` it is a passage of.
        let entry: Int32
        /// How much finding something in its field is worth.
        let field: Float
        /// How much all its stems weigh together.
        let weight: Float
    }

    /// The kinds of items; things of other kinds travel with what they are about.
    public static let kinds =
        Kind.subjects + [.interaction, .mechanism, .question, .source, .claim]

    let entries: [Entry]
    /// Where the entries of each kind are that has any, in their order.
    let sections: [(kind: Kind, entries: Range<Int>)]
    let passages: [Passage]
    /// The stems of all passages, one passage after another.
    let occurrences: [Passage.Occurrence]
    let lexicon: Lexicon
    let vocabulary: Vocabulary
    /// How much finding each stem tells: the rarer it is, the more.
    let weights: [Float]
    /// What ranking looks at of each passage.
    let standings: [Standing]
    /// What the names of things are.
    let phrases: Phrases
    /// The classes that each drug belongs to, all by their places.
    let classes: [Int32: [Int32]]
    /// The passages that have each stem.
    let passagesByTerm: Postings
    /// The passages that name each thing: each entity, by its place.
    let passagesByThing: Postings

    /// Reads everything that may be found.
    public init(_ knowledge: KnowledgeBase) {
        let lexicon = Lexicon()
        self.lexicon = lexicon
        var gatherer = SearchGatherer(lexicon)
        for (place, entity) in knowledge.entities.enumerated()
        where Self.kinds.contains(entity.kind) {
            gatherer.add(entity, at: place)
        }
        for (place, claim) in knowledge.claims.enumerated() { gatherer.add(claim, at: place) }
        let entries = gatherer.entries
        let passages = gatherer.passages
        let (vocabulary, occurrences) = gatherer.arranged()
        self.entries = entries
        self.passages = passages
        self.vocabulary = vocabulary
        self.occurrences = occurrences
        sections = Kind.allCases.compactMap { kind in
            guard let first = entries.firstIndex(where: { $0.kind == kind }) else { return nil }
            let count = entries[first...].prefix { $0.kind == kind }.count
            return (kind, first..<first + count)
        }

        let sentences = passages.map { occurrences[$0.occurrences].map(\.term) }
        let terms = sentences.map(Set.init)
        let byTerm = Postings(
            Self.withKinds(terms, entries, passages, vocabulary, lexicon), keys: vocabulary.count)
        let count = Float(passages.count)
        let weights = vocabulary.indices.map { term in
            binaryLogarithm(1 + count / Float(byTerm[term].count))
        }
        passagesByTerm = byTerm
        self.weights = weights
        standings = entries.enumerated().flatMap { place, entry in
            entry.passages.map { passage in
                // In a fixed order, so that sums are the same on every machine.
                let weight = terms[passage].sorted().reduce(0) { $0 + weights[Int($1)] }
                let field = passages[passage].field.weight
                return Standing(entry: Int32(place), field: field, weight: weight)
            }
        }

        var phrases = Phrases()
        for entry in entries where Kind.subjects.contains(entry.kind) {
            guard case .entity(let thing) = entry.item else { continue }
            // A single letter means many things.
            for place in entry.passages
            where passages[place].field.isName && passages[place].text.utf8.count > 1 {
                phrases.insert(sentences[place], for: Int32(thing))
            }
        }
        self.phrases = phrases
        var classes: [Int32: [Int32]] = [:]
        for (place, entity) in knowledge.entities.enumerated() where entity.kind == .drug {
            classes[Int32(place)] = knowledge.allClasses(of: entity.id).compactMap {
                knowledge.position(of: $0.id).map { Int32($0) }
            }
        }
        self.classes = classes
        passagesByThing = Postings(
            sentences.map { Set(phrases.matches(in: $0).flatMap(\.things)) },
            keys: knowledge.entities.count)
    }

    /// The stems of each passage, and for a name the sort of thing that it names, which goes
    /// without saying: magnesium and calcium, an interaction.
    private static func withKinds(
        _ terms: [Set<Int32>], _ entries: [Entry], _ passages: [Passage], _ vocabulary: Vocabulary,
        _ lexicon: Lexicon
    ) -> [Set<Int32>] {
        var terms = terms
        for entry in entries {
            let stem = lexicon.stem(Array(entry.kind.rawValue.utf8))
            guard let kind = vocabulary.term(stem) else { continue }
            for place in entry.passages where passages[place].field.isName {
                terms[place].insert(Int32(kind))
            }
        }
        return terms
    }

    /// The stems of a passage, in its order.
    func terms(of passage: Int) -> [Int32] {
        occurrences[passages[passage].occurrences].map(\.term)
    }
}

/// The logarithm to base 2, straight between powers of two: near enough to weigh words, and no
/// library is needed.
private func binaryLogarithm(_ number: Float) -> Float {
    Float(number.exponent) + number.significand - 1
}
