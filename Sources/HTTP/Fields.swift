/// One field line of a head, by position in the head's bytes.
public struct FieldLine: Sendable, Equatable {
    /// The name, if it is a known one.
    public let name: FieldName?
    /// The name as it was sent.
    public private(set) var nameRange: ByteRange
    /// The value without white space around it; it may be empty.
    public private(set) var valueRange: ByteRange

    /// Says where the line stands in another head.
    mutating func move(by distance: Int) {
        nameRange = nameRange.moved(by: distance)
        valueRange = valueRange.moved(by: distance)
    }
}

/// The field lines of a head in the order they were sent; of a name there may be several. RFC 9110
/// §5.3.
///
/// A request's fields are reused by the next one, so that reading a head allocates nothing. Where
/// it has the same lines, byte for byte, they are even left as they are: clients repeat themselves.
public struct Fields: ~Copyable {
    /// How many lines there are.
    public private(set) var count = 0
    /// The lines, in order, then room for more.
    private var room: [FieldLine] = []
    /// A bit for each known name that occurs: most questions are about a field that is absent.
    @usableFromInline var present: UInt64 = 0
    /// A bit for each that occurs on several lines.
    private var repeated: UInt64 = 0
    /// The bytes of the lines with the blank one behind them, once they have been found valid.
    private var valid = ByteBuffer()
    /// Where they begin in their head.
    private var start = 0
    /// Which codings of the content they ask for.
    public private(set) var codings = CodingWeights()
    let names = FieldNameTable()

    /// No fields.
    public init() {}

    /// The lines, in order.
    public var lines: ArraySlice<FieldLine> { room[..<count] }

    /// Whether there is a line of this name.
    @inlinable @inline(__always)
    public func contains(_ name: FieldName) -> Bool { present & Fields.bit(of: name) != 0 }

    /// Whether there are several lines of this name.
    @inline(__always)
    func repeats(_ name: FieldName) -> Bool { repeated & Fields.bit(of: name) != 0 }

    /// Whether there is a field that makes the request conditional; `If-Range` is about its range
    /// only.
    var hasPreconditions: Bool { present & Fields.preconditions != 0 }

    /// Whether there is a field that chooses among what an address can answer. RFC 9110 §12.5,
    /// §13.1, §14.2.
    public var haveChoice: Bool { present & Fields.choices != 0 }

    private static var preconditions: UInt64 {
        bit(of: .ifMatch) | bit(of: .ifNoneMatch) | bit(of: .ifModifiedSince)
            | bit(of: .ifUnmodifiedSince)
    }

    private static var choices: UInt64 {
        preconditions | bit(of: .accept) | bit(of: .acceptEncoding) | bit(of: .range)
    }

    /// The value of the first line of this name.
    @inlinable @inline(__always)
    public func first(_ name: FieldName) -> ByteRange? {
        contains(name) ? firstValue(name) : nil
    }

    @usableFromInline
    func firstValue(_ name: FieldName) -> ByteRange? {
        for index in 0..<count where room[index].name == name { return room[index].valueRange }
        return nil
    }

    /// The value of the only line of this name.
    func only(_ name: FieldName) -> ByteRange? { repeats(name) ? nil : first(name) }

    /// Gives the value of each line of this name, in order.
    public func forEach<Failure>(
        _ name: FieldName, _ body: (ByteRange) throws(Failure) -> Void
    ) throws(Failure) {
        guard contains(name) else { return }
        for index in 0..<count where room[index].name == name { try body(room[index].valueRange) }
    }

    /// Gives each member of a list field that is not empty, over all its lines. RFC 9110 §5.6.1.
    public func forEachMember<Failure>(
        of name: FieldName, in head: Span<UInt8>, _ body: (ByteRange) throws(Failure) -> Void
    ) throws(Failure) {
        try forEach(name) { (value) throws(Failure) in
            try head.forEachMember(of: value, separatedBy: .ascii(","), body)
        }
    }

    /// Whether the lines are those of an earlier head, where nothing was wrong with them.
    var areValid: Bool { valid.count > 0 }

    /// Remembers the lines of a complete head, after nothing was found wrong with them, and what is
    /// made of them.
    mutating func remember(_ head: Span<UInt8>, length: Int) {
        guard !areValid else { return }
        valid.append(head.extracting(start..<length))
        codings = contains(.acceptEncoding) ? CodingWeights(self, in: head) : CodingWeights()
    }

    /// Begins the lines of a head, and returns where it ends if they are the remembered ones.
    /// Otherwise there are none yet.
    @inline(__always)
    mutating func begin(in bytes: Span<UInt8>, from start: Int, before limit: Int) -> Int? {
        let distance = start - self.start
        let end = start + valid.count
        self.start = start
        guard areValid, end <= limit,
            valid.withSpan({ bytes.equals(ByteRange(start, end), $0) })
        else {
            removeAll()
            return nil
        }
        if distance != 0 {
            for index in 0..<count { room[index].move(by: distance) }
        }
        return end
    }

    /// Adds a line of a head that is not remembered.
    @inline(__always)
    mutating func append(_ line: FieldLine) {
        // A message that comes in pieces may go on among another's lines.
        valid.removeAll()
        if let name = line.name {
            repeated |= present & Fields.bit(of: name)
            present |= Fields.bit(of: name)
        }
        if count == room.count { room.append(line) } else { room[count] = line }
        count += 1
    }

    mutating func removeAll() {
        count = 0
        present = 0
        repeated = 0
        valid.removeAll()
    }

    /// Holds for 64 names; a 65th traps in the first test that reads it.
    @inlinable @inline(__always)
    static func bit(of name: FieldName) -> UInt64 {
        precondition(name.rawValue < 64, "a bit for each known name")
        return 1 << UInt64(name.rawValue)
    }
}
