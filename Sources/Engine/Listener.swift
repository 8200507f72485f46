internal import CSystem
internal import Glibc
internal import HTTP

/// A socket that listens. It closes itself when its last holder lets it go.
///
/// Of a port, each loop has a socket of its own, and the kernel spreads connections over them. That
/// sharing (`SO_REUSEPORT`) would also let a second server join unnoticed; so one bind without it
/// first proves that the port is free. Unix-domain and inherited sockets cannot be had several
/// times: all loops hold the same one.
final class Listener: Sendable {
    /// The numeric address, with the port that the system chose if it was asked to.
    let address: Address
    /// Whether all loops hold it, and not one.
    let isShared: Bool
    private let descriptor: Descriptor
    /// The path that is removed with it.
    private let ownPath: String?

    /// Binds and listens; `backlog` connections may wait to be accepted.
    init(_ address: Address, backlog: Int) throws(SystemError) {
        let descriptor = try Self.bind(address, sharesPort: true)
        let name = address.description
        try Self.turnOn(Int32(IPPROTO_TCP), TCP_NODELAY, of: descriptor)
        let listening = system_listen(descriptor.number, Int32(clamping: backlog))
        _ = try SystemError.check("listen", listening, subject: name)
        self.address = try Self.name(of: descriptor.number)
        self.descriptor = descriptor
        isShared = false
        ownPath = nil
    }

    /// Listens at a path, where no other server may do so. What a server that has died left there
    /// is taken away; anything else is not.
    init(path: String, backlog: Int) throws(SystemError) {
        let name = "unix:\(path)"
        ownPath = path.hasPrefix("@") ? nil : path
        if ownPath != nil, try Self.isLeftOver(path) { unsafe unlink(path) }
        let descriptor = try Descriptor("socket", system_socket(AF_UNIX), subject: name)
        let bound = unsafe system_bind_path(descriptor.number, path)
        _ = try SystemError.check("bind", bound, subject: name)
        let listening = system_listen(descriptor.number, Int32(clamping: backlog))
        _ = try SystemError.check("listen", listening, subject: name)
        address = Address(host: name, port: 0)
        self.descriptor = descriptor
        isShared = true
    }

    /// Whether there is a socket at a path at which nobody listens any more.
    private static func isLeftOver(_ path: String) throws(SystemError) -> Bool {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
            return false
        }
        let descriptor = try Descriptor("socket", system_socket(AF_UNIX), subject: path)
        return unsafe system_connect(descriptor.number, AF_UNIX, path, 0) == -ECONNREFUSED
    }

    /// Takes over a socket that listens already.
    init(inherited number: Int32) throws(SystemError) {
        let name = "descriptor \(number)"
        let descriptor = try Descriptor("fcntl", system_adopt(number), subject: name)
        guard system_is_listening(number) != 0 else {
            throw SystemError("accept", EINVAL, subject: name)
        }
        address = try Self.name(of: number)
        if address.path == nil {
            try Self.turnOn(Int32(IPPROTO_TCP), TCP_NODELAY, of: descriptor)
        }
        self.descriptor = descriptor
        isShared = true
        ownPath = nil
    }

    deinit {
        // Before the socket is closed: who finds nobody there any more may take the path.
        if let ownPath { unsafe unlink(ownPath) }
    }

    /// Listeners for `loops` loops, each with one for every address.
    ///
    /// Unless `sharesPort`, no other server may listen there. All addresses that ask for port 0 get
    /// the same port. Of `localhost`, ::1 is left out on a
    /// machine without IPv6.
    static func make(
        _ addresses: [Address], loops: Int, backlog: Int, sharesPort: Bool = false
    ) throws(SystemError) -> [[Listener]] {
        var first: [Listener] = []
        var chosenPort: UInt16 = 0
        for asked in addresses {
            if let path = asked.path {
                first.append(try Listener(path: path, backlog: backlog))
                continue
            }
            for var address in asked.numeric {
                if address.port == 0 { address = Address(host: address.host, port: chosenPort) }
                let isOptional = asked.host == "localhost" && address.host == "::1"
                do throws(SystemError) {
                    if address.port != 0, !sharesPort { _ = try bind(address, sharesPort: false) }
                    let listener = try Listener(address, backlog: backlog)
                    if asked.port == 0 { chosenPort = listener.address.port }
                    first.append(listener)
                } catch  where isOptional && error.isAddressMissing {
                    continue
                }
            }
        }
        var all = [first]
        while all.count < loops {
            var others: [Listener] = []
            for listener in first {
                others.append(
                    listener.isShared
                        ? listener : try Listener(listener.address, backlog: backlog))
            }
            all.append(others)
        }
        return all
    }

    /// The number to register with epoll.
    var number: Int32 { descriptor.number }

    /// A new connection's descriptor, or minus `errno`, and its peer's address, if it has one. It
    /// inherits the listener's TCP_NODELAY.
    func accept() -> (number: Int32, peer: IPAddress?) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        let number = unsafe system_accept(descriptor.number, &high, &low)
        let peer = high | low == 0 ? nil : IPAddress(bits: UInt128(high) << 64 | UInt128(low))
        return (number, peer)
    }

    /// What a socket is bound to.
    private static func name(of number: Int32) throws(SystemError) -> Address {
        var host = [CChar](repeating: 0, count: Int(system_most_name))
        let port = try SystemError.check("getsockname", unsafe system_name(number, &host))
        let text = host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Address(host: String(decoding: text, as: UTF8.self), port: UInt16(port))
    }

    private static func bind(
        _ address: Address, sharesPort: Bool
    ) throws(SystemError) -> Descriptor {
        let name = address.description
        let family = address.family
        guard family == AF_INET || family == AF_INET6 else {
            throw SystemError("inet_pton", EINVAL, subject: name)
        }
        let descriptor = try Descriptor("socket", system_socket(family), subject: name)
        // Connections of an earlier server that are still in TIME_WAIT do not count as in use.
        try turnOn(SOL_SOCKET, SO_REUSEADDR, of: descriptor)
        if sharesPort { try turnOn(SOL_SOCKET, SO_REUSEPORT, of: descriptor) }
        if family == AF_INET6 { try turnOn(Int32(IPPROTO_IPV6), IPV6_V6ONLY, of: descriptor) }
        let bound =
            if family == AF_INET6 {
                unsafe system_bind_ipv6(descriptor.number, address.host, address.port)
            } else {
                unsafe system_bind_ipv4(descriptor.number, address.host, address.port)
            }
        _ = try SystemError.check("bind", bound, subject: name)
        return descriptor
    }

    private static func turnOn(
        _ level: Int32, _ option: Int32, of descriptor: borrowing Descriptor
    ) throws(SystemError) {
        let result = system_turn_on(descriptor.number, level, option)
        _ = try SystemError.check("setsockopt", result)
    }
}
