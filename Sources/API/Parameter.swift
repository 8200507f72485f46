internal import Knowledge

/// A parameter of a query: what it means, and which values it takes.
public struct Parameter: Sendable {
    /// What a value of the parameter may be.
    enum Values: Sendable {
        /// Identifiers or aliases of entities of these kinds; a comma list means any of them.
        case entities([Kind])
        /// The identifier or an alias of one entity of these kinds.
        case entity([Kind])
        /// So many names, known or not, as a comma list.
        case names(ClosedRange<Int>)
        /// Words of a closed list; a comma list means any of them.
        case words([String])
        /// One word of a closed list.
        case word([String])
        /// One integer.
        case integer(ClosedRange<Int>)
        /// An amount with its unit, such as `300mg` or `1000IU`.
        case amount
        /// A number of zero or more, whose unit is another parameter.
        case number
        /// A unit of the vocabulary.
        case unit
        /// An age: `34y`, `8mo`, `P8M`.
        case age
        /// What people write, of at most so many characters and words.
        case text(characters: Int, words: Int)
        /// What an earlier answer gave, not to be read by anyone else.
        case opaque
    }

    /// Its name in the query.
    public let name: String
    /// One sentence for the reader of the documentation.
    public let summary: String
    let values: Values
    let isRequired: Bool

    init(_ name: String, _ values: Values, required: Bool = false, _ summary: String) {
        self.name = name
        self.values = values
        self.isRequired = required
        self.summary = summary
    }
}
