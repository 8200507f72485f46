internal import ArgumentParser
internal import Engine

/// `cofactor health`: asks a running server whether it serves.
struct Health: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Asks a server whether it is alive: ends with 0 if it is, else with 1.",
        discussion: """
            The address is http:// with a numeric address or localhost, perhaps a port and a path; \
            or unix: and the path of a socket. It is asked for /healthz unless another path is \
            given. Without an address, 127.0.0.1 is asked at the port of COFACTOR_PORT, or 8080.
            """)

    /// How long each step may take: what watches over a container waits 30 s in all.
    private static let patience: Duration = .seconds(5)

    @Argument(help: "The address to ask.")
    var url: String?

    func run() throws {
        let port = System.variable("COFACTOR_PORT") ?? "8080"
        guard let target = Target(url ?? "http://127.0.0.1:\(port)") else {
            System.log(Array("not an address that can be asked: \(url ?? port)\n".utf8))
            throw ExitCode.failure
        }
        let status = Result { () throws(SystemError) in
            try Probe.status(of: target.path, at: target.address, within: Self.patience)
        }
        switch status {
        case .success(200): return
        case .success(let status):
            System.log(Array("\(target.address) answers with status \(status)\n".utf8))
        case .failure(let error): System.log(Array("\(error)\n".utf8))
        }
        throw ExitCode.failure
    }

    /// Whom to ask for what.
    struct Target: Equatable {
        let address: Address
        let path: String

        /// Reads an address; nil if it is none, or one of TLS, for which the admin listener is.
        init?(_ url: String) {
            if url.hasPrefix("unix:") {
                address = Address(host: url, port: 0)
                path = "/healthz"
                return
            }
            guard url.hasPrefix("http://") else { return nil }
            let rest = url.dropFirst("http://".count)
            let authority = rest.prefix { $0 != "/" }
            let path = rest[authority.endIndex...]
            self.path = path.count > 1 ? String(path) : "/healthz"
            guard let (host, digits) = Self.split(authority), !host.isEmpty else { return nil }
            guard let number = digits.isEmpty ? 80 : digits.digits,
                let port = UInt16(exactly: number)
            else { return nil }
            address = Address(host: host == "localhost" ? "127.0.0.1" : String(host), port: port)
        }

        /// Host and port; the host of `[::1]:80` without its brackets.
        private static func split(_ authority: Substring) -> (Substring, Substring)? {
            if authority.hasPrefix("[") {
                guard let end = authority.firstIndex(of: "]") else { return nil }
                let rest = authority[authority.index(after: end)...]
                guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
                return (authority[..<end].dropFirst(), rest.dropFirst())
            }
            let host = authority.prefix { $0 != ":" }
            return (host, authority[host.endIndex...].dropFirst())
        }
    }
}
