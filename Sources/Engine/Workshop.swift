internal import Dispatch
internal import Synchronization

/// Threads beside the loops, for answers that take too long for a loop: so many at a time, the
/// others one after the other.
///
/// A hand-over costs some 20 us, so it is not for what takes less than 200.
final class Workshop: Sendable {
    private struct State {
        var running = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())
    private let threads: Int
    private let mostWaiting: Int

    init(threads: Int, mostWaiting: Int) {
        self.threads = threads
        self.mostWaiting = mostWaiting
    }

    /// Does some work on another thread, soon. False where too much waits already.
    func take(_ work: @escaping @Sendable () -> Void) -> Bool {
        let (isTaken, isStarted) = state.withLock { (state) in
            guard state.running == threads else {
                state.running += 1
                return (true, true)
            }
            guard state.waiting.count < mostWaiting else { return (false, false) }
            state.waiting.append(work)
            return (true, false)
        }
        if isStarted {
            DispatchQueue.global().async { [self] in
                work()
                doWhatWaits()
            }
        }
        return isTaken
    }

    private func doWhatWaits() {
        while let work = next() { work() }
    }

    /// What has waited longest; where nothing waits, the thread is done.
    private func next() -> (@Sendable () -> Void)? {
        state.withLock { (state) in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.running -= 1
            return nil
        }
    }
}
