// Bytes are compared, searched, copied and made into text here. These need a pointer for the length
// of one call, which is the only reason for `unsafe` outside the engine.

extension Span<UInt8> {
    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    public func string(_ range: ByteRange) -> String {
        unsafe extracting(range.range).withUnsafeBufferPointer { bytes in
            unsafe String(decoding: bytes, as: UTF8.self)
        }
    }

    /// A copy of the bytes.
    public func array(_ range: ByteRange) -> [UInt8] {
        unsafe extracting(range.range).withUnsafeBufferPointer { bytes in unsafe [UInt8](bytes) }
    }

    /// Whether the range holds exactly these bytes.
    public func equals(_ range: ByteRange, _ other: Span<UInt8>) -> Bool {
        guard range.count == other.count else { return false }
        return unsafe extracting(range.range).withUnsafeBytes { bytes in
            unsafe other.withUnsafeBytes { other in unsafe bytes.equals(other) }
        }
    }

    /// Whether the range holds exactly this ASCII text.
    @inline(__always)
    public func equals(_ range: ByteRange, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        return unsafe extracting(range.range).withUnsafeBytes { bytes in
            unsafe bytes.equals(
                UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
    }

    /// Whether the range holds this ASCII text in any case. Only ASCII letters are folded.
    public func equalsFolded(_ range: ByteRange, _ text: StaticString) -> Bool {
        range.count == text.utf8CodeUnitCount && isFoldedPrefix(range, of: text)
    }

    /// Whether an ASCII text begins with the range's bytes in any case.
    func isFoldedPrefix(_ range: ByteRange, of text: StaticString) -> Bool {
        guard range.count <= text.utf8CodeUnitCount else { return false }
        return unsafe extracting(range.range).withUnsafeBytes { bytes in
            let other = unsafe UnsafeRawBufferPointer(start: text.utf8Start, count: bytes.count)
            // Most are written as we write them, and need not be folded.
            if unsafe bytes.equals(other) { return true }
            for index in 0..<bytes.count
            where unsafe bytes[index].folded != other[index].folded {
                return false
            }
            return true
        }
    }

    /// The position of the first byte in `start..<end` that is not in a set, or `end`.
    @inline(__always)
    func first(notIn set: ByteSet, from start: Int, before end: Int) -> Int {
        unsafe extracting(start..<end).withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count, unsafe set.contains(bytes[index]) { index += 1 }
            return start + index
        }
    }

    /// The position of a byte in the range.
    func firstIndex(of byte: UInt8, in range: ByteRange) -> Int? {
        unsafe extracting(range.range).withUnsafeBytes { bytes in
            var index = 0
            while index + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let marks = UInt64(littleEndian: word).marks(of: byte)
                if marks != 0 { return range.start + index + marks.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < bytes.count {
                if unsafe bytes[index] == byte { return range.start + index }
                index += 1
            }
            return nil
        }
    }

    /// The position after the words of eight bytes at the start of a range that hold nothing but
    /// small letters, digits, `-` and `/`.
    @inline(__always)
    func endOfPlainWords(from start: Int, before end: Int) -> Int {
        unsafe extracting(start..<end).withUnsafeBytes { bytes in
            var index = 0
            while index + 8 <= bytes.count,
                unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).isPlain
            {
                index += 8
            }
            return start + index
        }
    }

    /// The position of the first control character but HTAB in `start..<end`, or `end`. RFC 9110
    /// §5.5.
    ///
    /// Reads eight bytes at a time, and the last few one by one.
    func firstControl(from start: Int, before end: Int) -> Int {
        unsafe extracting(start..<end).withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return end }
            var index = 0
            while index + 8 <= bytes.count {
                let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                let marks = UInt64(littleEndian: word).controlMarks
                if marks == 0 {
                    index += 8
                } else {
                    index += marks.trailingZeroBitCount / 8
                    if unsafe bytes[index] != .htab { return start + index }
                    index += 1
                }
            }
            while index < bytes.count, unsafe !bytes[index].isControl { index += 1 }
            return start + index
        }
    }
}

