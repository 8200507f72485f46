internal import HTTP

/// Finds a resource by the raw bytes of a path: one hash, one comparison, no `String`.
///
/// An open-addressing table that is made once and never changed. It holds each path as it stands on
/// the wire when nothing is percent-encoded but what must be; any other spelling takes the longer
/// way.
struct PathTable: Sendable {
    private struct Slot {
        var start: Int32
        var count: Int32
        var resource: Int32
    }

    private let slots: [Slot]
    private let bytes: [UInt8]
    private let mask: Int

    /// - Parameter paths: each path once; the place in the list is what `resource(for:in:)` gives.
    init(_ paths: [String]) {
        var capacity = 16
        while capacity < paths.count * 2 { capacity *= 2 }
        var slots = [Slot](repeating: Slot(start: 0, count: -1, resource: -1), count: capacity)
        var bytes: [UInt8] = []
        let mask = capacity - 1
        for (resource, path) in paths.enumerated() {
            let start = bytes.count
            bytes.append(contentsOf: path.utf8)
            let count = bytes.count - start
            var place = Self.hash(bytes.span, ByteRange(start, bytes.count)) & mask
            while slots[place].count >= 0 { place = (place + 1) & mask }
            slots[place] = Slot(
                start: Int32(start), count: Int32(count), resource: Int32(resource))
        }
        self.slots = slots
        self.bytes = bytes
        self.mask = mask
    }

    /// The place of the path that stands at `range` of `head`, or nil.
    func resource(for range: ByteRange, in head: Span<UInt8>) -> Int? {
        var place = Self.hash(head, range) & mask
        while slots[place].count >= 0 {
            if matches(slots[place], range, head) { return Int(slots[place].resource) }
            place = (place + 1) & mask
        }
        return nil
    }

    /// The place of a path that was put together.
    func resource(for path: String) -> Int? {
        let bytes = Array(path.utf8)
        return resource(for: ByteRange(0, bytes.count), in: bytes.span)
    }

    private func matches(_ slot: Slot, _ range: ByteRange, _ head: Span<UInt8>) -> Bool {
        guard Int(slot.count) == range.count else { return false }
        let start = Int(slot.start)
        return head.equals(range, bytes.span.extracting(start..<start + range.count))
    }

    private static func hash(_ bytes: Span<UInt8>, _ range: ByteRange) -> Int {
        Int(truncatingIfNeeded: bytes.extracting(range.range).digest64)
    }
}
