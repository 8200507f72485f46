/// An answer without its preamble: what stays the same however often it is given, so it is made
/// once and shared.
///
/// `ResponseWriter` puts the status line, `Date` and the fields of the single request before it.
public struct Response: Sendable {
    /// The status.
    public let status: Status
    /// Field lines, an empty line, and content that is not large.
    public let tail: [UInt8]
    /// Where in the tail the content begins.
    public let contentStart: Int
    /// Large content, which is not copied behind its fields; empty for any other.
    public let largeContent: [UInt8]

    /// The content.
    public var content: [UInt8] {
        largeContent.isEmpty ? Array(tail[contentStart...]) : largeContent
    }

    /// Puts a tail together: the lines of `fields`, then `lines`; `Content-Length` is added, where
    /// the status allows content.
    ///
    /// A byte that no field value may hold is percent-encoded, so that no value can end its line.
    public init(
        _ status: Status, fields: [(FieldName, String)], lines: [UInt8] = [],
        content: [UInt8] = []
    ) {
        precondition(status.allowsContent || content.isEmpty, "204 and 304 have no content")
        let isLarge = content.count > Self.mostCopied
        var tail: [UInt8] = []
        let length = fields.reduce(Self.lengthLine + lines.count) { length, field in
            length + field.0.spelling.utf8CodeUnitCount + field.1.utf8.count + 4
        }
        tail.reserveCapacity(length + (isLarge ? 0 : content.count))
        for (name, value) in fields {
            tail.append(field: name, value)
        }
        tail.append(contentsOf: lines)
        if status.allowsContent {
            tail.append(FieldName.contentLength.spelling)
            tail.append(": ")
            tail.append(contentsOf: String(content.count).utf8)
            tail.append("\r\n")
        }
        tail.append("\r\n")
        contentStart = tail.count
        if !isLarge { tail.append(contentsOf: content) }
        largeContent = isLarge ? content : []
        self.status = status
        self.tail = tail
    }
}

extension Response {
    /// The lines of fields that many answers have, written once.
    public static func lines(_ fields: [(FieldName, String)]) -> [UInt8] {
        fields.reduce(into: []) { lines, field in lines.append(field: field.0, field.1) }
    }

    /// Bytes of `Content-Length`, with what stands around a number of six digits, and the empty
    /// line.
    private static let lengthLine = 26
    /// More content than this is large: to send it in a piece of its own costs less than a copy.
    static let mostCopied = 64 * 1024
}

extension [UInt8] {
    /// Appends a field line.
    mutating func append(field name: FieldName, _ value: String) {
        append(name.spelling)
        append(": ")
        append(fieldValue: value.utf8.span)
        append("\r\n")
    }

    /// Appends what may stand in a field value: visible ASCII, SP and HTAB as they are, all else
    /// percent-encoded.
    mutating func append(fieldValue value: Span<UInt8>) {
        var start = 0
        while true {
            let end = value.first(notIn: .fieldText, from: start, before: value.count)
            append(value, ByteRange(start, end))
            guard end < value.count else { return }
            append(.ascii("%"))
            append(hexDigit: value[end] >> 4)
            append(hexDigit: value[end] & 15)
            start = end + 1
        }
    }

    mutating func append(hexDigit value: UInt8) {
        append(value < 10 ? value + 0x30 : value - 10 + 0x41)
    }
}
