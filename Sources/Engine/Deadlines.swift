/// When each connection's patience ends: a timing wheel over the connections' indices.
///
/// Most deadlines move many times before they matter, always further away: each answer moves its
/// connection's idle deadline. So a later deadline is only noted, and the entry stays in its slot
/// until the slot comes up; then it is dropped, reported or put where it belongs now. Only an
/// earlier deadline moves its entry at once. Times are milliseconds of a clock that never goes
/// back; a deadline is reported up to a tick late, never early.
struct Deadlines {
    /// Milliseconds of a slot: the precision of a deadline.
    static let tick: Int64 = 64
    /// Slots of the wheel: a bit each in `occupied`. What lies beyond its turn of 4 s waits in the
    /// last slot and is put again.
    private static let slotCount: Int64 = 64

    private struct Entry {
        var deadline: Int64 = .max
        /// The tick in whose slot the entry is.
        var position: Int64 = 0
        var isScheduled = false
        var next: Int32 = -1
        var previous: Int32 = -1
    }

    private var entries: [Entry] = []
    /// The first entry of each slot, or -1.
    private var heads = [Int32](repeating: -1, count: Int(slotCount))
    /// One bit for each slot that has entries.
    private var occupied: UInt64 = 0
    /// The tick that is looked at next; all earlier ones are done.
    private var current: Int64

    /// A wheel without entries whose time begins at `now`.
    init(now: Int64) {
        current = now / Self.tick
    }

    /// Sets or moves the deadline of `index`; indices are small numbers, the slab's.
    mutating func set(_ index: Int, to deadline: Int64) {
        while entries.count <= index { entries.append(Entry()) }
        let isOnlyLater = entries[index].isScheduled && deadline >= entries[index].deadline
        entries[index].deadline = deadline
        if isOnlyLater { return }
        let position = position(of: deadline)
        guard entries[index].isScheduled else { return link(index, at: position) }
        guard position < entries[index].position else { return }
        unlink(index)
        link(index, at: position)
    }

    /// Forgets the deadline of `index`.
    mutating func cancel(_ index: Int) {
        guard index < entries.count else { return }
        entries[index].deadline = .max
        if entries[index].isScheduled { unlink(index) }
    }

    /// Takes out one index whose deadline has passed, if there is one.
    mutating func nextExpired(at now: Int64) -> Int? {
        let tick = now / Self.tick
        // A tick is looked at when it is over, so that nothing in it lies ahead.
        while current < tick, let position = firstOccupied, position < tick {
            current = position
            let index = Int(heads[slot(position)])
            unlink(index)
            let deadline = entries[index].deadline
            if deadline < now { return index }
            link(index, at: self.position(of: deadline))
        }
        current = max(current, tick)
        return nil
    }

    /// When there may be something to do; nil when nothing is scheduled.
    var next: Int64? {
        firstOccupied.map { ($0 + 1) * Self.tick }
    }

    /// The first tick from `current` on whose slot has entries.
    private var firstOccupied: Int64? {
        guard occupied != 0 else { return nil }
        let start = slot(current)
        let ahead = occupied >> start | occupied << ((64 - start) % 64)
        return current + Int64(ahead.trailingZeroBitCount)
    }

    private func position(of deadline: Int64) -> Int64 {
        min(max(deadline / Self.tick, current), current + Self.slotCount - 1)
    }

    private func slot(_ position: Int64) -> Int { Int(position % Self.slotCount) }

    private mutating func link(_ index: Int, at position: Int64) {
        let slot = slot(position)
        let head = heads[slot]
        entries[index].position = position
        entries[index].isScheduled = true
        entries[index].next = head
        entries[index].previous = -1
        if head >= 0 { entries[Int(head)].previous = Int32(index) }
        heads[slot] = Int32(index)
        occupied |= 1 << slot
    }

    private mutating func unlink(_ index: Int) {
        let entry = entries[index]
        let slot = slot(entry.position)
        entries[index].isScheduled = false
        if entry.next >= 0 { entries[Int(entry.next)].previous = entry.previous }
        if entry.previous >= 0 {
            entries[Int(entry.previous)].next = entry.next
        } else {
            heads[slot] = entry.next
            if entry.next < 0 { occupied &= ~(1 << slot) }
        }
    }
}
