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

    @Option(help: "PEM file of a certificate and its chain, to speak TLS; may be repeated.")
    var tlsCertificate: [String] = []

    @Option(help: "PEM file of the private key, one for each certificate, in the same order.")
    var tlsKey: [String] = []

    @Option(help: "Seconds for which browsers shall insist on TLS; 0 takes that back.")
    var hsts: Int?

    @Option(help: "Seconds that a TLS handshake is given.")
    var handshakeTimeout = 10

    @Option(help: "Seconds after which the keys of TLS session tickets are replaced.")
    var ticketLifetime = 43_200

    @Flag(help: "Prints addresses to try.")
    var greet = false

    func validate() throws {
        if let workers, !(1...1024).contains(workers) {
            throw ValidationError("--workers takes 1 to 1024.")
        }
        guard (0...3600).contains(drainTimeout) else {
            throw ValidationError("--drain-timeout takes 0 to 3600 seconds.")
        }
        guard tlsCertificate.count == tlsKey.count else {
            throw ValidationError("Each --tls-certificate needs its --tls-key.")
        }
        guard hsts == nil || !tlsCertificate.isEmpty else {
            throw ValidationError("--hsts is for TLS: it needs --tls-certificate.")
        }
        guard hsts ?? 0 >= 0 else { throw ValidationError("--hsts takes 0 or more seconds.") }
        guard (1...3600).contains(handshakeTimeout) else {
            throw ValidationError("--handshake-timeout takes 1 to 3600 seconds.")
        }
        guard (60...604_800).contains(ticketLifetime) else {
            throw ValidationError("--ticket-lifetime takes 60 to 604800 seconds.")
        }
    }

    func run() throws {
        let log = LineLogHandler.logger(logFormat, logLevel.level)
        let knowledge = try load(log)
        let application = Application(knowledge, site: try loadSite(log))
        let server = try listen(application, certificates(log), log)
        let scheme = tlsCertificate.isEmpty ? "http" : "https"
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
                metadata: ["url": "\(scheme)://\(address)", "dataset": "\(knowledge.version)"])
        }
        if greet, let address = server.addresses.first {
            Greeting.show(origin: "\(scheme)://\(address)")
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

    private func certificates(_ log: Logger) throws(ExitCode) -> [TLSCertificate] {
        do {
            let loaded = try Certificates(certificates: tlsCertificate, keys: tlsKey)
                .load(now: System.unixSeconds)
            for line in loaded.warnings { log.warning("\(line)") }
            return loaded.certificates
        } catch {
            for line in error.lines { log.critical("cannot speak TLS: \(line)") }
            throw .failure
        }
    }

    private func listen(
        _ application: Application, _ certificates: [TLSCertificate], _ log: Logger
    ) throws(ExitCode) -> Server {
        let addresses = host.flatMap { $0 == "localhost" ? ["127.0.0.1", "::1"] : [$0] }
            .map { Address(host: $0, port: port) }
        var options = ServerOptions(
            addresses: addresses, workers: workers ?? System.processorCount,
            certificates: certificates)
        options.limits.handshakeTime = .seconds(handshakeTimeout)
        options.limits.ticketTime = .seconds(ticketLifetime)
        if let hsts { options.fields = [(.strictTransportSecurity, "max-age=\(hsts)")] }
        do {
            return try Server(options, handler: application.handler)
        } catch {
            log.critical("cannot listen: \(error)")
            throw .failure
        }
    }
}
