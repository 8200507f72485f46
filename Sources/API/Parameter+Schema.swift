internal import Knowledge

extension Parameter {
    /// What its value may be; a list stands in the query with commas between its elements.
    var schema: Schema {
        switch values {
        case .entities(let kinds): .list(.name(kinds), atLeast: 1, atMost: QueryReader.most)
        case .entity(let kinds): .name(kinds)
        case .names(let count):
            .list(
                .text(pattern: "^[^,\\x00]*[^, \\x00][^,\\x00]*$"), atLeast: count.lowerBound,
                atMost: count.upperBound)
        case .words(let words): .list(.choice(words), atLeast: 1, atMost: QueryReader.most)
        case .word(let words): .choice(words)
        case .integer(let range): .integer(range)
        case .amount:
            .text(pattern: "^[0-9]+(\\.[0-9]+)? ?[A-Za-z\u{B5}\u{3BC}]+$", format: "amount")
        case .number: .number(0...1_000_000_000)
        case .unit: .choice(Unit.self)
        case .age: .age
        case .text(let characters, _): .text(format: "words", characters: 1...characters)
        case .opaque: .text(format: "cursor", characters: 1...1_000)
        }
    }

}

extension Schema {
    /// The name of something of one of these kinds: its identifier, or what else it is called. The
    /// format says of which kinds.
    fileprivate static func name(_ kinds: [Kind]) -> Schema {
        let words =
            kinds.starts(with: Kind.subjects)
            ? ["subject"] + kinds.dropFirst(Kind.subjects.count).map(\.rawValue)
            : kinds.map(\.rawValue)
        return .text(format: words.joined(separator: "-or-"), characters: 1...200)
    }
}
