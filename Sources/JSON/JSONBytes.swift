// The only file of this target that says `unsafe`. Words are loaded eight bytes at a time within
// checked bounds, and runs of bytes that are known to be UTF-8 are copied in one piece.

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let point = UInt8(ascii: ".")
    static let minus = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let zero = UInt8(ascii: "0")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")

    @inline(__always)
    var isDigit: Bool { self &- .zero < 10 }

    /// The value of a hexadecimal digit, or nil for any other byte.
    var hexDigit: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

extension Span<UInt8> {
    /// The byte at a position, or NUL behind the end: no grammar of JSON has room for a NUL.
    @inline(__always)
    func byte(at position: Int) -> UInt8 {
        position < count ? self[position] : 0
    }

    /// Where the first quote, backslash or control character stands from `start` on (`count` if
    /// there is none), and whether everything up to it is ASCII.
    ///
    /// `isASCII` may be false for an ASCII run that is followed by other bytes in the same word: it
    /// only saves work where it is true.
    @inline(__always)
    func plainRun(from start: Int) -> (end: Int, isASCII: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var position = start
        var seen: UInt64 = 0
        while position < count, count &- start >= 8 {
            // The last word may begin among bytes that were looked at.
            position = min(position, count &- 8)
            let word = unsafe UInt64(
                littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
            // A subtraction borrows out of a byte that is below the subtrahend. A borrow can spoil
            // only the bytes above a true hit, and the lowest hit is the one that counts.
            let quotes = word ^ (ones &* UInt64(UInt8.quote))
            let backslashes = word ^ (ones &* UInt64(UInt8.backslash))
            let hits =
                (((word &- ones &* 0x20) & ~word) | ((quotes &- ones) & ~quotes)
                    | ((backslashes &- ones) & ~backslashes)) & tops
            seen |= word
            if hits != 0 {
                return (position &+ hits.trailingZeroBitCount / 8, seen & tops == 0)
            }
            position &+= 8
        }
        while position < count {
            let byte = self[position]
            if byte == .quote || byte == .backslash || byte < 0x20 { break }
            seen |= UInt64(byte)
            position &+= 1
        }
        return (position, seen & tops == 0)
    }

    /// Where the first byte that breaks UTF-8 (RFC 3629) stands, or nil.
    var firstInvalidUTF8: Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: self)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

extension String {
    /// Copies bytes that the reader has found to be UTF-8.
    init(checked bytes: Span<UInt8>, isASCII: Bool) {
        self = unsafe String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
    }
}

extension OutputSpan<UInt8> {
    /// Appends bytes in one copy.
    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe withUnsafeMutableBufferPointer { room, count in
            unsafe bytes.withUnsafeBufferPointer { bytes in
                let end = unsafe UnsafeMutableBufferPointer(rebasing: room[count...])
                count += unsafe end.update(fromContentsOf: bytes)
            }
        }
    }
}

extension [UInt8] {
    /// Appends bytes in one piece.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
