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
    @inline(__always)
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

extension String {
    /// The text as one segment of a path: what a segment cannot hold is percent-encoded, a slash
    /// too. RFC 3986 §3.3.
    public var pathSegment: String {
        percentEncoded { $0 != .ascii("/") && ByteSet.path.contains($0) }
    }

    /// The text as a name or a value of a query, which is a form.
    public var formText: String {
        percentEncoded { $0 == .ascii(",") || ByteSet.unreserved.contains($0) }
    }

    private func percentEncoded(unless stands: (UInt8) -> Bool) -> String {
        utf8.reduce(into: "") { text, byte in
            if stands(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
