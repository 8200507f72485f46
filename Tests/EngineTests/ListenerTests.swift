import Glibc
import Testing

@testable import Engine

@Suite struct ListenerTests {
    @Test(arguments: ["", "example.com", "127.0.0.1.5", "[::1]", "1", "0x7f.1", "::g"])
    func `Only numeric addresses and localhost are taken`(host: String) {
        #expect(throws: SystemError("inet_pton", 22, subject: "\(Address(host: host, port: 0))")) {
            try Listener.make([Address(host: host, port: 0)], loops: 1, backlog: 1)
        }
    }

    @Test func `A port that is in use is refused`() throws {
        let first = try Listener.make([Address(host: "127.0.0.1", port: 0)], loops: 2, backlog: 1)
        let taken = first[0][0].address
        let error = #expect(throws: SystemError.self) {
            try Listener.make([taken], loops: 2, backlog: 1)
        }
        #expect(error?.isAddressInUse == true)
        #expect(error.map { "\($0)" } == "bind \(taken): Address already in use")
    }

    @Test func `A port is free again when its listeners are gone`() throws {
        var port: UInt16 = 0
        do {
            let listeners = try Listener.make(
                [Address(host: "::1", port: 0)], loops: 1, backlog: 1)
            port = listeners[0][0].address.port
        }
        #expect(port != 0)
        _ = try Listener.make([Address(host: "::1", port: port)], loops: 1, backlog: 1)
    }

    @Test func `Every loop and every address share the port that the system chose`() throws {
        let listeners = try Listener.make(
            [Address(host: "localhost", port: 0)], loops: 3, backlog: 1)
        let addresses = listeners.map { $0.map(\.address) }
        #expect(addresses.count == 3 && Set(addresses.map { $0.map(\.port) }).count == 1)
        #expect(Set(addresses[0].map(\.port)).count == 1 && addresses[0][0].port != 0)
        #expect(addresses[0].map(\.host) == ["127.0.0.1", "::1"])
    }

    @Test func `A port may be shared with another server when both are told so`() throws {
        let first = try Listener.make([Address(host: "127.0.0.1", port: 0)], loops: 1, backlog: 1)
        _ = try Listener.make([first[0][0].address], loops: 1, backlog: 1, sharesPort: true)
    }
}

/// Sockets that all loops hold.
@Suite struct SharedListenerTests {
    @Test func `A path where another server answers is refused`() throws {
        let scratch = Scratch()
        let address = Address(host: "unix:\(scratch.path("socket"))", port: 80)
        let first = try Listener.make([address], loops: 2, backlog: 1)
        #expect(first[0][0] === first[1][0] && first[0][0].address == address)
        let error = #expect(throws: SystemError.self) {
            try Listener.make([address], loops: 1, backlog: 1)
        }
        #expect(error?.isAddressInUse == true)
        _ = try Peer(path: scratch.path("socket"))
    }

    @Test func `What is no socket is left where it is`() throws {
        let scratch = Scratch()
        close(unsafe open(scratch.path("file"), O_CREAT | O_WRONLY, 0o600))
        let error = #expect(throws: SystemError.self) {
            try Listener(path: scratch.path("file"), backlog: 1)
        }
        #expect(error?.isAddressInUse == true && scratch.has("file"))
    }

    @Test(arguments: ["/nowhere/at/all", String(repeating: "x", count: 108)])
    func `A path that cannot be is refused`(path: String) {
        #expect(throws: SystemError.self) { try Listener(path: path, backlog: 1) }
    }

    @Test func `A socket that a dead server left is taken away, and one's own at the end`() throws {
        let scratch = Scratch()
        let dead = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let bound = unsafe withUnixAddress(scratch.path("socket")) { unsafe bind(dead, $0, $1) }
        #expect(bound == 0)
        close(dead)
        do {
            let listener = try Listener(path: scratch.path("socket"), backlog: 1)
            #expect(listener.isShared && scratch.has("socket"))
            _ = try Peer(path: scratch.path("socket"))
        }
        #expect(!scratch.has("socket"))
    }

    @Test func `A descriptor that does not listen is refused`() throws {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let error = #expect(throws: SystemError.self) { try Listener(inherited: number) }
        #expect(error.map { "\($0)" } == "accept descriptor \(number): Invalid argument")
        #expect(throws: SystemError.self) { try Listener(inherited: 10_000) }
    }

    @Test(arguments: [1, 3])
    func `A server serves at a Unix-domain socket and an inherited one`(workers: Int) throws {
        let scratch = Scratch()
        let inherited = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
        #expect(listen(inherited, 10) == 0)
        let change = { (options: inout ServerOptions) in
            options.addresses.append(Address(host: "unix:\(scratch.path("socket"))", port: 0))
            options.inherited = [inherited]
        }
        try TestServer.run(workers: workers, changing: change) { (test) in
            let addresses = test.server.addresses
            #expect(addresses.count == 3 && addresses[0].host == "::" && addresses[0].port != 0)
            #expect(addresses[2].description == "unix:\(scratch.path("socket"))")
            for number in 0..<20 {
                let peers = [
                    try Peer(path: scratch.path("socket")), try Peer(addresses[0].port),
                    try Peer(addresses[0].port, overIPv6: true), try Peer(addresses[1].port),
                ]
                for peer in peers {
                    peer.send(get("/\(number)"))
                    #expect(try peer.answer().text == "/\(number) ")
                }
            }
        }
        #expect(!scratch.has("socket"))
    }

    @Test func `A drain answers what waits at a shared socket`() throws {
        let scratch = Scratch()
        let options = ServerOptions(
            addresses: [Address(host: "unix:\(scratch.path("socket"))", port: 0)], workers: 2,
            limits: TestServer.quick)
        let server = try Server(options, handler: TestServer.handler(TestServer.Log()))
        server.drain(within: .seconds(20))
        let peers = try (0..<100).map { (number) in
            let peer = try Peer(path: scratch.path("socket"))
            peer.send(get("/\(number)"))
            return peer
        }
        server.start()
        for (number, peer) in peers.enumerated() {
            #expect(try peer.answer().text == "/\(number) ")
        }
        server.wait()
        #expect(!scratch.has("socket"))
    }
}
