internal import Dispatch
internal import Glibc
public import HTTP
internal import Synchronization

/// The access log of a server: it takes lines from loops and writes them to a descriptor.
///
/// The loops never wait for it. Lines are gathered, and written on a queue of their own, where a
/// slow disk or a reader that does not read holds up nobody; what there is no room for meanwhile,
/// or what cannot be written, is dropped and counted.
public final class AccessLog: Sendable {
    private struct Waiting {
        var bytes: [UInt8] = []
        var count = 0
        /// Whether `queue` will look after them.
        var isAnnounced = false
        /// Whether what was written last ended within a line.
        var isTorn = false
    }

    /// How long lines are gathered, so that they are few calls and seldom a wake.
    private static let pause = DispatchTimeInterval.milliseconds(50)

    private let format: AccessLines.Format
    private let share: Double
    private let limits: Limits
    private let descriptor: Descriptor
    private let queue = DispatchQueue(label: "access log")
    private let waiting = Mutex(Waiting())
    private let written = Atomic<Int>(0)
    private let dropped = Atomic<Int>(0)

    /// A log of a share of all requests, from 0 to 1. The descriptor is duplicated, so that no
    /// other file is written to when somebody closes it.
    public init(
        _ format: AccessLines.Format, share: Double = 1, descriptor: Int32,
        limits: Limits = Limits()
    ) throws(SystemError) {
        self.format = format
        self.share = share
        self.limits = limits
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        self.descriptor = try Descriptor("fcntl", copy < 0 ? -errno : copy, subject: "access log")
    }

    /// How many lines have been written.
    public var writtenLines: Int { written.load(ordering: .relaxed) }

    /// How many lines were lost.
    public var droppedLines: Int { dropped.load(ordering: .relaxed) }

    /// Writes what is there, for at most so long.
    public func finish(within time: Duration) {
        let isDone = DispatchSemaphore(value: 0)
        queue.async { [self] in
            writeOut()
            isDone.signal()
        }
        _ = isDone.wait(timeout: .now() + .milliseconds(Int(time.milliseconds)))
    }

    /// For a loop to gather lines in.
    func lines(routes: [String]) -> AccessLines {
        AccessLines(
            format, share: share, routes: routes, seed: .random(in: .min ... .max),
            limits: limits)
    }

    /// Takes whole lines, so many of them.
    func take(_ lines: [UInt8], count: Int) {
        let (isTaken, isFirst) = waiting.withLock { (waiting) in
            guard waiting.bytes.count + lines.count <= limits.waitingLog else {
                return (false, false)
            }
            waiting.bytes += lines
            waiting.count += count
            defer { waiting.isAnnounced = true }
            return (true, !waiting.isAnnounced)
        }
        if !isTaken { dropped.add(count, ordering: .relaxed) }
        if isFirst { queue.asyncAfter(deadline: .now() + Self.pause) { self.writeOut() } }
    }

    private func writeOut() {
        let taken = waiting.withLock { (waiting) in
            defer { waiting = Waiting(isTorn: waiting.isTorn) }
            return waiting
        }
        let lines = taken.bytes
        guard !lines.isEmpty else { return }
        // What was torn is ended before anything else.
        let canWrite = !taken.isTorn || write([Self.lineEnd]) == 1
        let count = canWrite ? write(lines) : 0
        let last = count > 0 ? lines[count - 1] : canWrite ? Self.lineEnd : 0
        waiting.withLock { $0.isTorn = last != Self.lineEnd }
        let lost = lines[count...].count { $0 == Self.lineEnd }
        written.add(taken.count - lost, ordering: .relaxed)
        dropped.add(lost, ordering: .relaxed)
    }

    private static let lineEnd = UInt8(ascii: "\n")

    /// Writes, and waits where the descriptor makes it wait. How many bytes it took.
    private func write(_ bytes: [UInt8]) -> Int {
        var count = 0
        while count < bytes.count {
            let result = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(
                    descriptor.number, $0.baseAddress?.advanced(by: count), bytes.count - count)
            }
            if result > 0 {
                count += result
            } else if result < 0, errno == EAGAIN {
                var request = pollfd(fd: descriptor.number, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&request, 1, -1)
            } else if result == 0 || errno != EINTR {
                break
            }
        }
        return count
    }
}
