/// A stretch of text that is found as a whole: a name or a sentence.
struct Passage: Sendable {
    /// The member of an item that holds a text.
    struct Field: Sendable, Equatable {
        /// The member's name in answers.
        let name: String
        /// How much finding something here is worth.
        let weight: Float
        /// Whether it holds names of things, which are synonyms of one another.
        var isName = false

        static let name = Field(name: "name", weight: 1, isName: true)
        static let alias = Field(name: "aliases", weight: 0.95, isName: true)
        /// A source's name is a title, long and about many things.
        static let title = Field(name: "name", weight: 0.6)
        /// A source's identifier holds its author and year.
        static let identifier = Field(name: "id", weight: 0.6)
        static let summary = Field(name: "summary", weight: 0.6)
        static let answer = Field(name: "answer", weight: 0.6)
        static let statement = Field(name: "statement", weight: 0.55)

        /// Any other member that holds sentences.
        static func other(_ name: String) -> Field { Field(name: name, weight: 0.45) }

    }

    /// A stem in the text, and where it stands, in Unicode code points.
    struct Occurrence: Sendable {
        var term: Int32
        var start, end: UInt16
    }

    let text: Substring
    let field: Field
    /// Where its stems are in ``SearchIndex/occurrences``.
    let occurrences: Range<Int>

    /// The sentences of a text: they end in a mark and a space before a capital letter.
    static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var before: (UInt8, UInt8) = (0, 0)
        for place in bytes.indices {
            let byte = bytes[place]
            if before.1 == UInt8(ascii: " "), ".?!".utf8.contains(before.0),
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
            {
                sentences.append(text[start..<bytes.index(before: place)])
                start = place
            }
            before = (before.1, byte)
        }
        sentences.append(text[start...])
        return sentences
    }
}
