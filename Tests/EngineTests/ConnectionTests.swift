import HTTP
import Testing

@testable import Engine

@Suite struct ConnectionTests {
    @Test(arguments: Wire.allCases)
    func `After an error nothing runs, and answers that are owed are delivered first`(wire: Wire)
        throws
    {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(get("/a") + get("/b") + "GET /c\r\n\r\n" + get("/d"))
            #expect(try peer.answer().text == "/a ")
            #expect(try peer.answer().text == "/b ")
            let refusal = try peer.answer()
            #expect(refusal.status == 400 && refusal.field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            #expect(test.log.all == ["/a", "/b", "malformedRequestLine"])
        }
    }

    @Test(arguments: Wire.allCases)
    func `An unread refusal is not lost to a reset, however much still comes`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n")
            peer.send([UInt8](repeating: 0x20, count: 900_000))
            #expect(try peer.answer().status == 413)
            #expect(try peer.rest() == (.finished, []))
        }
    }

    @Test(arguments: Wire.allCases)
    func `A peer that sends without end is not read without end`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.lingerTime = .seconds(3_600)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer()
            peer.send("BAD\r\n\r\n")
            let piece = [UInt8](repeating: 0x20, count: 100_000)
            #expect((0..<1_000).contains { _ in !peer.send(piece) })
        }
    }

    @Test(
        arguments: Wire.allCases,
        [
            "GET / HTTP/1.1\r\nHost: a\r\n", "\r\n", "G",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n1234",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n0\r\n",
        ])
    func `An incomplete request never runs, and its peer is told so`(wire: Wire, request: String)
        throws
    {
        var limits = TestServer.quick
        limits.headTime = .milliseconds(50)
        limits.contentTime = .milliseconds(50)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let leaving = try test.peer()
            leaving.send(get("/a") + request)
            leaving.finishSending()
            #expect(try leaving.answer().text == "/a ")
            #expect(try leaving.answer().status == 400)
            #expect(try leaving.rest() == (.finished, []))

            let silent = try test.peer()
            silent.send(get("/b") + request)
            #expect(try silent.answer().text == "/b ")
            let refusal = try silent.answer()
            #expect(refusal.status == 408 && refusal.field("Connection") == "close")
            #expect(try silent.rest() == (.finished, []))
            #expect(test.log.all == ["/a", "incompleteMessage", "/b", "timeout"])
        }
    }

    @Test(arguments: Wire.allCases)
    func `A deadline is not moved by the bytes that trickle in`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.headTime = .milliseconds(100)
        limits.head = 4_000_000
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer()
            peer.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")
            // A peer that could go on for ever: only the server ends this.
            while test.log.all.isEmpty { peer.send("x") }
            #expect(test.log.all == ["timeout"])
            #expect(try peer.answer().status == 408)
        }
    }

    @Test(arguments: Wire.allCases)
    func `Silence between requests ends a connection without a word`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.idleTime = .milliseconds(50)
        try TestServer.run(over: wire, limits: limits) { (test) in
            #expect(try test.peer().rest() == (.finished, []))
            let peer = try test.peer()
            peer.send(get("/a"))
            #expect(try peer.answer().text == "/a ")
            #expect(try peer.rest() == (.finished, []))
        }
    }

    @Test(arguments: Wire.allCases)
    func `A peer that takes nothing is given up`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.writeTime = .milliseconds(50)
        limits.connections = 1
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer(window: 200_000)
            peer.send(String(repeating: get("/big"), count: 20))
            try test.expectAnswerSoon()
            let rest = try peer.rest()
            #expect(rest.bytes.count < 20 * TestServer.big.count)
        }
    }

    @Test(
        arguments: Wire.allCases,
        [
            "", "GET / HTT", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12",
            get("/big") + get("/big"), "BAD\r\n\r\n", get("/", "Connection: close"),
        ])
    func `A peer that vanishes leaves its place to another`(wire: Wire, sent: String) throws {
        var limits = TestServer.quick
        limits.connections = 1
        try TestServer.run(over: wire, limits: limits) { (test) in
            for _ in 0..<20 {
                let peer = try test.peer(window: 200_000)
                peer.send(sent)
                peer.vanish()
                try test.expectAnswerSoon()
            }
        }
    }

    @Test func `A connection in the slab is a trivial, small value`() {
        #expect(_isPOD(Connection.self))
        #expect(MemoryLayout<Connection>.size <= 256)
    }

    @Test(arguments: Wire.allCases)
    func `Persistent connections serve one request after another`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            for number in 0..<50 {
                peer.send(get("/\(number)"))
                let answer = try peer.answer()
                #expect(answer.status == 200 && answer.text == "/\(number) ")
                #expect(answer.field("Connection") == nil && answer.field("Date") != nil)
            }
        }
    }

    @Test(arguments: Wire.allCases)
    func `HEAD has the fields of GET and no content`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get("/a"))
            let head = try peer.answer(toHead: true)
            let whole = try peer.answer()
            #expect(head.field("Content-Length") == "3" && whole.text == "/a ")
        }
    }

    @Test(
        arguments: Wire.allCases, [get("/a", "Connection: close"), "GET /a HTTP/1.0\r\n\r\n"])
    func `A last answer is said to be the last`(wire: Wire, request: String) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(request + get("/b"))
            #expect(try peer.answer().field("Connection") == "close")
            #expect(try peer.rest() == (.finished, []))
            #expect(test.log.all == ["/a"])
        }
    }

    @Test(arguments: Wire.allCases)
    func `HTTP 1 0 persists when it asks to`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            for _ in 0..<3 {
                peer.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(try peer.answer().field("Connection") == "keep-alive")
            }
        }
    }

    @Test(
        arguments: Wire.allCases,
        [
            post("/a", "hello"),
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "2;x=y\r\nhe\r\n3\r\nllo\r\n0\r\nT: u\r\n\r\n",
        ])
    func `Content arrives whole, in one piece or byte by byte`(wire: Wire, request: String) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(request + request)
            #expect(try peer.answer().text == "/a hello")
            #expect(try peer.answer().text == "/a hello")
            for byte in request.utf8 { peer.send([byte]) }
            #expect(try peer.answer().text == "/a hello")
        }
    }

    @Test(arguments: Wire.allCases)
    func `The longest content is read`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            let content = String(repeating: "0123456789abcdef", count: 4_096)
            for _ in 0..<3 { peer.send(post("/a", content)) }
            for _ in 0..<3 { #expect(try peer.answer().text == "/a " + content) }
        }
    }

    @Test(arguments: Wire.allCases)
    func `Requests that trickle in together are not mixed up`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peers = try (0..<8).map { _ in try test.peer() }
            let requests = peers.indices.map { Array(post("/\($0)", "c\($0)", "X: x\($0)").utf8) }
            for position in requests[0].indices {
                for (peer, request) in zip(peers, requests) { peer.send([request[position]]) }
            }
            for (number, peer) in peers.enumerated() {
                #expect(try peer.answer().text == "/\(number) x\(number) c\(number)")
            }
        }
    }

    @Test(arguments: Wire.allCases, [1, 2, 3, UInt64.random(in: 4 ... .max)])
    func `Pipelined requests are answered in order, however they are cut`(wire: Wire, seed: UInt64)
        throws
    {
        var random = SplitMix(state: seed)
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            let bytes = (0..<100).flatMap { (number) in
                Array((number % 3 == 0 ? post("/\(number)", "c") : get("/\(number)")).utf8)
            }
            var rest = bytes[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...200, using: &random))
                peer.send(Array(piece))
                rest = rest.dropFirst(piece.count)
            }
            peer.finishSending()
            for number in 0..<100 {
                let expected = "/\(number) " + (number % 3 == 0 ? "c" : "")
                #expect(try peer.answer().text == expected, "seed \(seed)")
            }
            #expect(try peer.rest() == (.finished, []), "seed \(seed)")
        }
    }

    @Test(arguments: Wire.allCases)
    func `Large answers reach a slow reader whole, in order, with the small ones`(wire: Wire) throws
    {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer(window: 200_000)
            for number in 0..<8 { peer.send(get("/big") + get("/\(number)")) }
            peer.send(get("/last", "Connection: close"))
            for number in 0..<8 {
                #expect(try peer.answer().content == TestServer.big)
                #expect(try peer.answer().text == "/\(number) ")
            }
            #expect(try peer.answer().text == "/last ")
            #expect(try peer.rest() == (.finished, []))
        }
    }

    @Test(arguments: Wire.allCases)
    func `A peer that reads nothing is not read from either`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.writeTime = .seconds(600)  // Under a sanitizer it reads slowly, too.
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer(window: 200_000)
            for _ in 0..<50 { peer.send(get("/big")) }
            let other = try test.peer()
            other.send(get("/a"))
            #expect(try other.answer().text == "/a ")
            #expect(test.log.all.count < 50)
            for _ in 0..<50 { #expect(try peer.answer().content == TestServer.big) }
        }
    }

    @Test(arguments: Wire.allCases)
    func `Complete requests are served after a half close`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer(window: 200_000)
            peer.send(get("/big") + get("/big") + post("/a", "hello"))
            peer.finishSending()
            for _ in 0..<2 { #expect(try peer.answer().content == TestServer.big) }
            #expect(try peer.answer().text == "/a hello")
            #expect(try peer.rest() == (.finished, []))
        }
    }
}
