/// A set of ASCII characters as 128 bits, to ask about one byte without a branch on its value.
///
/// The masks are written out so that they cost nothing to make; `ByteSetTests` spells the grammar's
/// characters.
struct ByteSet {
    let low: UInt64
    let high: UInt64

    /// Whether the byte is one of the set's characters; a byte above 0x7F never is.
    func contains(_ byte: UInt8) -> Bool {
        let half = byte < 64 ? low : high
        return byte < 128 && (half &>> UInt64(byte)) & 1 == 1
    }

    /// Whether all bytes of a range that is not empty are in the set.
    func containsAll(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
        !range.isEmpty
            && bytes.first(notIn: self, from: range.start, before: range.end) == range.end
    }

    /// `tchar`, RFC 9110 §5.6.2.
    static var token: ByteSet { ByteSet(low: 0x03ff_6cfa_0000_0000, high: 0x57ff_ffff_c7ff_fffe) }

    /// `pchar` without escapes, and `/`. RFC 3986 §3.3.
    static var path: ByteSet { ByteSet(low: 0x2fff_ffd2_0000_0000, high: 0x47ff_fffe_87ff_ffff) }

    /// The same without the dot: a path of these has no dot segment.
    static var plainPath: ByteSet {
        ByteSet(low: 0x2fff_bfd2_0000_0000, high: 0x47ff_fffe_87ff_ffff)
    }

    /// `query` without escapes. RFC 3986 §3.4.
    static var query: ByteSet { ByteSet(low: 0xafff_ffd2_0000_0000, high: 0x47ff_fffe_87ff_ffff) }

    /// `reg-name` without escapes. RFC 3986 §3.2.2.
    static var host: ByteSet { ByteSet(low: 0x2bff_7fd2_0000_0000, high: 0x47ff_fffe_87ff_fffe) }

    /// What stands between the brackets of an IPv6 literal. RFC 3986 §3.2.2.
    static var ipv6: ByteSet { ByteSet(low: 0x07ff_4000_0000_0000, high: 0x0000_007e_0000_007e) }

    /// `unreserved`: letters, digits, `-`, `.`, `_` and `~`. RFC 3986 §2.3.
    static var unreserved: ByteSet {
        ByteSet(low: 0x03ff_6000_0000_0000, high: 0x47ff_fffe_87ff_fffe)
    }

    /// `etagc` within ASCII. RFC 9110 §8.8.3.
    static var entityTag: ByteSet {
        ByteSet(low: 0xffff_fffa_0000_0000, high: 0x7fff_ffff_ffff_ffff)
    }
}

extension ByteSet {
    /// What a field value may hold in ASCII: what is visible, SP and HTAB. RFC 9110 §5.5.
    static var fieldText: ByteSet {
        ByteSet(low: 0xffff_ffff_0000_0200, high: 0x7fff_ffff_ffff_ffff)
    }

    /// What may stand between quotation marks as it is: visible ASCII and SP, but for the mark and
    /// the backslash.
    static var quotable: ByteSet {
        ByteSet(low: 0xffff_fffb_0000_0000, high: 0x7fff_ffff_efff_ffff)
    }
}

extension UInt8 {
    static var htab: UInt8 { 0x09 }
    static var lf: UInt8 { 0x0A }
    static var cr: UInt8 { 0x0D }

    /// A constant for a character of a grammar.
    static func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }

    /// The byte in lower case if it is an ASCII letter.
    var folded: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// CTL but HTAB.
    var isControl: Bool { self < 0x20 && self != .htab || self == 0x7F }

    /// SP or HTAB.
    var isBlank: Bool { self == 0x20 || self == .htab }

    /// The value of a decimal digit.
    var digit: Int? { self &- 0x30 < 10 ? Int(self &- 0x30) : nil }

    /// The value of a hexadecimal digit.
    var hexDigit: UInt8? {
        if self &- 0x30 < 10 { return self &- 0x30 }
        let letter = folded &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}
