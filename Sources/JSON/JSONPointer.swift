/// The place of a value within a document (RFC 6901): `/supplements/0/amount`.
public struct JSONPointer: Sendable, CustomStringConvertible {
    /// The pointer as it is written; empty for the whole document.
    public private(set) var description: String

    /// Points at the whole document.
    public init() {
        description = ""
    }

    /// Reads a pointer; nil where it neither is empty nor begins with a slash, or where a tilde is
    /// not followed by 0 or 1 (RFC 6901 §3).
    public init?(_ text: String) {
        guard text.isEmpty || text.utf8.first == UInt8(ascii: "/") else { return nil }
        var isEscape = false
        for byte in text.utf8 {
            if isEscape, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") { return nil }
            isEscape = byte == UInt8(ascii: "~")
        }
        guard !isEscape else { return nil }
        description = text
    }

    /// The names and indexes on the way to the value, without their escapes.
    public var tokens: [String] {
        description.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst().map { JSONPointer.unescaped($0) }
    }

    /// Goes on to an object's member.
    public mutating func append(_ name: String) {
        description += "/"
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
        else {
            description += name
            return
        }
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": description += "~0"
            case "/": description += "~1"
            default: description.unicodeScalars.append(scalar)
            }
        }
    }

    /// Goes on to an array's element.
    public mutating func append(_ index: Int) {
        description += "/"
        description += String(index)
    }

    /// The pointer to an object's member.
    public func appending(_ name: String) -> JSONPointer {
        var pointer = self
        pointer.append(name)
        return pointer
    }

    /// The pointer to an array's element.
    public func appending(_ index: Int) -> JSONPointer {
        var pointer = self
        pointer.append(index)
        return pointer
    }

    private static func unescaped(_ token: Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in token {
            if isEscape { bytes.removeLast() }
            bytes.append(isEscape ? (byte == .zero ? UInt8(ascii: "~") : UInt8(ascii: "/")) : byte)
            isEscape = !isEscape && byte == UInt8(ascii: "~")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONPointer: Comparable {
    /// Code unit by code unit, as RFC 6901 §4 compares names; Swift's strings would fold some.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.description.utf8.elementsEqual(right.description.utf8)
    }

    /// A value comes before what it contains, and element 2 before element 10.
    public static func < (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.lexicographicallyPrecedes(right.tokens) { first, second in
            let lengths = (first.utf8.count, second.utf8.count)
            guard lengths.0 != lengths.1, isIndex(first), isIndex(second) else {
                return first.utf8.lexicographicallyPrecedes(second.utf8)
            }
            return lengths.0 < lengths.1
        }
    }

    /// Whether a token is an array index (RFC 6901 §4): digits without a leading zero.
    private static func isIndex(_ token: String) -> Bool {
        token.utf8.allSatisfy(\.isDigit)
            && (token.utf8.first != .zero || token.utf8.count == 1) && !token.isEmpty
    }
}
