internal import CSystem

/// The service manager that started this program, and that is told by datagrams how it is doing.
/// sd_notify(3)
public struct Supervisor: Sendable {
    /// What it is told.
    public enum State: Sendable {
        /// The program serves, or serves again.
        case ready
        /// It reads what it serves again; with the time in microseconds of the monotonic clock.
        case reloading(Int64)
        /// It is about to end.
        case stopping
    }

    private let socket: String?

    /// - Parameter socket: the value of `NOTIFY_SOCKET`: a path, or a name behind `@`; nil where
    ///   nobody wants to know.
    public init(socket: String?) {
        self.socket = socket
    }

    /// Tells it. What it does not take is lost: serving does not depend on it.
    public func tell(_ state: State) {
        guard let socket else { return }
        let text =
            switch state {
            case .ready: "READY=1"
            case .reloading(let time): "RELOADING=1\nMONOTONIC_USEC=\(time)"
            case .stopping: "STOPPING=1"
            }
        _ = unsafe system_tell(socket, text)
    }
}
