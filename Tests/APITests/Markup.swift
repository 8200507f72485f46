import Glibc

/// What is wrong with a page as HTML: elements that are not closed, or not where they may be.
///
/// It reads what our pages are made of: a doctype, comments, elements with quoted attributes, and
/// text in which no sign is left unescaped.
struct Markup {
    /// The faults, each with what stands around it.
    private(set) var faults: [String] = []
    /// The values of each attribute, in order.
    private(set) var values: [String: [String]] = [:]
    /// The texts between elements, without white space around them.
    private(set) var runs: Set<String> = []

    /// All text, with a space between blocks.
    private var text = ""
    private var headings: [Int] = []
    private var open: [String] = []

    private static let void: Set<String> = ["meta", "link", "input", "br", "img", "hr"]
    /// What a paragraph cannot hold: its start would end the paragraph.
    private static let blocks: Set<String> = [
        "p", "ul", "ol", "dl", "div", "table", "pre", "section", "article", "details", "h1", "h2",
        "h3", "h4", "form", "nav", "header", "footer", "main",
    ]
    /// What stands apart from its neighbours without a space.
    private static let apart: Set<String> = blocks.union([
        "li", "dt", "dd", "th", "td", "tr", "summary",
    ])

    init(_ html: [UInt8]) {
        var rest = html[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            add(rest[..<start])
            guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
                faults.append("An element has no end.")
                return
            }
            read(String(decoding: rest[start + 1..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        add(rest)
        if !open.isEmpty { faults.append("Not closed: \(open)") }
        let ids = values["id"] ?? []
        if Set(ids).count < ids.count { faults.append("An id stands twice: \(ids.sorted())") }
        for (before, after) in zip(headings, headings.dropFirst()) where after > before + 1 {
            faults.append("A heading of level \(after) follows one of \(before).")
        }
        if headings.count(where: { $0 == 1 }) != 1 { faults.append("There is one h1: \(headings)") }
    }

    /// Whether the page shows some words.
    func shows(_ words: String) -> Bool {
        guard !runs.contains(words) else { return true }
        return unsafe strstr(text, words) != nil
    }

    private mutating func read(_ tag: String) {
        guard !tag.hasPrefix("!") else { return }
        let parts = tag.split(separator: " ", maxSplits: 1)
        let name = String(parts[0])
        if name.hasPrefix("/") {
            let name = String(name.dropFirst())
            if open.last != name { faults.append("</\(name)> closes \(open.last ?? "nothing")") }
            _ = open.popLast()
            if Self.apart.contains(name) { text += " " }
            return
        }
        if parts.count > 1 { read(attributes: parts[1], of: name) }
        if Self.blocks.contains(name), open.contains("p") || open.last == "span" {
            faults.append("<\(name)> stands in \(open)")
        }
        if name == "a", open.contains("a") { faults.append("A link stands in a link.") }
        if name == "li", !["ul", "ol"].contains(open.last) { faults.append("<li> in \(open)") }
        if name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) {
            headings.append(level)
        }
        if Self.apart.contains(name) { text += " " }
        if !Self.void.contains(name) { open.append(name) }
    }

    /// Attributes: every second part between quotes is a value.
    private mutating func read(attributes: Substring, of element: String) {
        let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
        var seen: Set<String> = []
        for (place, part) in parts.enumerated() where place.isMultiple(of: 2) {
            for word in part.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let name = String(word.last == "=" ? word.dropLast() : word)
                if !seen.insert(name).inserted { faults.append("\(element) has \(name) twice") }
                guard word.last == "=", place + 1 < parts.count else { continue }
                values[name, default: []].append(Self.decoded(parts[place + 1]))
            }
        }
    }

    private mutating func add(_ part: ArraySlice<UInt8>) {
        guard !part.isEmpty else { return }
        if part.contains(UInt8(ascii: ">")) { faults.append("A sign is not escaped.") }
        let run = Self.decoded(Substring(String(decoding: part, as: UTF8.self)))
        let words = run.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
        if words.isEmpty {
            text += " "
        } else {
            runs.insert(words)
            if run.first == " " { text += " " }
            text += words
            if run.last == " " { text += " " }
        }
    }

    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            .reduce(String(text)) { text, entity in
                text.split(separator: entity.0, omittingEmptySubsequences: false)
                    .joined(separator: entity.1)
            }
    }
}
