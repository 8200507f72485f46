internal import API
internal import ArgumentParser
internal import Engine
internal import HTTP
internal import Knowledge
internal import Logging

/// `cofactor serve`: answers over HTTP until it is told to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serves the API.",
        discussion: """
            SIGTERM and SIGINT drain: no new connection is taken, requests under way are answered, \
            then the program ends with 0.
            """)

    @Option(help: "Numeric address to listen on; localhost is 127.0.0.1 and ::1.")
    var host: [String] = ["127.0.0.1"]

    @Option(help: "Port to listen on; 0 takes a free one and prints it.")
    var port: UInt16 = 8080

    @Option(help: "Event loops, one thread each; as many as processors unless told.")
    var workers: Int?

    @Option(help: "Folder of knowledge to serve instead of the embedded one.")
    var knowledge: String?

    @Option(help: "Least severe log lines to write: trace, debug, info, notice, warning, error.")
    var logLevel = LogLevel.info

    @Option(help: "How log lines are written: json or text.")
    var logFormat = LogFormat.text

    @Option(help: "Seconds that requests under way are given when the program is told to stop.")
    var drainTimeout = 30

    @Flag(help: "Prints addresses to try.")
    var greet = false

    @OptionGroup(title: "Sight") var sight: SightOptions

    func validate() throws {
        if let workers, !(1...1024).contains(workers) {
            throw ValidationError("--workers takes 1 to 1024.")
        }
        guard (0...3600).contains(drainTimeout) else {
            throw ValidationError("--drain-timeout takes 0 to 3600 seconds.")
        }
    }

    func run() throws {
        let log = LineLogHandler.logger(logFormat, logLevel.level)
        let knowledge = try load(log)
        let application = Application(knowledge)
        let accessLog = try sight.openAccessLog(log)
        let server = try listen(application, accessLog, log)
        let admin = try sight.listen(application.handler, log) { [started = System.time] in
            Metrics(
                figures: server.figures, routes: application.handler.routes,
                dataset: (knowledge.version, "\(knowledge.released)"), accessLog: accessLog,
                process: ProcessFigures.current, started: started
            ).text
        }
        Signals.onStop { number in
            log.notice("draining", metadata: ["signal": "\(number)"])
            server.drain(within: .seconds(drainTimeout))
        }
        server.start()
        admin?.start()
        for address in server.addresses {
            log.notice(
                "serving",
                metadata: ["url": "http://\(address)", "dataset": "\(knowledge.version)"])
        }
        if greet, let address = server.addresses.first {
            Greeting.show(origin: "http://\(address)")
        }
        server.wait()
        admin?.drain(within: .zero)
        accessLog?.finish(within: .seconds(1))
        log.notice("stopped")
    }

    private func load(_ log: Logger) throws(ExitCode) -> KnowledgeBase {
        do {
            return try Source(folder: knowledge).load()
        } catch {
            for line in error.lines { log.critical("\(line)") }
            throw .failure
        }
    }

    private func listen(
        _ application: Application, _ accessLog: AccessLog?, _ log: Logger
    ) throws(ExitCode) -> Server {
        let addresses = host.flatMap { $0 == "localhost" ? ["127.0.0.1", "::1"] : [$0] }
            .map { Address(host: $0, port: port) }
        var options = ServerOptions(
            addresses: addresses, workers: workers ?? System.processorCount)
        options.accessLog = accessLog
        sight.set(&options.limits)
        do {
            return try Server(options, handler: application.handler)
        } catch {
            log.critical("cannot listen: \(error)")
            throw .failure
        }
    }
}
