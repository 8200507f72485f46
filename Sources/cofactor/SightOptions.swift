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

    @Option(help: "Numeric address of the admin listener.")
    var adminHost = "127.0.0.1"

    @Option(help: "Port for /metrics, /healthz and /readyz; 0 takes a free one; none unless told.")
    var adminPort: UInt16?

    func validate() throws {
        guard accessLogSample > 0, accessLogSample <= 1 else {
            throw ValidationError("--access-log-sample takes a number above 0 and at most 1.")
        }
    }

    /// The access log, if one is wanted.
    func openAccessLog(_ limits: Limits, _ log: Logger) throws(ExitCode) -> AccessLog? {
        let format: AccessLines.Format
        switch accessLog {
        case .off: return nil
        case .json: format = .json
        case .text: format = .text
        }
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
        _ application: @escaping @Sendable () -> Handler, inherited: [Int32], _ limits: Limits,
        _ log: Logger, metrics: @escaping @Sendable () -> String
    ) throws(ExitCode) -> Server? {
        guard adminPort != nil || !inherited.isEmpty else { return nil }
        let addresses = adminPort.map { [Address(host: adminHost, port: $0)] } ?? []
        var options = ServerOptions(addresses: addresses, workers: 1, limits: limits)
        options.inherited = inherited
        options.limits.connections = limits.adminConnections
        options.limits.connectionsPerAddress = limits.adminConnections
        do {
            let handler = AdminHandler(application: application, metrics: metrics).handler
            let server = try Server(options, handler: handler)
            for address in server.addresses {
                log.notice("metrics", metadata: ["url": "http://\(address)/metrics"])
            }
            return server
        } catch {
            log.critical("cannot listen for metrics: \(error)")
            throw .failure
        }
    }
}
