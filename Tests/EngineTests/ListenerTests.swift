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
}
