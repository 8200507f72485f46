/// Writes HTML: text is escaped, elements are closed.
struct HTMLWriter {
    /// What was written so far.
    private(set) var html = ""

    /// Text between elements.
    mutating func text(_ text: String) { html.appendEscaped(text) }

    /// What another writer has written.
    mutating func add(_ part: HTMLWriter) { html += part.html }

    /// An element with its attributes; `body` writes what is in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ body: (inout HTMLWriter) -> Void
    ) {
        void(name, attributes)
        body(&self)
        html += "</"
        html += name
        html += ">"
    }

    /// An element that holds nothing.
    mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        html += "<"
        html += name
        for (name, value) in attributes {
            html += " "
            html += name
            html += "=\""
            html.appendEscaped(value)
            html += "\""
        }
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
    /// Adds text as it stands in an element or an attribute. Most of it needs no escape.
    fileprivate mutating func appendEscaped(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.indices.contains(where: { Self.reference(to: bytes[$0]) != nil }) else {
            self += text
            return
        }
        for character in text.unicodeScalars {
            if let byte = UInt8(exactly: character.value), let name = Self.reference(to: byte) {
                self += name
            } else {
                unicodeScalars.append(character)
            }
        }
    }

    /// What stands for a sign that would be read as markup.
    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
