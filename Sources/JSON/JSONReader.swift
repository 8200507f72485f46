/// Reads a JSON text (RFC 8259) token by token from bytes that the caller holds.
///
/// Each call is given the same whole text. Reading is strict: no byte order mark, no invalid UTF-8,
/// no lone surrogate, one value with nothing but white space around it. The first fault of syntax
/// is thrown and ends the reading. Repeated members and excess depth are noted in `faults`, and
/// reading goes on, so that all of them are found; the caller looks there when it has met `end`.
public struct JSONReader {
    /// Everything before this position was read.
    public private(set) var offset = 0
    private var expected = Expected.value
    private var frames: [Frame] = []
    /// The names met so far in each object that is open, the outermost object's first.
    private var names: [JSONToken] = []
    private let depth: Int
    private let faults: JSONFaults

    private enum Expected {
        case value, valueOrEnd, name, nameOrEnd, commaOrEnd, nothing
    }

    /// An array or object that is open.
    private struct Frame {
        let isObject: Bool
        /// Where its names begin in `names`.
        let firstName: Int
        /// How many elements stand before the one that is read.
        var index = 0
    }

    /// Makes a reader of at most `depth` arrays and objects within each other: 16 are more than any
    /// document of ours needs. An array or object below that is checked, noted and read as null.
    public init(depth: Int = 16, faults: JSONFaults) {
        self.depth = depth
        self.faults = faults
        frames.reserveCapacity(8)
        names.reserveCapacity(16)
    }

    /// Reads the next token; `end` for ever once the text is complete.
    public mutating func next(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONToken {
        let token = try step(bytes)
        guard frames.count > depth else { return token }
        faults.note {
            JSONFault(
                .depth, at: pointer(bytes, of: frames.count - 1), offset: token.start,
                "Arrays and objects may be nested \(depth) deep.")
        }
        repeat { _ = try step(bytes) } while frames.count > depth
        return JSONToken(.null, token.start, offset)
    }

    /// The place of the value, or the member, that the last token belongs to.
    public func pointer(_ bytes: Span<UInt8>) -> JSONPointer {
        pointer(bytes, of: expected == .valueOrEnd ? frames.count - 1 : frames.count)
    }
}

// What may come where.
extension JSONReader {
    /// Reads a token at any depth.
    private mutating func step(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONToken {
        skipSpace(bytes)
        if expected == .commaOrEnd, bytes.byte(at: offset) == .comma {
            offset += 1
            skipSpace(bytes)
            expected = frames[frames.count - 1].isObject ? .name : .value
            frames[frames.count - 1].index += 1
        }
        guard offset < bytes.count else {
            guard expected == .nothing else { throw fault(bytes, "The text ends too early.") }
            return JSONToken(.end, offset, offset)
        }
        let byte = bytes[offset]
        switch expected {
        case .value: return try value(byte, bytes)
        case .valueOrEnd: return try byte == .closeBracket ? close(bytes) : value(byte, bytes)
        case .name: return try name(byte, bytes)
        case .nameOrEnd: return try byte == .closeBrace ? close(bytes) : name(byte, bytes)
        case .commaOrEnd:
            let isObject = frames[frames.count - 1].isObject
            guard byte == (isObject ? .closeBrace : .closeBracket) else {
                throw fault(
                    bytes, "A comma or the closing \(isObject ? "brace" : "bracket") is missing.")
            }
            return close(bytes)
        case .nothing:
            throw fault(bytes, "Only white space may follow the value.")
        }
    }

    private mutating func value(
        _ byte: UInt8, _ bytes: Span<UInt8>
    ) throws(JSONFault) -> JSONToken {
        switch byte {
        case .openBrace: return open(isObject: true)
        case .openBracket: return open(isObject: false)
        case .quote: return try text(.string, bytes)
        case .minus, .zero...UInt8(ascii: "9"): return try number(bytes)
        case UInt8(ascii: "t"): return try literal("true", .true, bytes)
        case UInt8(ascii: "f"): return try literal("false", .false, bytes)
        case UInt8(ascii: "n"): return try literal("null", .null, bytes)
        case .closeBrace, .closeBracket:
            throw fault(bytes, "A value is missing before the closing brace or bracket.")
        case 0xEF where offset == 0: throw fault(bytes, "The text may not begin with a mark.")
        default: throw fault(bytes, "A value is missing.")
        }
    }

    private mutating func name(
        _ byte: UInt8, _ bytes: Span<UInt8>
    ) throws(JSONFault) -> JSONToken {
        guard byte == .quote else {
            throw fault(bytes, "A member begins with its name in double quotes.")
        }
        let token = try text(.name, bytes)
        names.append(token)
        skipSpace(bytes)
        guard bytes.byte(at: offset) == .colon else {
            throw fault(bytes, "A colon is missing behind the member's name.")
        }
        offset += 1
        expected = .value
        return token
    }

    private mutating func open(isObject: Bool) -> JSONToken {
        frames.append(Frame(isObject: isObject, firstName: names.count))
        expected = isObject ? .nameOrEnd : .valueOrEnd
        offset += 1
        return JSONToken(isObject ? .beginObject : .beginArray, offset - 1, offset)
    }

    private mutating func close(_ bytes: Span<UInt8>) -> JSONToken {
        let frame = frames[frames.count - 1]
        if frame.isObject {
            noteRepeatedNames(bytes)
            names.removeLast(names.count - frame.firstName)
        }
        frames.removeLast()
        return finish(frame.isObject ? .endObject : .endArray, upTo: offset + 1)
    }

    /// Ends a value, or an array or object, and sets what may come behind it.
    private mutating func finish(_ kind: JSONToken.Kind, upTo end: Int) -> JSONToken {
        defer { offset = end }
        expected = frames.isEmpty ? .nothing : .commaOrEnd
        return JSONToken(kind, offset, end)
    }
}

// What names, strings, numbers and literals look like.
extension JSONReader {
    private mutating func skipSpace(_ bytes: Span<UInt8>) {
        while offset < bytes.count {
            switch bytes[offset] {
            case .space, .lineFeed, .carriageReturn, .tab: offset &+= 1
            default: return
            }
        }
    }

