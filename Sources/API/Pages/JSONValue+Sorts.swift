internal import JSON

/// What sort of thing a value of an answer is, as pages show it.
extension JSONValue {
    /// The text of a string.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The elements of an array; nil for any other value.
    var list: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

    /// The members of an object; nil for any other value.
    var members: [JSONMember]? { if case .object(let members) = self { members } else { nil } }

    /// Whether it names something, perhaps with more members: a reference.
    var isReference: Bool { self["href"] != nil && self["kind"] != nil }

    /// Whether it is a number with its unit, perhaps with how something compares with it.
    var isQuantity: Bool {
        guard case .number? = self["value"], self["unit"] != nil else { return false }
        return members?.count == (self["comparison"] == nil ? 2 : 3)
    }

    /// Whether it says nothing.
    var isEmpty: Bool { self == .null || list?.isEmpty == true }

    /// Whether it fits into a line: a scalar, a number with its unit, a reference, some words.
    var isPlain: Bool {
        if let list { return list.allSatisfy { $0.list == nil && $0.members == nil } }
        return members == nil || isReference || isQuantity
    }

    /// The sentence that an object is about, with its name; nil for what has none.
    var sentence: JSONMember? {
        members?.first { ["statement", "finding", "effect", "meaning"].contains($0.name) }
    }
}
