/// How sentences of problems quote and suggest.
extension String {
    /// The text in quotation marks, cut where it is long: it came from outside.
    var quoted: String { count > 60 ? "“\(prefix(60))…”" : "“\(self)”" }

    /// The text with a capital letter at its front.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}

/// ` Did you mean a or b?`, or nothing at all.
func didYouMean(_ suggestions: [String]) -> String {
    guard !suggestions.isEmpty else { return "" }
    return " Did you mean \(suggestions.joined(separator: " or "))?"
}
