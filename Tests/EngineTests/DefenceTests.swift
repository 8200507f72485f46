import Glibc
import HTTP
import Testing

@testable import Engine

/// What a server does about too much of anything.
@Suite struct DefenceTests {
    @Test func `Connections above the limit are told to come back later`() throws {
        var limits = TestServer.quick
        limits.connections = 3
        limits.surplusConnections = 1
        try TestServer.run(workers: 2, limits: limits) { (test) in
            var peers = try (0..<3).map { _ in try Peer(test.port) }
            for peer in peers {
                peer.send(get("/a"))
                #expect(try peer.answer().status == 200)
            }
            let surplus = try Peer(test.port)
            surplus.send(get("/b") + get("/never"))
            let answer = try surplus.answer()
            #expect(answer.status == 503 && answer.field("Retry-After") == "5")
            #expect(answer.field("Connection") == "close")
            // It still lingers; there is no place for another one.
            #expect(try Peer(test.port).rest().bytes.isEmpty)
            #expect(try surplus.rest().bytes.isEmpty)
            #expect(!test.log.all.contains("/b") && test.log.all.contains("overloaded"))
            peers.removeLast()
            try test.expectAnswerSoon()
        }
    }

    @Test func `Connections of one address above its limit are told so`() throws {
        var limits = TestServer.quick
        limits.connectionsPerAddress = 1
        limits.headTime = .milliseconds(50)
        try TestServer.run(limits: limits) { (test) in
            let first = try Peer(test.port)
            first.send(get("/a"))
            #expect(try first.answer().status == 200)
            let silent = try Peer(test.port)
            #expect(try silent.rest().bytes.isEmpty)
            let second = try Peer(test.port)
            second.send(get("/b"))
            let answer = try second.answer()
            #expect(answer.status == 429 && answer.field("Retry-After") == "5")
            #expect(try second.rest() == (.finished, []))
            first.send(get("/c"))
            #expect(try first.answer().text == "/c ")
        }
    }

    @Test func `The last request that a connection may make closes it`() throws {
        var limits = TestServer.quick
        limits.requests = 2
        try TestServer.run(limits: limits) { (test) in
            let peer = try Peer(test.port)
            peer.send(get("/a") + get("/b") + get("/never"))
            #expect(try peer.answer().field("Connection") == nil)
            let last = try peer.answer()
            #expect(last.text == "/b " && last.field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            #expect(test.log.all == ["/a", "/b"])
        }
    }

