/// Appends JSON to a buffer, without white space, the commas put where they belong.
///
/// It trusts its caller: what is opened is closed, and in an object each value follows its name.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]
    private var needsComma = false

    /// Makes a writer with room for `capacity` bytes.
    public init(capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// The bytes of one value.
    public static func bytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    /// Where the next name or value will begin, behind the comma that may come first. The end of
    /// the one before is `bytes.count`.
    public var mark: Int { bytes.count + (needsComma ? 1 : 0) }

    /// Empties the buffer and keeps its room.
    public mutating func reset() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Opens an object.
    public mutating func beginObject() { open(.openBrace) }

    /// Closes an object.
    public mutating func endObject() { close(.closeBrace) }

    /// Opens an array.
    public mutating func beginArray() { open(.openBracket) }

    /// Closes an array.
    public mutating func endArray() { close(.closeBracket) }

    /// Writes a member's name, which needs no escape.
    public mutating func key(_ name: String) {
        let name = name.utf8.span
        assert(name.plainRun(from: 0).end == name.count, "A name is plain.")
        quote(name, isName: true)
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        quote(value, isName: false)
        needsComma = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        decimal(Int128(value), decimals: 0)
    }

    /// Writes `significand` × 10^−`decimals` exactly, without zeros at the end of the fraction.
    public mutating func decimal(_ significand: Int128, decimals: Int) {
        precondition(decimals >= 0, "A number of decimals is not negative.")
        separate()
        if significand < 0 { bytes.append(.minus) }
        let start = bytes.count
        digits(significand.magnitude)
        guard decimals > 0 else { return }
        let missing = decimals + 1 - (bytes.count - start)
        if missing > 0 {
            bytes.insert(contentsOf: repeatElement(.zero, count: missing), at: start)
        }
        let point = bytes.count - decimals
        while bytes.count > point, bytes.last == .zero { bytes.removeLast() }
        if bytes.count > point { bytes.insert(.point, at: point) }
    }

    /// Writes a number as it was read.
    public mutating func number(_ value: JSONNumber) {
        separate()
        bytes.append(value.description.utf8.span)
    }

    /// Writes true or false.
    public mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    }

    /// Writes null.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Copies JSON that was written before: a value or a whole member.
    public mutating func raw(_ json: Span<UInt8>) {
        separate()
        bytes.append(json)
    }

    /// Copies the beginning of an array or object that was written before, which may end with a
    /// name: what comes next stands within.
    public mutating func rawBeginning(_ json: Span<UInt8>) {
        raw(json)
        needsComma = false
    }

    /// Copies the rest of an array or object, from where it began to end.
    public mutating func rawEnd(_ json: Span<UInt8>) {
        bytes.append(json)
        needsComma = true
    }

    /// Writes a tree, members in their order, numbers as they were read: equal trees that were read
    /// from equal spellings give equal bytes.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for element in elements { write(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                quote(member.name, isName: true)
                needsComma = false
                write(member.value)
            }
            endObject()
        }
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(.comma) }
        needsComma = true
    }

    private mutating func digits(_ value: UInt128) {
        guard value > UInt128(UInt64.max) else {
            let start = bytes.count
            var rest = UInt64(truncatingIfNeeded: value)
            repeat {
                bytes.append(.zero + UInt8(truncatingIfNeeded: rest % 10))
                rest /= 10
            } while rest > 0
            // Not by a slice, which would copy all that was written.
            var (first, last) = (start, bytes.count - 1)
            while first < last {
                bytes.swapAt(first, last)
                (first, last) = (first + 1, last - 1)
            }
            return
        }
        digits(value / 10)
        bytes.append(.zero + UInt8(value % 10))
    }

    /// Writes a string in quotes, behind a comma where one is due; a colon follows a name. What
    /// needs no escape is copied in runs.
    @inline(__always)
    private mutating func quote(_ string: String, isName: Bool) {
        let content = string.utf8.span
        var position = content.plainRun(from: 0).end
        // Most strings need no escape at all.
        guard position < content.count else { return quote(content, isName: isName) }
        if needsComma { bytes.append(.comma) }
        bytes.append(.quote)
        bytes.append(content.extracting(0..<position))
        while position < content.count {
            escape(content[position])
            let run = content.plainRun(from: position + 1).end
            bytes.append(content.extracting(position + 1..<run))
            position = run
        }
        bytes.append(.quote)
        if isName { bytes.append(.colon) }
    }

    /// Writes what needs no escape in quotes.
    @inline(__always)
    private mutating func quote(_ plain: Span<UInt8>, isName: Bool) {
        let needsComma = needsComma
        bytes.append(addingCapacity: plain.count + 4) { room in
            if needsComma { room.append(.comma) }
            room.append(.quote)
            room.append(plain)
            room.append(.quote)
            if isName { room.append(.colon) }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(.backslash)
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case .tab: bytes.append(UInt8(ascii: "t"))
        case .lineFeed: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case .carriageReturn: bytes.append(UInt8(ascii: "r"))
        case .quote, .backslash: bytes.append(byte)
        default:
            bytes.append(contentsOf: "u00".utf8)
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? .zero + digit : UInt8(ascii: "a") - 10 + digit)
            }
        }
    }
}
