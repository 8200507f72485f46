internal import API
internal import ArgumentParser
internal import Dispatch
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

    @Option(help: "Folder of the site's files to serve instead of the embedded ones.")
    var `public`: String?

    @Option(help: "Least severe log lines to write: trace, debug, info, notice, warning, error.")
    var logLevel = LogLevel.info

    @Option(help: "How log lines are written: json or text.")
    var logFormat = LogFormat.text

    @Option(help: "Seconds that requests under way are given when the program is told to stop.")
    var drainTimeout = 30

    @Flag(help: "Prints addresses to try.")
    var greet = false

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
        let application = Application(knowledge, site: try loadSite(log))
        let server = try listen(application, log)
        Signals.onStop { number in
            log.notice("draining", metadata: ["signal": "\(number)"])
            server.drain(within: .seconds(drainTimeout))
        }
        server.start()
        // One queue for all that replaces what is served: what is older never comes after what is
        // newer.
        let replacements = DispatchQueue(label: "replacements", qos: .utility)
        replacements.async { server.replace(application.compressed().handler) }
        for address in server.addresses {
            log.notice(
                "serving",
                metadata: ["url": "http://\(address)", "dataset": "\(knowledge.version)"])
        }
        if greet, let address = server.addresses.first {
            Greeting.show(origin: "http://\(address)")
        }
        server.wait()
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

    private func loadSite(_ log: Logger) throws(ExitCode) -> Site {
        do {
            let (site, leftOut) = try SiteSource(folder: `public`).load(Limits())
            for path in leftOut {
                log.warning(
                    "left out of the site: a link, or no file", metadata: ["path": "\(path)"])
            }
            return site
        } catch {
            log.critical("cannot read the site: \(error)")
            throw .failure
        }
    }

    private func listen(_ application: Application, _ log: Logger) throws(ExitCode) -> Server {
        let addresses = host.flatMap { $0 == "localhost" ? ["127.0.0.1", "::1"] : [$0] }
            .map { Address(host: $0, port: port) }
        let options = ServerOptions(
            addresses: addresses, workers: workers ?? System.processorCount)
        do {
            return try Server(options, handler: application.handler)
        } catch {
            log.critical("cannot listen: \(error)")
            throw .failure
        }
    }
}