    private mutating func literal(
        _ word: StaticString, _ kind: JSONToken.Kind, _ bytes: Span<UInt8>
    ) throws(JSONFault) -> JSONToken {
        var end = offset
        for scalar in word.description.utf8 {
            guard bytes.byte(at: end) == scalar else {
                throw fault(bytes, "A value is missing; did you mean \(word)?")
            }
            end += 1
        }
        return finish(kind, upTo: end)
    }

    private mutating func number(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONToken {
        var end = bytes[offset] == .minus ? offset + 1 : offset
        if bytes.byte(at: end) == .zero, bytes.byte(at: end + 1).isDigit {
            throw fault(bytes, at: end, "A number may not begin with a needless zero.")
        }
        end = try digits(bytes, from: end)
        if bytes.byte(at: end) == .point {
            end = try digits(bytes, from: end + 1)
        }
        if bytes.byte(at: end) | 0x20 == UInt8(ascii: "e") {
            let sign = bytes.byte(at: end + 1)
            end = try digits(bytes, from: end + (sign == .plus || sign == .minus ? 2 : 1))
        }
        return finish(.number, upTo: end)
    }

    /// The position behind a run of at least one digit.
    private func digits(_ bytes: Span<UInt8>, from start: Int) throws(JSONFault) -> Int {
        var end = start
        while bytes.byte(at: end).isDigit { end &+= 1 }
        guard end > start else { throw fault(bytes, at: start, "A digit is missing.") }
        return end
    }

    private mutating func text(
        _ kind: JSONToken.Kind, _ bytes: Span<UInt8>
    ) throws(JSONFault) -> JSONToken {
        let start = offset + 1
        var run = bytes.plainRun(from: start)
        var isPlain = true
        var isASCII = run.isASCII
        while bytes.byte(at: run.end) != .quote {
            guard bytes.byte(at: run.end) == .backslash else {
                throw run.end < bytes.count
                    ? fault(bytes, at: run.end, "A control character must be escaped.")
                    : fault(bytes, at: run.end, "A string's closing quote is missing.")
            }
            isPlain = false
            run = bytes.plainRun(from: try escape(bytes, at: run.end))
            isASCII = isASCII && run.isASCII
        }
        if !isASCII, let invalid = bytes.extracting(start..<run.end).firstInvalidUTF8 {
            throw fault(bytes, at: start + invalid, "The text must be UTF-8.")
        }
        _ = finish(kind, upTo: run.end + 1)
        return JSONToken(kind, start, run.end, isPlain: isPlain, isASCII: isASCII)
    }

    /// The position behind the escape whose backslash is given.
    private func escape(_ bytes: Span<UInt8>, at position: Int) throws(JSONFault) -> Int {
        switch bytes.byte(at: position + 1) {
        case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return position + 2
        case UInt8(ascii: "u"):
            guard let scalar = bytes.escapedScalar(at: position) else {
                throw fault(
                    bytes, at: position, "\\u takes four digits, and a surrogate its other half.")
            }
            return position + (scalar.value > 0xFFFF ? 12 : 6)
        default:
            throw fault(bytes, at: position, "A backslash begins none of the escapes of JSON.")
        }
    }
}

// What is wrong, and where.
extension JSONReader {
    private func fault(
        _ bytes: Span<UInt8>, at position: Int? = nil, _ sentence: String
    ) -> JSONFault {
        let isBetween = expected == .commaOrEnd || expected == .name
        let place = pointer(bytes, of: isBetween ? frames.count - 1 : frames.count)
        return JSONFault(.syntax, at: place, offset: position ?? offset, sentence)
    }

