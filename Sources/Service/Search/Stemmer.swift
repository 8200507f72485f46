/// Finds the stem of an English word: what its forms have in common, in one spelling.
///
/// Searching compares stems and never shows them, so they need not be words: `deficiency` and
/// `deficient` are both `deficient`, `diarrhoea` and `diarrhea` both `diarrhea`. There are rules
/// only, no list of words: where a rule errs, it errs on both sides alike.
struct Stemmer: Sendable {
    /// One ending, what stands in its place, and how many letters must stand before it.
    private struct Rule: Sendable {
        let ending: [UInt8]
        let replacement: [UInt8]
        let least: Int

        init(_ ending: String, _ replacement: String, _ least: Int) {
            self.ending = Array(ending.utf8)
            self.replacement = Array(replacement.utf8)
            self.least = least
        }

        /// Whether the word has the ending, and enough before it to be a word.
        func fits(_ word: [UInt8]) -> Bool {
            let kept = word.count - ending.count
            guard kept >= least, word.last == ending.last else { return false }
            for place in ending.indices where word[kept + place] != ending[place] { return false }
            return least == 0 || word[..<kept].contains(where: Self.isVowel)
        }

        private static func isVowel(_ letter: UInt8) -> Bool {
            switch letter {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
                UInt8(ascii: "u"), UInt8(ascii: "y"):
                true
            default: false
            }
        }
    }

    /// Short words in several spellings: units, and the ways to say not.
    private let shortWords = Stemmer.bytes([
        ("cant", "not"), ("doesnt", "not"), ("dont", "not"), ("isnt", "not"), ("wont", "not"),
        ("mcg", "ug"), ("microgram", "ug"), ("micrograms", "ug"), ("milligram", "mg"),
        ("milligrams", "mg"), ("gram", "g"), ("grams", "g"), ("ius", "iu"),
    ])

    /// Letters that British and American spelling tell apart: oedema, anaemia, sulphate, ionise.
    private let spellings = Stemmer.bytes([
        ("ae", "e"), ("oe", "e"), ("ph", "f"), ("z", "s"),
    ])

    // In each list the first rule that fits is the one; one that changes nothing says: leave it.
    private let plurals = [
        Rule("ies", "y", 2), Rule("sses", "ss", 1), Rule("xes", "x", 1), Rule("ches", "ch", 1),
        Rule("shes", "sh", 1), Rule("ss", "ss", 0), Rule("us", "us", 0), Rule("is", "is", 0),
        Rule("s", "", 3),
    ]
    private let spelledEnds = [
        Rule("bre", "ber", 2), Rule("tre", "ter", 2), Rule("our", "or", 2),
        Rule("oured", "ored", 2), Rule("ouring", "oring", 2),
    ]
    private let endings = [
        Rule("eed", "eed", 0), Rule("ied", "y", 2), Rule("iness", "y", 3), Rule("ness", "", 3),
        Rule("ment", "", 4),
        Rule("ation", "", 4), Rule("ate", "", 4), Rule("at", "", 4), Rule("ion", "", 4),
        Rule("ic", "", 5), Rule("ity", "", 4), Rule("en", "e", 2), Rule("ly", "", 4),
        Rule("ing", "", 3),
        Rule("ed", "", 3), Rule("is", "", 4),
    ]
    private let vowels = [
        Rule("e", "", 3), Rule("ay", "ay", 0), Rule("ey", "ey", 0), Rule("oy", "oy", 0),
        Rule("y", "", 3),
    ]
    private let alternations = [Rule("rpt", "rb", 2), Rule("nc", "nt", 2)]

    /// - Parameter word: lower-case ASCII letters and digits. Figures are their own stems; words of
    ///   up to three letters lose no ending.
    func stem(_ word: [UInt8]) -> [UInt8] {
        if let short = shortWords.first(where: { $0.long == word }) { return short.short }
        guard word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        guard word.count > 3 else { return unified(word) }
        var word = spelled(word)
        apply(plurals, to: &word)
        apply(spelledEnds, to: &word)
        // Endings stand behind one another: supplement-at-ion, dizz-i-ness.
        while apply(endings, to: &word) {}
        apply(vowels, to: &word)
        apply(alternations, to: &word)
        return unified(word)
    }

    private func spelled(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        var place = 0
        while place < word.count {
            let rest = word[place...]
            let pair = spellings.first { rest.starts(with: $0.long) }
            result += pair?.short ?? [word[place]]
            place += pair?.long.count ?? 1
        }
        return result
    }

    /// The word with each letter once where it stands twice: stop and stopped, dizzy and dizy.
    private func unified(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        for letter in word where letter != result.last { result.append(letter) }
        return result
    }

    /// Applies the rule that fits; false where nothing changed.
    @discardableResult
    private func apply(_ rules: [Rule], to word: inout [UInt8]) -> Bool {
        for rule in rules where rule.fits(word) {
            guard rule.ending != rule.replacement else { return false }
            word.removeLast(rule.ending.count)
            word += rule.replacement
            return true
        }
        return false
    }

    private static func bytes(_ pairs: [(String, String)]) -> [(long: [UInt8], short: [UInt8])] {
        pairs.map { (Array($0.utf8), Array($1.utf8)) }
    }
}
