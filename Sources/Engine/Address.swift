internal import CSystem
internal import Glibc

/// Where a server listens: a numeric IPv4 or IPv6 address, or `localhost`, and a port; or a
/// Unix-domain socket.
public struct Address: Equatable, Sendable, CustomStringConvertible {
    /// A numeric address without brackets; or `localhost`, which stands for 127.0.0.1 and ::1; or
    /// `unix:` and a path.
    public let host: String
    /// A port; 0 asks the system to choose one. A Unix-domain socket has none.
    public let port: UInt16

    /// An address as it is written; whether it can be used is known when a server binds it.
    public init(host: String, port: UInt16) {
        self.host = host
        self.port = host.hasPrefix(Self.local) ? 0 : port
    }

    /// The address as it stands in a URL: `127.0.0.1:80`, `[::1]:80`; or `unix:/run/cofactor`.
    public var description: String {
        if path != nil { return host }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// The path of a Unix-domain socket.
    public var path: String? {
        host.hasPrefix(Self.local) ? String(host.dropFirst(Self.local.count)) : nil
    }

    private static let local = "unix:"

    /// The numeric addresses that this one stands for.
    var numeric: [Address] {
        guard host == "localhost" else { return [self] }
        return ["127.0.0.1", "::1"].map { Address(host: $0, port: port) }
    }

    /// AF_INET, AF_INET6 or AF_UNIX; 0 when the host is not a numeric address.
    var family: Int32 { path == nil ? unsafe system_family(host) : AF_UNIX }
}