    @Test func `Nothing more is begun while peers leave too much unfinished`() throws {
        var limits = TestServer.quick
        limits.parked = 1_000
        try TestServer.run(limits: limits) { (test) in
            let greedy = try Peer(test.port)
            greedy.send("GET /a HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 2_000))
            var status = 200
            while status == 200 {
                let peer = try Peer(test.port)
                peer.send(get("/b"))
                let answer = try peer.answer()
                status = answer.status
                if status == 503 { #expect(answer.field("Retry-After") == "5") }
            }
            #expect(status == 503)
            greedy.send("x")
            #expect(try greedy.answer().status == 503)
            #expect(try greedy.rest() == (.finished, []))
            try test.expectAnswerSoon()
            #expect(!test.log.all.contains("/a"))
        }
    }

    @Test func `An answer has to be taken at the least rate, not only now and then`() throws {
        var ends: [Int32] = [0, 0]
        try #require(unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        defer { for end in ends { close(end) } }
        for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        let request = Array(get("/big").utf8)
        unsafe write(ends[1], request, request.count)

        var options = ServerOptions(addresses: [], workers: 1)
        options.limits.writeTime = .seconds(20)
        options.limits.writeRate = 100_000
        let seat = try EventLoop.Seat(
            [], Admission(options.limits), Tally(routes: 1), Workshop(threads: 1, mostWaiting: 1),
            TestServer.handler(TestServer.Log()))
        var bench = Workbench(options, seat, now: 0)
        var scratch = [UInt8](repeating: 0, count: 100_000)
        var parked = Parked()
        var connection = Connection(
            Transport(descriptor: ends[0]), peer: nil, surplus: nil, at: &bench)
        connection.receive(into: &scratch, &parked, at: &bench)
        #expect(connection.phase == .writing && connection.deadline == 20_000)
        // It takes some each 15 s, which is progress, and 2 MB need 40 s at the least rate.
        for second in [15, 30] {
            while unsafe read(ends[1], &scratch, scratch.count) > 0 {}
            bench.now = Int64(second) * 1_000
            connection.deliver(&parked, at: &bench)
            #expect(connection.phase == .writing && connection.deadline > bench.now)
        }
        #expect(30_000..<41_000 ~= connection.deadline)
    }

    private static func limited(
        _ requests: Int, _ window: Int, _ proxies: [String] = []
    ) -> (inout ServerOptions) -> Void {
        { (options) in
            options.rateLimit = RateLimit(requests: requests, window: window)
            options.unlimitedPaths = ["/healthz"]
            options.proxies = TrustedProxies(proxies) ?? TrustedProxies()
        }
    }

    @Test func `An address that asks too often is told when to come back`() throws {
        try TestServer.run(changing: Self.limited(2, 3_600)) { (test) in
            let peer = try Peer(test.port)
            peer.send(get("/a") + get("/b") + get("/never") + get("/healthz"))
            for remaining in [1, 0] {
                let answer = try peer.answer()
                #expect(answer.status == 200)
                #expect(answer.field("RateLimit-Policy") == "\"address\";q=2;w=3600")
                #expect(
                    answer.field("RateLimit")?.hasPrefix("\"address\";r=\(remaining);t=") == true)
                #expect(answer.field("Retry-After") == nil)
            }
            let refusal = try peer.answer()
            #expect(refusal.status == 429 && refusal.field("Retry-After") == "1800")
            #expect(refusal.field("RateLimit") == "\"address\";r=0;t=3600")
            #expect(refusal.field("Connection") == nil)
            let probe = try peer.answer()
            #expect(probe.text == "/healthz " && probe.field("RateLimit") == nil)
            let other = try Peer(test.port)
            other.send(get("/never"))
            #expect(try other.answer().status == 429)
            #expect(!test.log.all.contains("/never"))
        }
    }

    @Test func `A request whose content is withheld counts once`() throws {
        let head =
            "POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        try TestServer.run(changing: Self.limited(2, 3_600)) { (test) in
            for _ in 0..<2 {
                let peer = try Peer(test.port)
                peer.send(head)
                #expect(try peer.answer().status == 100)
                peer.send("hi")
                #expect(try peer.answer().text == "/a hi")
            }
            let peer = try Peer(test.port)
            peer.send(head)
            let refusal = try peer.answer()
            #expect(refusal.status == 429 && refusal.field("Connection") == "close")
        }
    }

    @Test func `Behind a trusted proxy each client has its own allowance`() throws {
        try TestServer.run(changing: Self.limited(1, 3_600, ["127.0.0.1"])) { (test) in
            let proxy = try Peer(test.port)
            for (client, status) in [
                ("192.0.2.1", 200), ("192.0.2.2", 200), ("192.0.2.1", 429),
                ("192.0.2.2, 192.0.2.3", 200), ("192.0.2.4, 192.0.2.2", 429),
            ] {
                proxy.send(get("/", "X-Forwarded-For: \(client)"))
                #expect(try proxy.answer().status == status, "\(client)")
            }
        }
        try TestServer.run(changing: Self.limited(1, 3_600)) { (test) in
            let liar = try Peer(test.port)
            for (client, status) in [("192.0.2.1", 200), ("192.0.2.2", 429)] {
                liar.send(get("/", "X-Forwarded-For: \(client)"))
                #expect(try liar.answer().status == status)
            }
        }
    }
}
