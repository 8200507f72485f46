/// Writes HTML: text is escaped, elements are closed.
struct HTMLWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Text between elements. Most of it needs no escape.
    mutating func text(_ text: String) {
        let letters = text.utf8.span
        guard letters.indices.contains(where: { Self.reference(to: letters[$0]) != nil }) else {
            return raw(text)
        }
        for place in letters.indices {
            if let reference = Self.reference(to: letters[place]) {
                raw(reference)
            } else {
                bytes.append(letters[place])
            }
        }
    }

    /// What another writer has written.
    mutating func add(_ part: HTMLWriter) { bytes += part.bytes }

    private mutating func raw(_ html: String) { bytes += html.utf8 }

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

    /// An element with its attributes; `body` writes what is in it.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ body: (inout HTMLWriter) -> Void
    ) {
        void(name, attributes)
        body(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    /// An element that holds nothing.
    mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        raw("<")
        raw(name)
        for (name, value) in attributes {
            raw(" ")
            raw(name)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(">")
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
