// Parameters that people write freely.
extension QueryReader {
    /// A text that is not too long and says something.
    mutating func text(
        _ value: String, _ name: String, _ characters: Int, _ words: Int
    ) -> Arguments.Value? {
        guard value.unicodeScalars.count <= characters,
            value.split(separator: " ").count <= words
        else {
            fault(name, "Give at most \(characters) characters and \(words) words.")
            return nil
        }
        if value.contains(where: { $0.isLetter || $0.isNumber }) { return .text(value) }
        fault(name, "Give a word or a figure.")
        return nil
    }
}

extension Arguments {
    /// The text of a parameter; nil where it was not given.
    func text(_ name: String) -> String? {
        if case .text(let text)? = values[name] { text } else { nil }
    }
}
