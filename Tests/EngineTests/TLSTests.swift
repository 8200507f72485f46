import COpenSSL
import Engine
import HTTP
import Testing

@Suite struct TLSTests {
    @Test func `A peer that does not speak TLS is left without a word`() throws {
        try TestServer.run(over: .secure) { (test) in
            for text in [get("/a"), "\r\n\r\n\r\n", String(repeating: "x", count: 40_000)] {
                let peer = try Peer(test.port)
                peer.send(text)
                let rest = try peer.rest()
                // At most an alert: one record of two bytes.
                #expect(rest.end == .finished && rest.bytes.count <= 7, "\(rest)")
            }
            #expect(test.log.all.isEmpty)
        }
    }

    @Test func `A peer without a common protocol or version is told so`() throws {
        try TestServer.run(over: .secure) { (test) in
            for wishes in [
                TLSPeer.Wishes(protocols: ["h2"]), TLSPeer.Wishes(newestVersion: TLS1_1_VERSION),
            ] {
                let peer = try Peer(test.port)
                // The alert that came before the end is the reason.
                #expect(throws: Peer.Interrupted.self) { try peer.shakeHands(wishes) }
            }
        }
    }

    @Test(arguments: [[], ["http/1.1"], ["h2", "http/1.1"]])
    func `HTTP 1 1 is chosen where it is offered`(protocols: [String]) throws {
        try TestServer.run(over: .secure) { (test) in
            let peer = try Peer(test.port)
            try peer.shakeHands(TLSPeer.Wishes(protocols: protocols))
            #expect(peer.secure?.chosenProtocol == (protocols.isEmpty ? "" : "http/1.1"))
            peer.send(get("/a"))
            #expect(try peer.answer().text == "/a ")
        }
    }

    @Test func `A handshake that does not go on is given up`() throws {
        var limits = TestServer.quick
        limits.handshakeTime = .milliseconds(50)
        limits.connections = 1
        try TestServer.run(over: .secure, limits: limits) { (test) in
            let hello = TLSPeer(TLSPeer.Wishes()).takeOutgoing()
            for count in [0, 1, hello.count - 1, hello.count] {
                let peer = try Peer(test.port)
                peer.send(Array(hello[..<count]))
                #expect(try peer.rest().end == .finished)
                try test.expectAnswerSoon()
            }
        }
    }

    @Test func `The deadline of the handshake is over with the handshake`() throws {
        var limits = TestServer.quick
        limits.handshakeTime = .seconds(1)  // Longer than a handshake under a sanitizer.
        try TestServer.run(over: .secure, limits: limits) { (test) in
            let peer = try test.peer()
            // It began later, so its deadline is not the earlier one.
            #expect(try Peer(test.port).rest().end == .finished)
            peer.send(get("/a"))
            #expect(try peer.answer().text == "/a ")
        }
    }

    @Test func `A peer that vanishes in its handshake leaves its place to another`() throws {
        var limits = TestServer.quick
        limits.connections = 1
        try TestServer.run(over: .secure, limits: limits) { (test) in
            let hello = TLSPeer(TLSPeer.Wishes()).takeOutgoing()
            for count in [0, 1, hello.count - 1, hello.count] {
                let peer = try Peer(test.port)
                peer.send(Array(hello[..<count]))
                peer.vanish()
                try test.expectAnswerSoon()
            }
        }
    }

    @Test func `A damaged record ends the connection`() throws {
        try TestServer.run(over: .secure) { (test) in
            let peer = try test.peer()
            let secure = try #require(peer.secure)
            secure.write(Array(get("/a").utf8))
            let good = secure.takeOutgoing()
            secure.write(Array(get("/b").utf8))
            var bad = secure.takeOutgoing()
            bad[bad.count - 1] ^= 1
            peer.sendAsTheyAre(good)
            #expect(try peer.answer().text == "/a ")
            peer.sendAsTheyAre(bad + good)
            #expect(try peer.rest().bytes == [])
            #expect(test.log.all == ["/a"])
        }
    }

    @Test func `Records that trickle in are put together`() throws {
        try TestServer.run(over: .secure) { (test) in
            let peer = try Peer(test.port)
            peer.piece = 1
            try peer.shakeHands()
            for number in 0..<5 {
                peer.send(get("/\(number)") + post("/c", "hello"))
                #expect(try peer.answer().text == "/\(number) ")
                #expect(try peer.answer().text == "/c hello")
            }
        }
    }

    @Test func `A peer that ends TLS and not TCP is answered, and told the end`() throws {
        try TestServer.run(over: .secure) { (test) in
            let peer = try test.peer()
            peer.send(get("/a") + get("/b"))
            peer.finishSendingTLS()
            #expect(try peer.answer().text == "/a ")
            #expect(try peer.answer().text == "/b ")
            #expect(try peer.rest() == (.finished, []))
        }
    }

