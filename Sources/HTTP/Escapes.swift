extension Span<UInt8> {
    /// The byte that `%` and two hexadecimal digits at a position stand for. RFC 3986 §2.1.
    func escapedByte(at position: Int, before end: Int) -> UInt8? {
        guard position + 2 < end, self[position] == .ascii("%"),
            let high = self[position + 1].hexDigit, let low = self[position + 2].hexDigit
        else { return nil }
        return high << 4 | low
    }

    /// The position after the characters of a set and the escapes at the start of a range.
    ///
    /// Stops at the first byte that is neither, at a broken escape and at an escaped NUL.
    func skip(_ set: ByteSet, in range: ByteRange) -> Int {
        var position = first(notIn: set, from: range.start, before: range.end)
        while let byte = escapedByte(at: position, before: range.end), byte != 0 {
            position = first(notIn: set, from: position + 3, before: range.end)
        }
        return position
    }

    /// The text of a range with its escapes decoded once; what is then not UTF-8 becomes U+FFFD.
    ///
    /// A `%` that begins no escape stands for itself. In a form a `+` is a space.
    func unescaped(_ range: ByteRange, isForm: Bool = false) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var position = range.start
        while position < range.end {
            if let byte = escapedByte(at: position, before: range.end) {
                text.append(byte)
                position += 3
            } else {
                let isSpace = isForm && self[position] == .ascii("+")
                text.append(isSpace ? .ascii(" ") : self[position])
                position += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
