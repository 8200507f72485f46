internal import JSON

/// JSON for the eye: what fits stands on one line, anything longer is indented.
enum JSONLayout {
    /// How many columns a line may have.
    private static let width = 76

    /// The text of a value.
    static func text(of value: JSONValue) -> String { text(of: value, indent: 0) }

    /// The text of what was written; nil where that is no JSON.
    static func text(of json: [UInt8]) -> String? {
        JSONValue.parse(json.span, depth: 64, faults: JSONFaults()).map { text(of: $0) }
    }

    private static func text(of value: JSONValue, indent: Int) -> String {
        let line = String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
        if line.utf8.count + indent <= width { return line }
        switch value {
        case .array(let elements):
            return block("[", elements.map { text(of: $0, indent: indent + 2) }, "]", indent)
        case .object(let members):
            return block(
                "{",
                members.map { member in
                    let name = JSONWriter.bytes(of: .string(member.name))
                    return String(decoding: name, as: UTF8.self) + ": "
                        + text(of: member.value, indent: indent + 2)
                }, "}", indent)
        default: return line
        }
    }

    private static func block(
        _ opening: String, _ parts: [String], _ closing: String, _ indent: Int
    ) -> String {
        let margin = String(repeating: " ", count: indent)
        return opening + "\n" + parts.map { "\(margin)  \($0)" }.joined(separator: ",\n")
            + "\n\(margin)\(closing)"
    }
}
