// One of the few files with `unsafe`: answers are put together here, and an array asks at each step
// who else holds it, which is a good part of the work.

/// Bytes that are gathered, used and forgotten over and over in the same room.
@safe public struct ByteBuffer: ~Copyable {
    /// How many bytes have been gathered.
    public private(set) var count = 0
    private var capacity = 256
    private var room = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)

    deinit { unsafe room.deallocate() }

    /// A copy of the bytes.
    public var bytes: [UInt8] { withSpan { $0.array(ByteRange(0, count)) } }

    /// Lends the bytes.
    @inline(__always)
    public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        unsafe body(UnsafeBufferPointer(start: room, count: count).span)
    }

    /// Forgets the bytes, but for the room they took.
    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ piece: Span<UInt8>) {
        reserve(piece.count)
        unsafe piece.withUnsafeBufferPointer {
            guard let start = $0.baseAddress else { return }
            unsafe (room + count).update(from: start, count: $0.count)
        }
        count += piece.count
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        unsafe (room + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Appends the bytes of two words, the lowest first.
    @inline(__always)
    mutating func append(words: (UInt64, UInt64)) {
        reserve(16)
        let end = unsafe UnsafeMutableRawPointer(room + count)
        unsafe end.storeBytes(of: words.0.littleEndian, as: UInt64.self)
        unsafe end.storeBytes(of: words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
        count += 16
    }

    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(by: more) }
    }

    /// Makes at least twice the room.
    @inline(never)
    private mutating func grow(by more: Int) {
        capacity += max(capacity, more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe larger.update(from: room, count: count)
        unsafe room.deallocate()
        unsafe room = larger
    }
}
