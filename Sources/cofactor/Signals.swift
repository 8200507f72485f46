internal import Dispatch
internal import Glibc

/// The signals that the program answers: they are held back from all threads, and one thread takes
/// them in turn, so that none is lost, however early it comes.
enum Signals {
    private static let answered = [SIGHUP, SIGINT, SIGTERM]

    /// Holds them back. To be called before there are other threads, as those inherit it.
    static func hold() {
        // A write to a connection that the peer closed is an error of that call, not a signal.
        signal(SIGPIPE, SIG_IGN)
        System.hold(answered)
    }

    /// Calls `reload` at each SIGHUP, where several that come at once count as one, and `stop` with
    /// the number of the first SIGTERM or SIGINT. A second one ends the program at once.
    static func answer(
        reload: @escaping @Sendable () -> Void, stop: @escaping @Sendable (Int32) -> Void
    ) {
        DispatchQueue(label: "signals").async {
            var isStopping = false
            while true {
                switch System.nextSignal(of: answered) {
                case SIGHUP: reload()
                case let number where isStopping: System.end(by: number)
                case let number:
                    isStopping = true
                    stop(number)
                }
            }
        }
    }
}
