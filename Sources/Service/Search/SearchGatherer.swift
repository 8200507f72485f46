internal import JSON
internal import Knowledge

/// Reads all that may be found into passages, and counts its words.
struct SearchGatherer {
    private(set) var entries: [SearchIndex.Entry] = []
    private(set) var passages: [Passage] = []
    private var occurrences: [Passage.Occurrence] = []

    private let lexicon: Lexicon
    /// Each word's stem by number, in the order of their first use, and how often it stands there.
    private var words: [[UInt8]: (stem: Int, count: Int)] = [:]
    private var stems: [[UInt8]] = []
    private var numbers: [[UInt8]: Int] = [:]

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// Reads an entity's names and sentences.
    mutating func add(_ entity: Entity, at place: Int) {
        let start = passages.count
        let isSource = entity.kind == .source
        add(entity.name[...], isSource ? .title : .name)
        if isSource { add(entity.id[...], .identifier) }
        for alias in entity.aliases { add(alias[...], .alias) }
        if let summary = entity.summary { addSentences(summary, .summary) }
        for member in entity.kind.ownMembers {
            guard let value = entity.member(member.name) else { continue }
            let field: Passage.Field = member.name == "answer" ? .answer : .other(member.name)
            add(value, member.shape, field)
        }
        entries.append(
            .init(item: .entity(place), kind: entity.kind, passages: start..<passages.count))
    }

    /// Reads what a claim says.
    mutating func add(_ claim: Claim, at place: Int) {
        let start = passages.count
        addSentences(claim.statement, .statement)
        entries.append(.init(item: .claim(place), kind: .claim, passages: start..<passages.count))
    }

    /// Every sentence of a value that was checked against a shape.
    private mutating func add(_ value: JSONValue, _ shape: Shape, _ field: Passage.Field) {
        switch (shape, value) {
        case (.text(.prose), .string(let text)): addSentences(text, field)
        case (.list(let element, _), .array(let values)):
            for value in values { add(value, element, field) }
        case (.object(let shapes), .object(let members)):
            for member in members {
                guard let shape = shapes.first(where: { $0.name == member.name })?.shape else {
                    continue
                }
                add(member.value, shape, field)
            }
        default: break
        }
    }

    private mutating func addSentences(_ text: String, _ field: Passage.Field) {
        for sentence in Passage.sentences(of: text) { add(sentence, field) }
    }

    private mutating func add(_ text: Substring, _ field: Passage.Field) {
        let start = occurrences.count
        for word in lexicon.telling(Word.words(in: text)) {
            // Positions have 16 bits: no sentence is longer.
            guard let start = UInt16(exactly: word.place.lowerBound),
                let end = UInt16(exactly: word.place.upperBound)
            else { break }
            occurrences.append(.init(term: Int32(stem(of: word)), start: start, end: end))
        }
        passages.append(
            Passage(text: text, field: field, occurrences: start..<occurrences.count))
    }

    private mutating func stem(of word: Word) -> Int {
        if let known = words[word.letters]?.stem {
            words[word.letters]?.count += 1
            return known
        }
        let stem = lexicon.stem(word.letters)
        let number = numbers[stem] ?? stems.count
        if number == stems.count {
            numbers[stem] = number
            stems.append(stem)
        }
        words[word.letters] = (number, 1)
        return number
    }

    /// The vocabulary, and all occurrences with their stems' places in it.
    func arranged() -> (vocabulary: Vocabulary, occurrences: [Passage.Occurrence]) {
        let order = stems.indices.sorted { stems[$0].lexicographicallyPrecedes(stems[$1]) }
        var places = [Int32](repeating: 0, count: stems.count)
        for (place, number) in order.enumerated() { places[number] = Int32(place) }
        var uses = [(word: [UInt8], most: Int, all: Int)](repeating: ([], 0, 0), count: stems.count)
        for (word, use) in words {
            uses[use.stem].all += use.count
            let known = (uses[use.stem].most, uses[use.stem].word)
            // The least word among equals, since a dictionary has no order.
            guard use.count > known.0 || use.count == known.0 && less(word, known.1) else {
                continue
            }
            uses[use.stem].word = word
            uses[use.stem].most = use.count
        }
        let terms = order.map { number in
            let use = uses[number]
            return (stems[number], String(decoding: use.word, as: UTF8.self), use.all)
        }
        let placed = occurrences.map { occurrence in
            var occurrence = occurrence
            occurrence.term = places[Int(occurrence.term)]
            return occurrence
        }
        return (Vocabulary(terms), placed)
    }
}

private func less(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
}
