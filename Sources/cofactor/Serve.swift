internal import API
internal import ArgumentParser
internal import Engine
internal import HTTP
internal import Logging

/// `cofactor serve`: answers over HTTP until it is told to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the API.",
        discussion: """
            SIGTERM and SIGINT drain: no new connection is taken, requests under way are answered, \
            then the program ends with 0. SIGHUP reads knowledge, site and certificates again. \
            Sockets that a service manager hands over are served instead of --host and --port.
            """)

    @Option(
        help: """
            Numeric address to listen on; localhost is 127.0.0.1 and ::1; unix: and a path is a \
            Unix-domain socket; may be repeated.
            """)
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

    @Option(help: "Seconds of accepting on when it is told to stop, while /readyz says 503.")
    var drainDelay = Seconds(.zero)

    @Option(help: "Seconds that requests under way are given when the program is told to stop.")
    var drainTimeout = Seconds(.seconds(30))

    @Option(
        help: "Requests that an address may make in a time, such as 60/60s; any unless told.",
        transform: RateLimit.parse)
    var rateLimit: RateLimit?

    @Option(
        help: """
            Address or block of addresses whose Forwarded and X-Forwarded-For are believed, or \
            unix; may be repeated.
            """)
    var trustedProxy: [String] = []

    @Flag(help: "Lets other servers listen at the same addresses.")
    var reusePort = false

    @Option(help: "PEM file of a certificate and its chain, to speak TLS; may be repeated.")
    var tlsCertificate: [String] = []

    @Option(help: "PEM file of the private key, one for each certificate, in the same order.")
    var tlsKey: [String] = []

    @Option(help: "Seconds for which browsers shall insist on TLS; 0 takes that back.")
    var hsts: Int?

    @Flag(help: "Prints addresses to try.")
    var greet = false

    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Sight") var sight: SightOptions

    func validate() throws {
        if let workers, !(1...Server.mostWorkers).contains(workers) {
            throw ValidationError("--workers takes 1 to \(Server.mostWorkers).")
        }
        if TrustedProxies(trustedProxy) == nil {
            throw ValidationError(
                "--trusted-proxy takes addresses such as 192.0.2.1 and 2001:db8::/32, and unix.")
        }
        guard tlsCertificate.count == tlsKey.count else {
            throw ValidationError("Each --tls-certificate needs its --tls-key.")
        }
        guard hsts == nil || !tlsCertificate.isEmpty else {
            throw ValidationError("--hsts is for TLS: it needs --tls-certificate.")
        }
        guard hsts ?? 0 >= 0 else { throw ValidationError("--hsts takes 0 or more seconds.") }
    }

    func run() throws {
        Signals.hold()
        let log = LineLogHandler.logger(logFormat, logLevel.level)
        let (server, admin, accessLog) = try begin(log)
        server.wait()
        admin?.drain(within: .zero)
        accessLog?.finish(within: .seconds(1))
        log.notice("stopped")
    }

    /// Begins to serve. What is served at first is let go of at the end of this, so that a reload
    /// frees it.
    private func begin(
        _ log: Logger
    ) throws -> (server: Server, admin: Server?, accessLog: AccessLog?) {
        Heap.reserve(10 << 20)
        let supervisor = Supervisor(socket: System.variable("NOTIFY_SOCKET"))
        let sources = Snapshot.Sources(
            knowledge: Source(folder: knowledge), site: SiteSource(folder: `public`),
            certificates: Certificates(certificates: tlsCertificate, keys: tlsKey),
            limits: limits.limits)
        let snapshot = try load(sources, log)
        let accessLog = try sight.openAccessLog(limits.limits, log)
        let activation = Activation(
            descriptors: System.variable("LISTEN_FDS"), process: System.variable("LISTEN_PID"),
            names: System.variable("LISTEN_FDNAMES"), own: System.process)
        let server = try listen(snapshot, activation, accessLog, log)
        let lifecycle = Lifecycle(
            server, snapshot, from: sources, supervisor: supervisor, log: log)
        let admin = try admin(server, lifecycle, activation, accessLog, log)
        server.start()
        admin?.start()
        lifecycle.begin()
        Signals.answer {
            lifecycle.reload()
        } stop: { (signal) in
            lifecycle.stop(
                signal: signal, delay: drainDelay.duration, timeout: drainTimeout.duration)
        }
        show(server.addresses, snapshot, log)
        supervisor.tell(.ready)
        return (server, admin, accessLog)
    }

    /// Says where it serves: the port first, so that whoever has read the log can read that too.
    private func show(_ addresses: [Address], _ snapshot: Snapshot, _ log: Logger) {
        let scheme = snapshot.certificates.isEmpty ? "http" : "https"
        let address = addresses.first { $0.path == nil }
        if port == 0, let address { System.show("\(address.port)\n") }
        for address in addresses {
            let url = address.path == nil ? "\(scheme)://\(address)" : "\(address)"
            log.notice(
                "serving",
                metadata: ["url": "\(url)", "dataset": "\(snapshot.dataset.version)"])
        }
        if greet, let address { Greeting.show(origin: "\(scheme)://\(address)") }
    }

    private func load(_ sources: Snapshot.Sources, _ log: Logger) throws(ExitCode) -> Snapshot {
        do {
            let snapshot = try Snapshot(sources)
            for line in snapshot.warnings { log.warning("\(line)") }
            return snapshot
        } catch {
            for line in error.lines { log.critical("\(line)") }
            throw .failure
        }
    }

    /// The admin listener, if one is wanted.
    private func admin(
        _ server: Server, _ lifecycle: Lifecycle, _ activation: Activation,
        _ accessLog: AccessLog?, _ log: Logger
    ) throws(ExitCode) -> Server? {
        let routes = lifecycle.handler.routes
        let started = System.unixSeconds
        return try sight.listen(
            { lifecycle.handler }, inherited: activation.admin, limits.limits, log
        ) {
            Metrics(
                figures: server.figures, routes: routes, dataset: lifecycle.dataset,
                reloads: lifecycle.reloads, accessLog: accessLog,
                process: ProcessFigures.current, started: started
            ).text
        }
    }

    private func listen(
        _ snapshot: Snapshot, _ activation: Activation, _ accessLog: AccessLog?, _ log: Logger
    ) throws(ExitCode) -> Server {
        var options = ServerOptions(
            addresses: host.map { Address(host: $0, port: port) },
            workers: workers ?? Server.processors, limits: limits.limits,
            certificates: snapshot.certificates)
        options.accessLog = accessLog
        if let hsts { options.fields = [(.strictTransportSecurity, "max-age=\(hsts)")] }
        options.inherited = activation.http
        if !activation.http.isEmpty { options.addresses = [] }
        options.sharesPort = reusePort
        options.rateLimit = rateLimit
        options.unlimitedPaths = Application.probes
        options.proxies = TrustedProxies(trustedProxy) ?? TrustedProxies()
        do {
            return try Server(options, handler: snapshot.application.handler)
        } catch {
            log.critical("cannot listen: \(error)")
            throw .failure
        }
    }
}
