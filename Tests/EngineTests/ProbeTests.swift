import Glibc
import Testing

@testable import Engine

@Suite struct ProbeTests {
    private static func ask(_ address: Address) throws(SystemError) -> Int {
        try Probe.status(of: "/a", at: address, within: .seconds(20))
    }

    @Test(arguments: ["example.com", "", "localhost"])
    func `Only numeric addresses are asked`(host: String) {
        #expect(throws: SystemError.self) { try Self.ask(Address(host: host, port: 1)) }
    }

    @Test func `Nobody there, silence and other protocols are told apart`() throws {
        let scratch = Scratch()
        let path = Address(host: "unix:\(scratch.path("socket"))", port: 0)
        #expect(throws: SystemError("connect", ENOENT, subject: "\(path)")) { try Self.ask(path) }
        let listener = try Listener.make([Address(host: "::1", port: 0)], loops: 1, backlog: 1)
        let address = listener[0][0].address
        #expect(throws: SystemError("recv", ETIMEDOUT, subject: "\(address)")) {
            try Probe.status(of: "/", at: address, within: .milliseconds(20))
        }
    }

    @Test func `The status of the answer is told`() throws {
        let scratch = Scratch()
        let change = { (options: inout ServerOptions) in
            options.addresses.append(Address(host: "unix:\(scratch.path("socket"))", port: 0))
        }
        try TestServer.run(changing: change) { (test) in
            for address in test.server.addresses { #expect(try Self.ask(address) == 200) }
            #expect(test.log.all == ["/a", "/a"])
            let odd = try Probe.status(
                of: "/refused", at: test.server.addresses[0], within: .seconds(20))
            #expect(odd == 413)
        }
    }
}

@Suite struct SupervisorTests {
    @Test(arguments: ["socket", "@"])
    func `A service manager is told by datagrams`(name: String) throws {
        let scratch = Scratch()
        let path = name == "@" ? "@\(scratch.path)" : scratch.path(name)
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(socket) }
        try #require(Listening.bind(socket, path) == 0)
        let supervisor = Supervisor(socket: path)
        supervisor.tell(.ready)
        supervisor.tell(.reloading(17))
        supervisor.tell(.stopping)
        var buffer = [UInt8](repeating: 0, count: 100)
        for text in ["READY=1", "RELOADING=1\nMONOTONIC_USEC=17", "STOPPING=1"] {
            let count = unsafe recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            try #require(count > 0)
            #expect(String(decoding: buffer[..<count], as: UTF8.self) == text)
        }
    }

    @Test(arguments: [nil, "", "/nowhere/at/all", String(repeating: "x", count: 200)])
    func `Nobody listening is no trouble`(socket: String?) {
        Supervisor(socket: socket).tell(.ready)
    }

    /// Binds as a service manager does.
    private enum Listening {
        static func bind(_ socket: Int32, _ path: String) -> Int32 {
            var name = Array(path.utf8)
            if name[0] == UInt8(ascii: "@") { name[0] = 0 }
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: name) }
            let size = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
            return unsafe withUnsafePointer(to: &address) { (pointer) in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe Glibc.bind(socket, $0, size)
                }
            }
        }
    }
}
