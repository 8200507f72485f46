/// A stream of numbers that differ, for names; nothing secret follows from it. The generator is
/// SplitMix64.
struct RandomBits {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension UInt64 {
    /// Its sixteen hexadecimal digits as the bytes of two words.
    @inline(__always)
    var hexDigits: (UInt64, UInt64) {
        (UInt32(self >> 32).hexDigits, UInt32(truncatingIfNeeded: self).hexDigits)
    }
}

extension UInt32 {
    /// Its eight hexadecimal digits as the bytes of a word, all worked out at once.
    @inline(__always)
    fileprivate var hexDigits: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var digits = UInt64(byteSwapped)
        digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF
        digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF
        digits = (digits >> 4 | digits << 8) & (ones * 15)
        // Adding 6 carries out of the four bits of what is a letter.
        let letters = (digits + ones * 6) >> 4 & ones
        return digits + ones * 0x30 + letters * 39
    }
}
