/// A run of bytes in a buffer, by position: what a parser says about a message without copying it.
public struct ByteRange: Sendable, Equatable {
    private var lower: UInt32
    private var upper: UInt32

    /// The bytes from `start` up to, not including, `end`; both below 2³².
    public init(_ start: Int, _ end: Int) {
        lower = UInt32(start)
        upper = UInt32(end)
    }

    /// The position of the first byte.
    public var start: Int {
        get { Int(lower) }
        set { lower = UInt32(newValue) }
    }

    /// The position after the last byte.
    public var end: Int {
        get { Int(upper) }
        set { upper = UInt32(newValue) }
    }

    /// How many bytes there are.
    public var count: Int { end - start }

    /// The same positions, for subscripts.
    public var range: Range<Int> { start..<end }

    /// As many bytes so much further on.
    func moved(by distance: Int) -> ByteRange { ByteRange(start + distance, end + distance) }

    /// Whether there is no byte at all.
    public var isEmpty: Bool { lower == upper }
}