    @Test(arguments: [TLS1_2_VERSION, TLS1_3_VERSION])
    func `A session is resumed on every loop, until the keys are replaced`(version: Int32) throws {
        var limits = TestServer.quick
        limits.ticketTime = .seconds(3_600)
        try TestServer.run(over: .secure, workers: 3, limits: limits) { (test) in
            func isResumed(_ ticket: TLSPeer.Ticket?) throws -> (Bool, TLSPeer.Ticket?) {
                let peer = try Peer(test.port)
                try peer.shakeHands(TLSPeer.Wishes(newestVersion: version, ticket: ticket))
                peer.send(get("/a"))
                #expect(try peer.answer().status == 200)
                return (peer.secure?.isResumed == true, peer.secure?.ticket)
            }
            var (resumed, ticket) = try isResumed(nil)
            #expect(!resumed)
            for _ in 0..<20 {
                (resumed, ticket) = try isResumed(ticket)
                #expect(resumed)
            }
            test.server.replace([try TestCertificate.localhost.read()])
            (resumed, _) = try isResumed(ticket)
            #expect(resumed)
        }
    }

    @Test func `Tickets are of no use when their keys have been replaced`() throws {
        var limits = TestServer.quick
        limits.ticketTime = .milliseconds(50)
        try TestServer.run(over: .secure, limits: limits) { (test) in
            let first = try test.peer()
            first.send(get("/a"))
            #expect(try first.answer().status == 200)
            let ticket = first.secure?.ticket
            var isResumed = true
            while isResumed {
                let peer = try Peer(test.port)
                try peer.shakeHands(TLSPeer.Wishes(ticket: ticket))
                isResumed = peer.secure?.isResumed == true
            }
        }
    }

    @Test func `The certificate is the one for the host, or the first`() throws {
        let server = try Server(
            ServerOptions(
                addresses: [Address(host: "127.0.0.1", port: 0)], workers: 1,
                limits: TestServer.quick,
                certificates: [TestCertificate.localhost.read(), TestCertificate.other.read()]),
            handler: TestServer.handler(TestServer.Log()))
        server.start()
        defer {
            server.drain(within: .zero)
            server.wait()
        }
        for (host, shown) in [
            (nil, "localhost"), ("localhost", "localhost"), ("unknown.test", "localhost"),
            ("a.b.other.test", "localhost"), ("other.test", "other.test"),
            ("A.Other.Test", "other.test"),
        ] {
            let peer = try Peer(server.addresses[0].port)
            try peer.shakeHands(TLSPeer.Wishes(host: host))
            #expect(peer.secure?.isShown(certificateFor: shown) == true, "\(host ?? "none")")
            peer.send(get("/a"))
            #expect(try peer.answer().text == "/a ")
        }
    }

    @Test func `A chain is shown in its order`() throws {
        let chain = ["localhost", "other"].flatMap { TestCertificate.file("\($0).pem") }
        let certificate = try TLSCertificate(
            chain: chain, key: TestCertificate.file("localhost-key.pem"))
        try TestServer.run(over: .secure, changing: { $0.certificates = [certificate] }) { (test) in
            let peer = try test.peer()
            #expect(peer.secure?.isShown(certificateFor: "localhost") == true)
            #expect(peer.secure?.isShown(certificateFor: "other.test", at: 1) == true)
        }
    }

    @Test func `Another certificate takes over while connections stay open`() throws {
        try TestServer.run(over: .secure, workers: 2) { (test) in
            let open = try test.peer()
            let begun = try Peer(test.port)
            let begunTLS = TLSPeer(TLSPeer.Wishes())
            begun.send(begunTLS.takeOutgoing())
            test.server.replace([try TestCertificate.other.read()])
            var isOld = true
            while isOld {
                let peer = try test.peer()
                isOld = peer.secure?.isShown(certificateFor: "localhost") == true
                peer.send(get("/new"))
                #expect(try peer.answer().text == "/new ")
            }
            open.send(get("/a") + get("/big"))
            #expect(try open.answer().text == "/a ")
            #expect(try open.answer().content == TestServer.big)
        }
    }

    @Test(arguments: Wire.allCases)
    func `The scheme of a target has to be the connection's`(wire: Wire) throws {
        for scheme in ["http", "https"] {
            try TestServer.run(over: wire) { (test) in
                let peer = try test.peer()
                peer.send(get("\(scheme)://a/x"))
                let isRight = (scheme == "https") == (wire == .secure)
                #expect((try peer.answer().status == 200) == isRight)
            }
        }
    }

    @Test func `Fields of all answers stand in refusals too`() throws {
        let server = try Server(
            ServerOptions(
                addresses: [Address(host: "127.0.0.1", port: 0)], workers: 1,
                limits: TestServer.quick, certificates: [TestCertificate.localhost.read()],
                fields: [(.strictTransportSecurity, "max-age=60")]),
            handler: TestServer.handler(TestServer.Log()))
        server.start()
        defer {
            server.drain(within: .zero)
            server.wait()
        }
        let peer = try Peer(server.addresses[0].port)
        try peer.shakeHands()
        peer.send(get("/a") + "BAD\r\n\r\n")
        for status in [200, 400] {
            let answer = try peer.answer()
            #expect(answer.status == status)
            #expect(answer.field("Strict-Transport-Security") == "max-age=60")
        }
    }
}
