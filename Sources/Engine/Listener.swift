internal import CSystem
internal import Glibc

/// A socket that listens for one loop. It closes itself when its last holder lets it go.
///
/// Each loop has a socket of its own on the same port, and the kernel spreads connections over
/// them. That sharing (`SO_REUSEPORT`) would also let a second server join unnoticed; so one bind
/// without it first proves that the port is free.
final class Listener: Sendable {
    /// The numeric address, with the port that the system chose if it was asked to.
    let address: Address
    private let descriptor: Descriptor

    /// Binds and listens; `backlog` connections may wait to be accepted.
    init(_ address: Address, backlog: Int) throws(SystemError) {
        let descriptor = try Self.bind(address, sharesPort: true)
        let name = address.description
        try Self.turnOn(Int32(IPPROTO_TCP), TCP_NODELAY, of: descriptor)
        let listening = system_listen(descriptor.number, Int32(clamping: backlog))
        _ = try SystemError.check("listen", listening, subject: name)
        let port = try SystemError.check("getsockname", system_port(descriptor.number))
        self.address = Address(host: address.host, port: UInt16(port))
        self.descriptor = descriptor
    }

    /// Listeners for `loops` loops, each with one for every address.
    ///
    /// All addresses that ask for port 0 get the same port. Of `localhost`, ::1 is left out on a
    /// machine without IPv6.
    static func make(
        _ addresses: [Address], loops: Int, backlog: Int
    ) throws(SystemError) -> [[Listener]] {
        var first: [Listener] = []
        var chosenPort: UInt16 = 0
        for asked in addresses {
            for var address in asked.numeric {
                if address.port == 0 { address = Address(host: address.host, port: chosenPort) }
                let isOptional = asked.host == "localhost" && address.host == "::1"
                do throws(SystemError) {
                    if address.port != 0 { _ = try bind(address, sharesPort: false) }
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
                others.append(try Listener(listener.address, backlog: backlog))
            }
            all.append(others)
        }
        return all
    }

    /// The number to register with epoll.
    var number: Int32 { descriptor.number }

    /// A new connection's descriptor, or minus `errno`. It inherits the listener's TCP_NODELAY.
    func accept() -> Int32 { system_accept(descriptor.number) }

    private static func bind(
        _ address: Address, sharesPort: Bool
    ) throws(SystemError) -> Descriptor {
        let name = address.description
        let family = address.family
        guard family != 0 else { throw SystemError("inet_pton", EINVAL, subject: name) }
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