extension Span<UInt8> {
    /// A number that tells these bytes from others: for entity tags of answers that are put
    /// together on request, where a cryptographic digest would cost more than the answer. No
    /// secret and no defence rests on it. It is the same on every machine.
    public var digest64: UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)
        unsafe withUnsafeBytes { bytes in
            var position = 0
            while position + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                hash = hash.mixed(with: UInt64(littleEndian: word))
                position += 8
            }
            var rest: UInt64 = 0
            while position < bytes.count {
                rest = rest << 8 | UInt64(unsafe bytes[position])
                position += 1
            }
            hash = hash.mixed(with: rest)
        }
        return hash.mixed(with: 0)
    }
}

extension UInt64 {
    /// The 128-bit product with what comes next, folded: each bit depends on every earlier one.
    fileprivate func mixed(with next: UInt64) -> UInt64 {
        let product = (self ^ next ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
            by: self ^ 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}

extension UnsafeRawBufferPointer {
    /// Whether as many bytes are the same. The last word or half of one may overlap another.
    @inline(__always)
    fileprivate func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        if count >= 8 {
            var index = 0
            while index + 32 < count {
                guard unsafe equals(other, at: index, as: SIMD4<UInt64>.self) else { return false }
                index += 32
            }
            while index + 8 < count {
                guard unsafe equals(other, at: index, as: UInt64.self) else { return false }
                index += 8
            }
            return unsafe equals(other, at: count - 8, as: UInt64.self)
        }
        if count >= 4 {
            return unsafe equals(other, at: 0, as: UInt32.self)
                && equals(other, at: count - 4, as: UInt32.self)
        }
        for index in 0..<count where unsafe self[index] != other[index] { return false }
        return true
    }

    @inline(__always)
    private func equals<Word: Equatable & BitwiseCopyable>(
        _ other: UnsafeRawBufferPointer, at index: Int, as word: Word.Type
    ) -> Bool {
        unsafe loadUnaligned(fromByteOffset: index, as: word)
            == other.loadUnaligned(fromByteOffset: index, as: word)
    }
}

extension [UInt8] {
    /// Appends the bytes of a range in one copy.
    mutating func append(_ bytes: Span<UInt8>, _ range: ByteRange) {
        unsafe bytes.extracting(range.range).withUnsafeBufferPointer {
            unsafe append(contentsOf: $0)
        }
    }

    /// Appends a constant text in one copy.
    mutating func append(_ text: StaticString) {
        unsafe append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension UInt64 {
    /// Whether each byte is a small letter, a digit, `-` or `/`.
    fileprivate var isPlain: Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let marks = ones &* 0x80
        // Above 0x7F sums would carry into the next byte.
        guard self & marks == 0 else { return false }
        let letters = (self &+ ones &* (0x80 - 0x61)) & ~(self &+ ones &* (0x80 - 0x7B))
        let figures = (self &+ ones &* (0x80 - 0x2F)) & ~(self &+ ones &* (0x80 - 0x3A))
        let hyphens = ~((self ^ ones &* 0x2D) &+ ones &* 0x7F)
        return (letters | figures | hyphens) & marks == marks
    }

    /// The high bit of each byte that is this one. Above such a byte marks may be wrong, since
    /// subtraction borrows; the lowest mark is always right.
    fileprivate func marks(of byte: UInt8) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = self ^ ones &* UInt64(byte)
        return (difference &- ones) & ~difference & (ones &* 0x80)
    }

    /// The high bit of each byte below 0x20 or equal to 0x7F. Above a byte that is really such,
    /// marks may be wrong, since subtraction borrows; the lowest mark is always right.
    fileprivate var controlMarks: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let delete = self ^ (ones &* 0x7F)
        return ((self &- ones &* 0x20) & ~self | (delete &- ones) & ~delete) & (ones &* 0x80)
    }
}
