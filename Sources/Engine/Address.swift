internal import CSystem

/// Where a server listens: a numeric IPv4 or IPv6 address, or `localhost`, and a port.
public struct Address: Equatable, Sendable, CustomStringConvertible {
    /// A numeric address without brackets, or `localhost`, which stands for 127.0.0.1 and ::1.
    public let host: String
    /// A port; 0 asks the system to choose one.
    public let port: UInt16

    /// An address as it is written; whether it can be used is known when a server binds it.
    public init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// The address as it stands in a URL: `127.0.0.1:80`, `[::1]:80`.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// The numeric addresses that this one stands for.
    var numeric: [Address] {
        guard host == "localhost" else { return [self] }
        return ["127.0.0.1", "::1"].map { Address(host: $0, port: port) }
    }

    /// AF_INET or AF_INET6; 0 when the host is not a numeric address.
    var family: Int32 { unsafe system_family(host) }
}
