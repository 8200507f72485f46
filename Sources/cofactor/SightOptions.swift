internal import ArgumentParser
internal import Engine
internal import HTTP
internal import Logging

/// The options that let operators see what is going on.
struct SightOptions: ParsableArguments {
    /// How the access log is written, if it is.
    enum AccessLogFormat: String, CaseIterable, ExpressibleByArgument {
        case off, json, text
    }

    @Option(help: "Whether and how requests are logged on standard output: off, json or text.")
    var accessLog = AccessLogFormat.off

    @Option(help: "The share of requests that are logged, above 0 and at most 1, chosen by chance.")
    var accessLogSample = 1.0

    @Option(help: "Bytes of a user agent that are logged.")
    var accessLogAgent = Limits().loggedAgent

    @Option(help: "Names of a query's parameters that are logged.")
    var accessLogNames = Limits().loggedNames

    @Option(help: "Bytes of the access log that may wait to be written; above, lines are dropped.")
    var accessLogRoom = Limits().waitingLog

    @Option(help: "Numeric address of the admin listener.")
    var adminHost = "127.0.0.1"

    @Option(help: "Port for /metrics, /healthz and /readyz; 0 takes a free one; none unless told.")
    var adminPort: UInt16?

    @Option(help: "Connections of the admin listener at a time.")
    var adminConnections = Limits().adminConnections

    func validate() throws {
        guard accessLogSample > 0, accessLogSample <= 1 else {
            throw ValidationError("--access-log-sample takes a number above 0 and at most 1.")
        }
        for (name, value) in [
            ("agent", accessLogAgent), ("names", accessLogNames), ("room", accessLogRoom),
        ] where value < 0 {
            throw ValidationError("--access-log-\(name) takes 0 or more.")
        }
        guard adminConnections > 0 else {
            throw ValidationError("--admin-connections takes 1 or more.")
        }
    }

    /// Sets what is bounded.
    func set(_ limits: inout Limits) {
        limits.loggedAgent = accessLogAgent
        limits.loggedNames = accessLogNames
        limits.waitingLog = accessLogRoom
        limits.adminConnections = adminConnections
    }

    /// The access log, if one is wanted.
    func openAccessLog(_ log: Logger) throws(ExitCode) -> AccessLog? {
        let format: AccessLines.Format
        switch accessLog {
        case .off: return nil
        case .json: format = .json
        case .text: format = .text
        }
        var limits = Limits()
        set(&limits)
        do {
            return try AccessLog(
                format, share: accessLogSample, descriptor: System.output, limits: limits)
        } catch {
            log.critical("cannot log requests: \(error)")
            throw .failure
        }
    }

    /// The admin listener, if one is wanted: a server of one loop beside the other.
    func listen(
        _ application: @escaping @Sendable () -> Handler, inherited: [Int32], _ log: Logger,
        metrics: @escaping @Sendable () -> String
    ) throws(ExitCode) -> Server? {
        guard adminPort != nil || !inherited.isEmpty else { return nil }
        let addresses = adminPort.map { [Address(host: adminHost, port: $0)] } ?? []
        var options = ServerOptions(addresses: addresses, workers: 1)
        options.inherited = inherited
        options.limits.connections = adminConnections
        do {
            let handler = AdminHandler(application: application, metrics: metrics).handler
            let server = try Server(options, handler: handler)
            for address in server.addresses {
                log.notice("serving metrics", metadata: ["url": "http://\(address)/metrics"])
            }
            return server
        } catch {
            log.critical("cannot listen for metrics: \(error)")
            throw .failure
        }
    }
}