    /// The pointer that leads through the outermost `count` frames, at most to a value that is too
    /// deep: what is wrong below it has its offset.
    private func pointer(_ bytes: Span<UInt8>, of count: Int) -> JSONPointer {
        var pointer = JSONPointer()
        for level in 0..<max(min(count, depth), 0) {
            guard frames[level].isObject else {
                pointer.append(frames[level].index)
                continue
            }
            // The name that is being read is the object's last, just before the next one's first.
            let next = level + 1 < frames.count ? frames[level + 1].firstName : names.count
            guard next > frames[level].firstName else { break }
            pointer.append(names[next - 1].string(in: bytes))
        }
        return pointer
    }

    /// Looks for repeated names in the object that closes.
    private func noteRepeatedNames(_ bytes: Span<UInt8>) {
        let own = names[frames[frames.count - 1].firstName...]
        guard own.count > 1, mayRepeat(own, bytes) else { return }
        // Sets of Swift's strings would take two spellings of one accent for the same name.
        var seen = Set<[UInt8]>(minimumCapacity: own.count)
        for name in own {
            let string = name.string(in: bytes)
            guard !seen.insert(Array(string.utf8)).inserted else { continue }
            faults.note {
                JSONFault(
                    .duplicateMember,
                    at: pointer(bytes, of: frames.count - 1).appending(string),
                    offset: name.start - 1, "The object has a member of this name already.")
            }
        }
    }

    /// Whether a closer look is needed: false for a few plain names that all differ.
    private func mayRepeat(_ own: ArraySlice<JSONToken>, _ bytes: Span<UInt8>) -> Bool {
        guard own.count <= 16, own.allSatisfy(\.isPlain) else { return true }
        for second in own.indices {
            for first in own.startIndex..<second where own[first].matches(own[second], bytes) {
                return true
            }
        }
        return false
    }
}
