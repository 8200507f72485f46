extension Span<UInt8> {
    /// Gives each part between separators without the white space around it; empty parts are left
    /// out.
    ///
    /// A separator within a quoted string is data, also after an escaped quote. RFC 9110 §5.6.1,
    /// §5.6.4.
    func forEachMember<Failure>(
        of range: ByteRange, separatedBy separator: UInt8,
        _ body: (ByteRange) throws(Failure) -> Void
    ) throws(Failure) {
        var start = range.start
        var position = range.start
        var isQuoted = false
        while position < range.end {
            let byte = self[position]
            if isQuoted, byte == .ascii("\\") {
                position += 1
            } else if byte == .ascii("\"") {
                isQuoted.toggle()
            } else if byte == separator, !isQuoted {
                let member = trimmed(ByteRange(start, position))
                if !member.isEmpty { try body(member) }
                start = position + 1
            }
            position += 1
        }
        let member = trimmed(ByteRange(start, range.end))
        if !member.isEmpty { try body(member) }
    }

    /// The range without SP and HTAB at its ends. RFC 9110 §5.6.3.
    @inline(__always)
    func trimmed(_ range: ByteRange) -> ByteRange {
        var (start, end) = (range.start, range.end)
        while start < end, self[start].isBlank { start += 1 }
        while start < end, self[end - 1].isBlank { end -= 1 }
        return ByteRange(start, end)
    }
}
