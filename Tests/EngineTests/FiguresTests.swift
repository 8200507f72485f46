import Glibc
import HTTP
import Testing

@testable import Engine

/// What a server has counted when peers have seen its answers.
@Suite struct FiguresTests {
    @Test(arguments: Wire.allCases)
    func `answers, bytes and connections are what peers saw`(wire: Wire) throws {
        var figures: Figures?
        var received = 0
        let requests = [
            get("/a"), post("/b", "content"), "HEAD /c HTTP/1.1\r\nHost: a\r\n\r\n", get("/big"),
        ]
        try TestServer.run(over: wire, workers: 2) { (test) in
            for number in 0..<3 {
                let peer = try test.peer()
                peer.send(requests.joined())
                if number == 0 { peer.send("BAD\r\n\r\n") } else { peer.finishSending() }
                received += try peer.rest().bytes.count
            }
            // The last bytes of a loop are counted at the end of its wake.
            figures = test.figures { $0[.closed] == 3 && $0[.sent] == received }
            #expect(figures?[.sent] == received)
        }
        let route = try #require(figures?.routes.first)
        var answers: [Figures.Answer: Int] = [:]
        answers[Figures.Answer(method: .get, status: .ok)] = 6
        answers[Figures.Answer(method: .post, status: .ok)] = 3
        answers[Figures.Answer(method: .head, status: .ok)] = 3
        answers[Figures.Answer(method: nil, status: .badRequest)] = 1
        #expect(route.answers == answers)
        #expect(route.times.reduce(0, +) == 13)
        #expect(figures?[.accepted] == 3)
        #expect(figures?[.received] == 3 * requests.joined().utf8.count + 7)
        #expect(figures?.refusals.filter { $0.value > 0 } == [.malformedRequestLine: 1])
        #expect(figures?[.handshakes] == (wire == .secure ? 3 : 0))
        #expect(figures?[.failedHandshakes] == 0)
    }

    @Test func `connections that are not served are counted by their limit`() throws {
        var limits = TestServer.quick
        limits.connections = 1
        limits.surplusConnections = 1
        try TestServer.run(limits: limits) { (test) in
            let peer = try test.peer()
            peer.send(get("/a"))
            #expect(try peer.answer().status == 200)
            let surplus = try test.peer()
            surplus.send(get("/b"))
            #expect(try surplus.answer().status == 503)
            #expect(try test.peer().rest().bytes.isEmpty)
            let figures = test.server.figures
            #expect(figures[.accepted] == 2)
            #expect(figures[.surplusInAll] == 1 && figures[.closedAtOnce] == 1)
            #expect(figures[.surplusOfAddress] == 0 && figures.refusals[.overloaded] == 1)
        }
    }

    @Test func `a handshake that fails is counted`() throws {
        try TestServer.run(over: .secure) { (test) in
            let peer = try Peer(test.port)
            peer.send(get("/a"))
            _ = try peer.rest()
            let figures = test.figures { $0[.failedHandshakes] > 0 }
            #expect(figures[.failedHandshakes] == 1 && figures[.handshakes] == 0)
        }
    }

    @Test func `requests above a rate are counted as refusals`() throws {
        try TestServer.run(changing: { $0.rateLimit = RateLimit(requests: 1, window: 60) }) {
            (test) in
            let peer = try test.peer()
            peer.send(get("/a") + get("/b"))
            #expect(try peer.answer().status == 200)
            #expect(try peer.answer().status == 429)
            #expect(test.server.figures.refusals[.tooManyRequests] == 1)
        }
    }
}

extension TestServer {
    /// What has been counted, once it is as expected, or after a long time.
    fileprivate func figures(_ isExpected: (Figures) -> Bool) -> Figures {
        for _ in 0..<20_000 where !isExpected(server.figures) { usleep(1_000) }
        return server.figures
    }
}
