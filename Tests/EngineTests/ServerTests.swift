import Engine
import Glibc
import HTTP
import Testing

@Suite struct ServerTests {
    @Test func `An address in use is refused`() throws {
        try TestServer.run { (test) in
            let options = ServerOptions(addresses: test.server.addresses, workers: 2)
            let error = #expect(throws: SystemError.self) {
                try Server(options, handler: TestServer.handler(TestServer.Log()))
            }
            #expect(error?.isAddressInUse == true)
        }
    }

    @Test(arguments: [("127.0.0.1", 1), ("::1", 1), ("localhost", 2), ("127.0.0.1", 3)])
    func `It serves every address with every loop`(host: String, workers: Int) throws {
        try TestServer.run(host: host, workers: workers) { (test) in
            for address in test.server.addresses {
                #expect(address.port != 0)
                for number in 0..<20 {
                    let peer = try Peer(address.port, overIPv6: address.host == "::1")
                    peer.send(get("/\(number)"))
                    #expect(try peer.answer().text == "/\(number) ")
                }
            }
        }
    }

    @Test(arguments: Wire.allCases)
    func `Another handler takes over while connections stay open`(wire: Wire) throws {
        try TestServer.run(over: wire, workers: 2) { (test) in
            let peers = try (0..<8).map { _ in try test.peer() }
            for peer in peers {
                peer.send(get("/a"))
                #expect(try peer.answer().text == "/a ")
            }
            test.server.replace(TestServer.handler(test.log, greeting: "new "))
            for peer in peers {
                var text = "/a "
                while text == "/a " {
                    peer.send(get("/a"))
                    text = try peer.answer().text
                }
                #expect(text == "new /a ")
            }
        }
    }

    @Test func `A drain answers what waits to be accepted`() throws {
        let server = try TestServer.idle(workers: 2)
        // The first thing its loops hear of, before those who wait.
        server.drain(within: .seconds(20))
        let peers = try (0..<200).map { (number) in
            let peer = try Peer(server.addresses[0].port)
            peer.send(get("/\(number)"))
            return peer
        }
        server.start()
        for (number, peer) in peers.enumerated() {
            let answer = try peer.answer()
            #expect(answer.text == "/\(number) " && answer.field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
        }
        server.wait()
        #expect(throws: Peer.Refused(code: ECONNREFUSED)) { try Peer(server.addresses[0].port) }
    }

    @Test(arguments: Wire.allCases)
    func `A drain loses no request that has begun or follows at once`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.drainSilence = .seconds(10)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let silent = try test.peer()
            let begun = try test.peer()
            let reading = try test.peer(window: 200_000)
            for peer in [silent, begun, reading] {
                peer.send(get("/a"))
                #expect(try peer.answer().field("Connection") == nil)
            }
            begun.send("POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
            reading.send(get("/big") + get("/c") + get("/never"))
            #expect(try reading.answer().content == TestServer.big)
            #expect(try reading.answer().text == "/c ")
            #expect(try reading.answer().text == "/never ")
            reading.send(String(repeating: get("/big"), count: 10) + get("/d"))

            test.server.drain(within: .seconds(20))
            begun.send("llo")
            let last = try begun.answer()
            #expect(last.text == "/b hello")
            silent.send(get("/e"))
            #expect(try silent.answer().text == "/e ")
            var answer = try reading.answer()
            #expect(answer.content == TestServer.big)
            while answer.field("Connection") == nil, answer.content.count > 3 {
                answer = try reading.answer()
            }
            for peer in [silent, begun, reading] { peer.finishSending() }
            test.server.wait()
        }
    }

    @Test(arguments: Wire.allCases)
    func `A drain ends silent connections`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.drainSilence = .milliseconds(50)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let used = try test.peer()
            used.send(get("/a"))
            #expect(try used.answer().status == 200)
            test.server.drain(within: .seconds(3_600))
            #expect(try used.rest() == (.finished, []))
            test.server.wait()
        }
    }

    @Test(arguments: Wire.allCases)
    func `A drain ends at its deadline whatever a peer does`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer(window: 200_000)
            peer.send(String(repeating: get("/big"), count: 20))
            let begun = try test.peer()
            begun.send(get("/a") + "GET /never")
            #expect(try begun.answer().status == 200)
            test.server.drain(within: .milliseconds(50))
            test.server.wait()
        }
    }

    @Test func `When descriptors run out, connections wait until some are free`() async {
        await #expect(processExitsWith: .success) {
            let server = try TestServer.idle(workers: 1)
            let peers = try (0..<20).map { _ in try Peer(server.addresses[0].port) }
            // From here on the server finds three free descriptors.
            let next = dup(0)
            close(next)
            var limit = rlimit(rlim_cur: rlim_t(next) + 3, rlim_max: 4_096)
            unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            server.start()
            for peer in peers {
                peer.send(get("/a"))
                #expect(try peer.answer().text == "/a ")
                peer.vanish()
            }
        }
    }
}

extension TestServer {
    /// A server that listens and has not been started.
    static func idle(workers: Int) throws -> Server {
        try Server(
            ServerOptions(
                addresses: [Address(host: "127.0.0.1", port: 0)], workers: workers, limits: quick),
            handler: handler(Log()))
    }

    /// Connects until there is a place for a connection and it is served.
    func expectAnswerSoon() throws {
        for _ in 0..<5_000 {
            if let peer = try? peer(), peer.send(get("/again")),
                let answer = try? peer.answer(), answer.status != 503
            {
                #expect(answer.text == "/again ")
                return
            }
            usleep(1_000)
        }
        Issue.record("No place became free.")
    }
}
