internal import Dispatch
internal import Glibc

/// The signals that the program answers, delivered by Dispatch on a queue of their own.
enum Signals {
    private static let queue = DispatchQueue(label: "signals")

    /// Calls `action` at each SIGHUP; several that come at once count as one.
    static func onReload(_ action: @escaping @Sendable () -> Void) {
        signal(SIGHUP, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: queue)
        source.setEventHandler {
            // The handler keeps its source, which is never cancelled.
            withExtendedLifetime(source) { action() }
        }
        source.activate()
    }

    /// Calls `action` with the number of each SIGTERM or SIGINT, for as long as the program runs.
    /// A second one ends the program at once.
    static func onStop(_ action: @escaping @Sendable (Int32) -> Void) {
        // A write to a connection that the peer closed is an error of that call, not a signal.
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGTERM, SIGINT] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                // The handler keeps its source; from here on the signal has its usual effect again.
                source.cancel()
                for other in [SIGTERM, SIGINT] { signal(other, SIG_DFL) }
                action(number)
            }
            source.activate()
        }
    }
}
