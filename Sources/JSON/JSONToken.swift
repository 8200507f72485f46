/// A token of a document: what it is and where it stands.
public struct JSONToken: Equatable, Sendable {
    /// What a token is.
    public enum Kind: Sendable {
        case beginObject, endObject, beginArray, endArray, name, string, number, `true`, `false`
        case null
        /// The document ends, and nothing was missing.
        case end
    }

    /// What the token is.
    public let kind: Kind
    /// The position of its first byte; behind the quote for names and strings.
    public let start: Int
    /// The position behind its last byte; of the closing quote for names and strings.
    public let end: Int
    /// Whether a name or string has no escapes, so that its bytes are its content.
    public let isPlain: Bool
    let isASCII: Bool

    init(_ kind: Kind, _ start: Int, _ end: Int, isPlain: Bool = true, isASCII: Bool = true) {
        self.kind = kind
        self.start = start
        self.end = end
        self.isPlain = isPlain
        self.isASCII = isASCII
    }

    /// The content of a name or string; `bytes` are those that the reader read.
    public func string(in bytes: Span<UInt8>) -> String {
        precondition(kind == .name || kind == .string, "Only names and strings have content.")
        let content = bytes.extracting(start..<end)
        guard !isPlain else { return String(checked: content, isASCII: isASCII) }
        return String(decoding: unescaped(content), as: UTF8.self)
    }

    /// The value of a number; `bytes` are those that the reader read.
    public func number(in bytes: Span<UInt8>) -> JSONNumber {
        precondition(kind == .number, "Only numbers have a value.")
        return JSONNumber(
            checked: String(checked: bytes.extracting(start..<end), isASCII: true))
    }

    /// Whether two names or strings without escapes are the same.
    func matches(_ other: JSONToken, _ bytes: Span<UInt8>) -> Bool {
        guard end - start == other.end - other.start else { return false }
        for position in 0..<end - start
        where bytes[start + position] != bytes[other.start + position] {
            return false
        }
        return true
    }

    /// Takes the escapes out of a string whose escapes the reader has found to be right.
    private func unescaped(_ content: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count)
        var position = 0
        while position < content.count {
            let run = content.plainRun(from: position).end
            result.append(content.extracting(position..<run))
            guard run < content.count else { break }
            position = run + 2
            switch content[run + 1] {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(.lineFeed)
            case UInt8(ascii: "r"): result.append(.carriageReturn)
            case UInt8(ascii: "t"): result.append(.tab)
            case UInt8(ascii: "u"):
                guard let scalar = content.escapedScalar(at: run) else {
                    preconditionFailure("The reader let a wrong escape pass.")
                }
                position = run + (scalar.value > 0xFFFF ? 12 : 6)
                result.append(contentsOf: scalar.utf8)
            case let itself: result.append(itself)
            }
        }
        return result
    }
}

extension Span<UInt8> {
    /// The scalar that `\uXXXX`, or a pair of them (RFC 8259 §7), stands for; nil where a digit is
    /// not hexadecimal or a surrogate is alone. `position` is the backslash's.
    func escapedScalar(at position: Int) -> Unicode.Scalar? {
        guard let unit = codeUnit(at: position) else { return nil }
        guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
        guard let low = codeUnit(at: position + 6), low & 0xFC00 == 0xDC00 else { return nil }
        return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    }

    private func codeUnit(at position: Int) -> UInt32? {
        guard byte(at: position) == .backslash, byte(at: position + 1) == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for digit in position + 2..<position + 6 {
            guard let value = byte(at: digit).hexDigit else { return nil }
            unit = unit << 4 | value
        }
        return unit
    }
}
