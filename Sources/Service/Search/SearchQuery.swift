/// A query as it was understood: the stems that count, what they may have been meant for, and the
/// things that they name.
struct SearchQuery {
    /// One word that counts.
    struct Slot {
        /// The stems that may be meant, the likeliest first; never empty.
        var guesses: [Vocabulary.Guess]
        /// How much finding it tells.
        var weight: Float
    }

    /// Some of the words name a thing.
    struct Naming {
        /// A bit for each of the slots.
        var slots: UInt32
        /// The thing's place.
        var thing: Int32
        /// How close another name of the thing is to what was written.
        var closeness: Float
    }

    /// At most as many as a word has bits: one for each is kept with every passage.
    private(set) var slots: [Slot] = []
    private(set) var namings: [Naming] = []
    /// Whether it is a question or a person's own story, rather than the name of something.
    let asks: Bool
    /// Whether every word is one that the knowledge uses, as it stands.
    private(set) var isUnderstood = true
    /// The query with its misspelled words put right; nil where there are none.
    private(set) var corrected: String?

    /// How many words are read.
    static let mostWords = 20
    /// How many stems a word may be the beginning of.
    private static let mostCompletions = 6
    /// How many stems a misspelled word may be meant for.
    private static let mostGuesses = 3
    /// How many words are put right; looking for what they may be is the dearest part of a search.
    private static let mostCorrections = 6
    /// How many letters two words have that are looked for in one.
    private static let longestJoined = 24

    /// How close another name of a thing is to the one that was written, and its class's name.
    private static let synonym: Float = 0.9
    private static let classOf: Float = 0.8

    let index: SearchIndex
    private let words: [Word]
    /// The slot of each word, in the order of the query: a word may stand in it twice.
    private var sequence: [Int] = []
    /// The stem that each word most likely means, in the order of the query.
    private var terms: [Int32] = []
    /// All stems that may be meant.
    private var meantTerms: Set<Int32> = []
    private var unknownWords = 0
    private var corrections: [(place: Range<Int>, word: String)] = []

    init(_ text: String, in index: SearchIndex) {
        self.index = index
        words = Word.words(in: text[...])
        asks = index.lexicon.asks(words, in: text)
        for word in index.lexicon.telling(words).prefix(Self.mostWords) {
            read(word, isLast: word == words.last)
        }
        weight = slots.reduce(0) { $0 + $1.weight }
        terms = sequence.map { Int32(slots[$0].guesses[0].term) }
        meantTerms = Set(slots.flatMap { $0.guesses.map { Int32($0.term) } })
        nameThings()
        corrected = correct(text)
    }

    /// How much all slots weigh together.
    private(set) var weight: Float = 0

    /// How much some slots weigh together.
    func weight(of mask: UInt32) -> Float {
        var weight: Float = 0
        var rest = mask
        while rest != 0 {
            weight += slots[rest.trailingZeroBitCount].weight
            rest &= rest - 1
        }
        return weight
    }

    /// Which of the stems of a passage were sought, themselves or by another name.
    func meant(in terms: [Int32]) -> [Bool] {
        var isMeant = terms.map(meantTerms.contains)
        guard !namings.isEmpty, isMeant.contains(false) else { return isMeant }
        for match in index.phrases.matches(in: terms)
        where namings.contains(where: { match.things.contains($0.thing) }) {
            for place in match.range { isMeant[place] = true }
        }
        return isMeant
    }

    /// Whether the query is a text with these stems, word for word.
    func isExactly(_ text: Substring, _ terms: [Int32]) -> Bool {
        // Most texts differ in their stems already.
        isUnderstood && terms.starts(with: self.terms)
            && words.map(\.letters) == Word.words(in: text).map(\.letters)
    }

    /// How many of the words that stand side by side in the query do so in a passage, as a share.
    func orderKept(by terms: [Int32]) -> Float {
        guard sequence.count > 1 else { return 0 }
        let kept = zip(self.terms, self.terms.dropFirst()).filter { first, second in
            zip(terms, terms.dropFirst()).contains { $0 == first && $1 == second }
        }
        return Float(kept.count) / Float(sequence.count - 1)
    }

    private mutating func read(_ word: Word, isLast: Bool) {
        let vocabulary = index.vocabulary
        let stem = index.lexicon.stem(word.letters)
        var guesses: [Vocabulary.Guess] = []
        if let term = vocabulary.term(stem) {
            guesses = [.init(term: term, closeness: 1)]
        } else {
            isUnderstood = false
        }
        // A figure is meant as it is.
        guard !word.isFigure else { return guesses.isEmpty ? () : add(guesses) }
        // Somebody may be still typing; but a word that has an ending is whole.
        if isLast, word.letters.count > 2, stem.count + 1 >= word.letters.count {
            guesses += vocabulary.completions(of: stem, atMost: Self.mostCompletions)
        }
        guard guesses.isEmpty else { return add(guesses) }
        unknownWords += 1
        guard unknownWords <= Self.mostCorrections else { return }
        guesses = vocabulary.corrections(
            of: stem, wordLength: word.letters.count, atMost: Self.mostGuesses)
        if let best = guesses.first {
            corrections.append((word.place, vocabulary.words[best.term]))
            return add(guesses)
        }
        for part in parts(of: word) { add([.init(term: part, closeness: 1)]) }
    }

    /// The two words of a name that are written as one: backpain. None in what is no such word, nor
    /// in what is longer than two words.
    private mutating func parts(of word: Word) -> [Int] {
        guard (6...Self.longestJoined).contains(word.letters.count) else { return [] }
        for cut in 3...word.letters.count - 3 {
            let (first, second) = (Array(word.letters[..<cut]), Array(word.letters[cut...]))
            guard let former = index.vocabulary.term(index.lexicon.stem(first)),
                let latter = index.vocabulary.term(index.lexicon.stem(second)),
                index.phrases.matches(in: [Int32(former), Int32(latter)]).first?.range == 0..<2
            else { continue }
            let text = [first, second].map { String(decoding: $0, as: UTF8.self) }
            corrections.append((word.place, text.joined(separator: " ")))
            return [former, latter]
        }
        return []
    }

    private mutating func add(_ guesses: [Vocabulary.Guess]) {
        if let known = slots.firstIndex(where: { $0.guesses[0].term == guesses[0].term }) {
            sequence.append(known)
        } else if slots.count < UInt32.bitWidth {
            sequence.append(slots.count)
            slots.append(Slot(guesses: guesses, weight: index.weights[guesses[0].term]))
        }
    }

    private mutating func nameThings() {
        for match in index.phrases.matches(in: terms) {
            let places = sequence[match.range]
            let mask: UInt32 = places.reduce(0) { $0 | 1 << UInt32($1) }
            let written = places.reduce(1) { min($0, slots[$1].guesses[0].closeness) }
            for thing in match.things {
                namings.append(
                    Naming(slots: mask, thing: thing, closeness: Self.synonym * written))
                // What holds for a class of medicines holds for each of them.
                for other in index.classes[thing, default: []] {
                    namings.append(
                        Naming(slots: mask, thing: other, closeness: Self.classOf * written))
                }
            }
        }
    }

    private func correct(_ text: String) -> String? {
        guard !corrections.isEmpty else { return nil }
        var scalars = Array(text.unicodeScalars)
        for (place, word) in corrections.reversed() {
            scalars.replaceSubrange(place, with: word.unicodeScalars)
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
