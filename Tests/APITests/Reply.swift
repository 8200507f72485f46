import JSON

/// An answer as a client reads it.
struct Reply {
    let status: Int
    let reason: String
    let fields: [(name: String, value: String)]
    let content: [UInt8]
    /// The content as JSON; null where it is none.
    let json: JSONValue

    /// Reads the bytes of one whole answer; nil for anything else. After HEAD the content is empty,
    /// whatever Content-Length says.
    init?(_ bytes: [UInt8]) {
        guard
            let end = bytes.indices.dropLast(3).first(where: {
                bytes[$0..<$0 + 4].elementsEqual("\r\n\r\n".utf8)
            })
        else { return nil }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let words = lines[0].split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "HTTP/1.1", let status = Int(words[1]) else {
            return nil
        }
        var fields: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[colon...].dropFirst().drop { $0 == " " }
            fields.append((String(line[..<colon]), String(value)))
        }
        self.status = status
        self.reason = String(words[2])
        self.fields = fields
        let content = Array(bytes[(end + 4)...])
        self.content = content
        json = JSONValue.parse(content.span, depth: 64, faults: JSONFaults()) ?? .null
    }

    /// The value of a field; several lines joined as a list.
    subscript(name: String) -> String? {
        let values = fields.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// What stands at a pointer of the content, where `*` is every element of a list: a string as
    /// it is, anything else as JSON, several values with a space between. Nil where nothing does.
    func at(_ pointer: String) -> String? {
        var values = [json]
        for token in JSONPointer(pointer)?.tokens ?? [] {
            values = values.flatMap { value in
                if token == "*", case .array(let elements) = value { return elements }
                return [Int(token).flatMap { value[$0] } ?? value[token]].compactMap { $0 }
            }
        }
        guard !values.isEmpty || pointer.contains("*") else { return nil }
        return values.map(\.plain).joined(separator: " ")
    }

    /// The names of the members of the object at a pointer, in order, with a space between.
    func names(_ pointer: String = "") -> String? {
        var value: JSONValue? = json
        for token in JSONPointer(pointer)?.tokens ?? [] {
            value = Int(token).flatMap { value?[$0] } ?? value?[token]
        }
        guard case .object(let members)? = value else { return nil }
        return members.map(\.name).joined(separator: " ")
    }
}

extension JSONValue {
    /// A string as it is, anything else as JSON.
    fileprivate var plain: String {
        if case .string(let text) = self { return text }
        return String(decoding: JSONWriter.bytes(of: self), as: UTF8.self)
    }
}
