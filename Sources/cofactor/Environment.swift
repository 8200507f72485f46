/// Options from environment variables: what is set there, and not on the command line, is put in
/// front of the options, so that both are read and refused by the same rules.
enum Environment {
    /// The variables of this process whose names begin with `COFACTOR_`.
    static func current() -> [String: String] {
        var variables: [String: String] = [:]
        for option in Option.all {
            variables[option.variable] = System.variable(option.variable)
        }
        return variables
    }

    /// An option that a variable may give.
    struct Option {
        let name: String
        let command: String
        let isFlag: Bool

        /// `--log-level` is `COFACTOR_LOG_LEVEL`.
        var variable: String {
            let letters = name.uppercased().utf8.map {
                $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0
            }
            return "COFACTOR_" + String(decoding: letters, as: UTF8.self)
        }

        /// Every option of the program. A test compares the list with the commands.
        static let all: [Option] =
            ([
                "host", "port", "workers", "knowledge", "public", "log-level", "log-format",
                "drain-delay", "drain-timeout", "rate-limit", "trusted-proxy", "tls-certificate",
                "tls-key", "hsts", "access-log", "access-log-sample", "admin-host", "admin-port",
            ] + limits).map { Option(name: $0, command: "serve", isFlag: false) }
            + ["greet", "reuse-port"].map { Option(name: $0, command: "serve", isFlag: true) }
            + [
                Option(name: "format", command: "export", isFlag: false),
                Option(name: "knowledge", command: "assess", isFlag: false),
            ]

        private static let limits = [
            "max-request-line", "max-head", "max-field-lines", "max-blank-lines", "max-content",
            "max-chunk-lines", "max-connections", "max-connections-per-address",
            "max-surplus-connections", "max-requests", "max-parked", "max-counted-addresses",
            "max-backlog", "handshake-timeout", "ticket-lifetime", "head-timeout",
            "content-timeout", "idle-timeout", "max-waiting-answers", "answer-timeout",
            "write-timeout", "min-rate", "linger-timeout",
            "max-linger", "drain-silence", "retry-after", "copied-tail", "gathered-output",
            "min-coded", "max-coded-at-once", "max-site", "max-logged-agent", "max-logged-names",
            "max-waiting-log", "max-admin-connections",
        ]
    }

    /// `words` with the options that only the environment gives.
    static func arguments(_ words: [String], environment: [String: String]) -> [String] {
        guard let command = words.first else { return words }
        var given: [String] = []
        for option in Option.all where option.command == command {
            guard let value = environment[option.variable], !value.isEmpty else { continue }
            let flag = "--\(option.name)"
            if words.contains(where: { $0 == flag || $0.hasPrefix("\(flag)=") }) { continue }
            if option.isFlag {
                if ["1", "true", "yes", "on"].contains(value.lowercased()) { given.append(flag) }
            } else {
                // A list of several values stands with commas between them.
                given += value.split(separator: ",").map { "\(flag)=\($0)" }
            }
        }
        return [command] + given + words.dropFirst()
    }
}
