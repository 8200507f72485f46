/// A name for one state of a representation. RFC 9110 §8.8.3.
public struct EntityTag: Sendable, Equatable {
    /// The opaque tag in its quotes.
    let quoted: [UInt8]
    /// Whether equal tags mean equivalent content only, not the same bytes.
    public let isWeak: Bool

    /// A tag of visible ASCII characters but `"`.
    public init(_ opaque: String, isWeak: Bool = false) {
        precondition(
            opaque.utf8.allSatisfy(ByteSet.entityTag.contains), "an entity tag is visible ASCII")
        quoted = [UInt8]("\"\(opaque)\"".utf8)
        self.isWeak = isWeak
    }

    /// The tag as it stands in `ETag`.
    public var fieldValue: String { (isWeak ? "W/" : "") + String(decoding: quoted, as: UTF8.self) }

    /// A tag in a field's value.
    struct Member {
        /// The opaque tag in its quotes.
        let quoted: ByteRange
        let isWeak: Bool
        /// The position after the tag.
        var end: Int { quoted.end }

        /// Reads `[ "W/" ] DQUOTE *etagc DQUOTE`; `W` is upper case.
        init?(_ head: Span<UInt8>, at start: Int, before end: Int) {
            var position = start
            isWeak = start + 2 <= end && head.equals(ByteRange(start, start + 2), "W/")
            if isWeak { position += 2 }
            guard position < end, head[position] == .ascii("\"") else { return nil }
            let opaque = position + 1
            position = opaque
            while position < end,
                head[position] >= 0x80 || ByteSet.entityTag.contains(head[position])
            {
                position += 1
            }
            guard position < end, head[position] == .ascii("\"") else { return nil }
            quoted = ByteRange(opaque - 1, position + 1)
        }
    }

    /// Compares two tags: strongly, both must be strong; weakly, only the opaque tags count. RFC
    /// 9110 §8.8.3.2.
    func matches(_ member: Member, in head: Span<UInt8>, strongly: Bool) -> Bool {
        if strongly, isWeak || member.isWeak { return false }
        return head.equals(member.quoted, quoted.span)
    }

    /// Gives the tags of a list up to where its grammar is broken. A backslash is a character like
    /// any other.
    static func forEach(in head: Span<UInt8>, _ value: ByteRange, _ body: (Member) -> Void) {
        var position = value.start
        while position < value.end {
            if head[position] == .ascii(",") || head[position].isBlank {
                position += 1
            } else if let member = Member(head, at: position, before: value.end) {
                body(member)
                position = member.end
                while position < value.end, head[position].isBlank { position += 1 }
                guard position < value.end, head[position] == .ascii(",") else { return }
            } else {
                return
            }
        }
    }
}
