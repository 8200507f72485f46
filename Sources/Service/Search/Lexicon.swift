/// How searching reads English: which words count, and what their stems are.
struct Lexicon: Sendable {
    private let stemmer = Stemmer()

    /// Words that say nothing about what is sought.
    private let stopWords = Lexicon.words(
        """
        a about after am an and any are as at be been before being but by can could did do does \
        doing during for from had has have having how i if im in into is it its ive me might must \
        my of on or our should since so some than that the their them then there these they this \
        those to until us vs was we were what whats when where which while who why will with \
        would you your
        """)

    /// Words that a question begins with.
    private let questionWords = Lexicon.words(
        """
        am are can could did do does has have how is should was were what whats when where which \
        who why will would
        """)

    /// Words by which people speak of themselves.
    private let personalWords = Lexicon.words("i im ive me my")

    /// The stem of a word.
    func stem(_ letters: [UInt8]) -> [UInt8] { stemmer.stem(letters) }

    /// The words that count; all of them where none would.
    func telling(_ words: [Word]) -> [Word] {
        let telling = words.filter { !stopWords.contains($0.letters) }
        return telling.isEmpty ? words : telling
    }

    /// Whether somebody asks, rather than names a thing: words that begin as questions do, end in a
    /// question mark, or speak of the one who writes.
    func asks(_ words: [Word], in text: String) -> Bool {
        guard let first = words.first else { return false }
        return questionWords.contains(first.letters) || text.hasSuffix("?")
            || words.contains { personalWords.contains($0.letters) }
    }

    private static func words(_ text: String) -> Set<[UInt8]> {
        Set(text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
    }
}
