internal import API
internal import Dispatch
internal import Engine
internal import HTTP
internal import Logging
internal import Synchronization

/// What happens to a server while it serves: reloads, and its end.
final class Lifecycle: Sendable {
    private struct State {
        var application: Application
        var dataset: (version: String, released: String)
        var reloads = (done: 0, refused: 0)
        var isStopping = false
    }

    private let server: Server
    private let sources: Snapshot.Sources
    private let supervisor: Supervisor
    private let log: Logger
    private let state: Mutex<State>
    /// Builds one at a time, beside the loops: what is older never comes after what is newer.
    private let builder = DispatchQueue(label: "reload")

    init(
        _ server: Server, _ snapshot: Snapshot, from sources: Snapshot.Sources,
        supervisor: Supervisor, log: Logger
    ) {
        self.server = server
        self.sources = sources
        self.supervisor = supervisor
        self.log = log
        state = Mutex(State(application: snapshot.application, dataset: snapshot.dataset))
    }

    /// What answers at this moment.
    var handler: Handler {
        state.withLock { state in
            state.isStopping ? state.application.stoppingHandler : state.application.handler
        }
    }

    /// The version of the knowledge that is served, and the day of its release.
    var dataset: (version: String, released: String) { state.withLock { $0.dataset } }

    /// How often everything was read again, and how often that was refused for faults.
    var reloads: (done: Int, refused: Int) { state.withLock { $0.reloads } }

    /// Makes what takes long, once the server serves and the first that waited have been answered.
    func begin() {
        builder.asyncAfter(deadline: .now() + .milliseconds(100)) { [self] in
            state.withLock { $0.application }.prepare()
            Heap.returnFreedMemory()
        }
    }

    /// Reads everything again, and answers from it once all of it is good; else nothing changes.
    func reload() {
        builder.async { [self] in
            guard !state.withLock({ $0.isStopping }) else { return }
            supervisor.tell(.reloading(System.monotonicMicroseconds))
            do throws(Snapshot.Faults) {
                try take(Snapshot(sources))
            } catch {
                state.withLock { $0.reloads.refused += 1 }
                for line in error.lines { log.error("\(line)") }
                supervisor.tell(.ready)
                log.error("not reloaded", metadata: ["faults": "\(error.lines.count)"])
            }
        }
    }

    private func take(_ snapshot: Snapshot) {
        for line in snapshot.warnings { log.warning("\(line)") }
        snapshot.application.prepare()
        serve(snapshot.application)
        state.withLock { state in
            state.dataset = snapshot.dataset
            state.reloads.done += 1
        }
        if !snapshot.certificates.isEmpty { server.replace(snapshot.certificates) }
        supervisor.tell(.ready)
        log.notice("reloaded", metadata: ["dataset": "\(snapshot.dataset.version)"])
    }

    /// Answers from another application from now on; one that is about to stop stays unready.
    private func serve(_ application: Application) {
        state.withLock { (state) in
            state.application = application
            server.replace(state.isStopping ? application.stoppingHandler : application.handler)
        }
        // By then each loop has let go of what was served before.
        builder.asyncAfter(deadline: .now() + .seconds(1)) { Heap.returnFreedMemory() }
    }

    /// Says that it is not ready, goes on accepting for `delay`, so that whoever sends requests
    /// here can hear of it, and drains.
    func stop(signal: Int32, delay: Duration, timeout: Duration) {
        log.notice("draining", metadata: ["signal": "\(signal)"])
        state.withLock { (state) in
            state.isStopping = true
            server.replace(state.application.stoppingHandler)
        }
        supervisor.tell(.stopping)
        DispatchQueue.global().asyncAfter(deadline: .now() + delay / .seconds(1)) { [self] in
            server.drain(within: timeout)
        }
    }
}
