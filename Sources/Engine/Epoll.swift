internal import CSystem
internal import Glibc

/// One epoll instance: which descriptors a loop waits for, each with a number of the loop's own.
final class Epoll: Sendable {
    /// What to wait for; errors are always reported too.
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

    /// Changes what a watched descriptor is watched for.
    func change(_ number: Int32, _ interest: Interest, data: UInt64) {
        let result = system_epoll_change(descriptor.number, number, Self.bits(interest), data)
        precondition(result == 0, "Only a descriptor that was added and is open is changed.")
    }

    /// Waits until something happened, or for so long (milliseconds; nil: for ever), and returns
    /// how many of `events` were filled. It may return 0 early.
    func wait(_ events: inout [epoll_event], milliseconds: Int64?) -> Int {
        let limit = milliseconds.map(Int32.init(clamping:)) ?? -1
        let count = unsafe events.withUnsafeMutableBufferPointer { (events) in
            unsafe system_epoll_wait(
                descriptor.number, events.baseAddress, Int32(events.count), limit)
        }
        precondition(count >= 0 || count == -EINTR, "epoll_wait fails only when interrupted.")
        return max(0, Int(count))
    }

    private static func bits(_ interest: Interest) -> UInt32 {
        switch interest {
        case .readable: UInt32(system_readable.rawValue)
        case .writable: UInt32(system_writable.rawValue)
        case .nothing: 0
        }
    }
}
