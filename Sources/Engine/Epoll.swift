internal import CSystem
internal import Glibc

/// One epoll instance: which descriptors a loop waits for, each with a number of the loop's own.
final class Epoll: Sendable {
    /// What to wait for; errors, and that a connection is broken, are always reported too.
    enum Interest: UInt8 { case readable, writable, nothing }

    private let descriptor: Descriptor

    init() throws(SystemError) {
        descriptor = try Descriptor("epoll_create1", system_epoll())
    }

    /// Begins to watch a descriptor; it ends when the descriptor is closed. Level-triggered.
    func add(_ number: Int32, _ interest: Interest, data: UInt64) throws(SystemError) {
        let result = system_epoll_add(descriptor.number, number, Self.bits(interest), data)
        _ = try SystemError.check("epoll_ctl", result)
    }

    /// Begins to watch a listener. Of the instances that watch a shared one, a new connection wakes
    /// few.
    func add(_ listener: Listener, data: UInt64) throws(SystemError) {
        let events = UInt32(system_readable) | (listener.isShared ? UInt32(system_exclusive) : 0)
        let result = system_epoll_add(descriptor.number, listener.number, events, data)
        _ = try SystemError.check("epoll_ctl", result)
    }

    /// Watches a listener no more. It may still be open, for others.
    func remove(_ listener: Listener) {
        let result = system_epoll_remove(descriptor.number, listener.number)
        precondition(result == 0 || result == -ENOENT, "A listener that is held is open.")
    }

    /// Changes what a watched descriptor is watched for.
    func change(_ number: Int32, _ interest: Interest, data: UInt64) {
        let result = system_epoll_change(descriptor.number, number, Self.bits(interest), data)
        precondition(result == 0, "Only a descriptor that was added and is open is changed.")
    }

    /// Room for what one `wait` reports.
    static var room: [UInt64] { [UInt64](repeating: 0, count: Int(system_most_ready)) }

    /// Waits until something is ready, or for so long (milliseconds; nil: for ever), and returns
    /// how many numbers stand in `ready`. It may return 0 early.
    func wait(_ ready: inout [UInt64], milliseconds: Int64?) -> Int {
        precondition(ready.count == Int(system_most_ready), "The room is Epoll.room.")
        let limit = milliseconds.map(Int32.init(clamping:)) ?? -1
        let count = unsafe system_epoll_wait(descriptor.number, &ready, limit)
        precondition(count >= 0 || count == -EINTR, "epoll_wait fails only when interrupted.")
        return max(0, Int(count))
    }

    private static func bits(_ interest: Interest) -> UInt32 {
        switch interest {
        case .readable: UInt32(system_readable)
        case .writable: UInt32(system_writable)
        case .nothing: 0
        }
    }
}
