/// Writes HTML: text is escaped, elements are closed.
struct HTMLWriter {
    /// What was written so far.
    private(set) var html = ""

    /// Text between elements.
    mutating func text(_ text: String) { html += text.escapedForHTML }

    /// An element with its attributes; `body` writes what is in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ body: (inout HTMLWriter) -> Void
    ) {
        void(name, attributes)
        body(&self)
        html += "</\(name)>"
    }

    /// An element that holds nothing.
    mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        html += "<\(name)"
        for (name, value) in attributes { html += " \(name)=\"\(value.escapedForHTML)\"" }
        html += ">"
    }

    /// An element that holds only text.
    mutating func element(_ name: String, _ text: String) { element(name) { $0.text(text) } }

    /// The same with attributes.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// A sentence in which what stands between backticks is code.
    mutating func prose(_ text: String) {
        for (place, part) in text.split(separator: "`", omittingEmptySubsequences: false)
            .enumerated()
        {
            if place.isMultiple(of: 2) {
                self.text(String(part))
            } else {
                element("code", String(part))
            }
        }
    }
}

extension String {
    /// The text as it stands in an element or an attribute.
    fileprivate var escapedForHTML: String {
        reduce(into: "") { html, character in
            switch character {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            default: html.append(character)
            }
        }
    }
}
