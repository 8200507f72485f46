internal import Synchronization

/// How many connections all loops together hold, and whether one more may come in.
///
/// One above the limit is accepted and closed at once: its peer learns that it must try elsewhere,
/// while in the queue of a listener that no longer accepts it would wait for its own time-out.
final class Admission: Sendable {
    private let limit: Int
    private let count = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    /// Counts one more connection, unless that would be too many.
    func enter() -> Bool {
        let isAdmitted = count.add(1, ordering: .relaxed).newValue <= limit
        if !isAdmitted { leave() }
        return isAdmitted
    }

    /// Counts one connection less.
    func leave() {
        count.subtract(1, ordering: .relaxed)
    }
}
