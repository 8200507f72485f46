internal import ArgumentParser
internal import Logging

/// How log lines are written.
enum LogFormat: String, CaseIterable, ExpressibleByArgument {
    /// One JSON object a line, for collectors.
    case json
    /// For people.
    case text
}

/// The least severe log lines that are written.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    case trace, debug, info, notice, warning, error, critical

    /// The level of the logging library.
    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// Writes log lines to standard error, as JSON or as text.
struct LineLogHandler: LogHandler {
    let format: LogFormat
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    /// The program's log.
    static func logger(_ format: LogFormat, _ level: Logger.Level) -> Logger {
        Logger(label: "cofactor") { _ in LineLogHandler(format: format, logLevel: level) }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let merged = metadata.merging(event.metadata ?? [:]) { $1 }
        let line = LogLine(
            time: System.timestamp(), level: "\(event.level)", message: "\(event.message)",
            fields: merged.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") })
        System.log(line.bytes(as: format))
    }
}
