import Dispatch
import Engine
import Glibc
import HTTP
import Testing

/// Answers that are made beside the loop: in order, bounded, and never to who is gone.
@Suite struct LateAnswerTests {
    @Test(arguments: Wire.allCases)
    func `Late answers keep the order of their requests`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(
                get("/a") + get("/later/1") + get("/b") + get("/later/2")
                    + post("/later/3", "content"))
            for text in ["/a ", "/later/1 ", "/b ", "/later/2 ", "/later/3 content"] {
                #expect(try peer.answer().text == text)
            }
            peer.send("HEAD /later HTTP/1.1\r\nHost: a\r\nRequest-Id: mine\r\n\r\n" + get("/c"))
            let head = try peer.answer(toHead: true)
            #expect(head.field("Content-Length") == "7" && head.field("Request-Id") == "mine")
            #expect(try peer.answer().text == "/c ")
            peer.send(get("/later", "Connection: close") + get("/d"))
            #expect(try peer.answer().field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            #expect(!test.log.all.contains("/d"))
        }
    }

    @Test(arguments: Wire.allCases)
    func `A late answer waits until the peer has taken those before it`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer(window: 4_096)
            peer.send(get("/big") + get("/later") + get("/a"))
            #expect(try peer.answer().content == TestServer.big)
            #expect(try peer.answer().text == "/later ")
            #expect(try peer.answer().text == "/a ")
        }
    }

    @Test(arguments: Wire.allCases)
    func `Withheld content is asked for, and answered late`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(
                "POST /later HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                    + "Content-Length: 2\r\n\r\n"
            )
            test.log.wait(for: "/later wants content")
            peer.send("hi")
            #expect(try peer.answer().status == 100)
            #expect(try peer.answer().text == "/later hi")
        }
    }

    @Test(arguments: Wire.allCases)
    func `Many are answered at once, by as many threads as there are loops`(wire: Wire) throws {
        try TestServer.run(over: wire, workers: 2) { (test) in
            let peers = try (0..<50).map { _ in try test.peer() }
            for (number, peer) in peers.enumerated() {
                peer.send(get("/later/\(number)") + get("/\(number)"))
            }
            for (number, peer) in peers.enumerated() {
                #expect(try peer.answer().text == "/later/\(number) ")
                #expect(try peer.answer().text == "/\(number) ")
            }
        }
    }

    @Test func `More than may wait are told to come back, and a loop goes on meanwhile`() throws {
        var limits = TestServer.quick
        limits.waitingAnswers = 1
        try TestServer.run(limits: limits) { (test) in
            let first = try test.peer()
            first.send(get("/gate"))
            test.log.wait(for: "works /gate")
            let second = try test.peer()
            second.send(get("/gate"))
            test.log.wait(for: "/gate", count: 2)
            let third = try test.peer()
            third.send(get("/gate") + get("/never"))
            let refusal = try third.answer()
            #expect(refusal.status == 503 && refusal.field("Retry-After") == "5")
            #expect(try third.rest() == (.finished, []))
            let other = try test.peer()
            other.send(get("/a"))
            #expect(try other.answer().text == "/a ")
            #expect(!test.log.all.contains("/never"))
            for _ in 0..<2 { test.log.gate.signal() }
            #expect(try first.answer().text == "/gate ")
            #expect(try second.answer().text == "/gate ")
        }
    }

    @Test(arguments: Wire.allCases)
    func `A peer that is gone is let go before its answer is there`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let gone = try test.peer()
            gone.send(get("/gate"))
            test.log.wait(for: "works /gate")
            gone.vanish()
            while test.server.figures[.closed] < 1 { usleep(1_000) }
            // Its place is another's now, who gets none of what is not its own.
            let next = try test.peer()
            next.send(get("/later"))
            test.log.gate.signal()
            #expect(try next.answer().text == "/later ")
            next.send(get("/a"))
            #expect(try next.answer().text == "/a ")
        }
    }

    @Test(arguments: Wire.allCases)
    func `An answer that takes too long is given up`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.answerTime = .milliseconds(50)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer()
            peer.send(get("/gate") + get("/never"))
            let refusal = try peer.answer()
            #expect(refusal.status == 503 && refusal.field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            test.log.gate.signal()
            let next = try test.peer()
            next.send(get("/a"))
            #expect(try next.answer().text == "/a ")
            #expect(!test.log.all.contains("/never"))
        }
    }

    @Test(arguments: Wire.allCases)
    func `A drain waits for late answers`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(get("/gate") + get("/later"))
            test.log.wait(for: "works /gate")
            test.server.drain(within: .seconds(20))
            test.log.gate.signal()
            #expect(try peer.answer().text == "/gate ")
            let last = try peer.answer()
            #expect(last.text == "/later " && last.field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            test.server.wait()
        }
    }

    @Test func `Late answers are counted, and metered once`() throws {
        try TestServer.run(changing: { $0.rateLimit = RateLimit(requests: 10, window: 60) }) {
            (test) in
            let peer = try test.peer()
            for left in 8...9 {
                peer.send(get("/later"))
                #expect(try peer.answer().field("RateLimit")?.contains("r=\(17 - left);") == true)
            }
            // The second one is sent before it is counted.
            while test.server.figures.routes[0].answers.values.reduce(0, +) < 2 { usleep(1_000) }
            peer.send(get("/a"))
            #expect(try peer.answer().field("RateLimit")?.contains("r=7;") == true)
        }
    }
}
