import HTTP
import Testing

@Suite struct ExpectTests {
    private let expecting = "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n"

    @Test(arguments: Wire.allCases)
    func `A refusal of withheld content is final`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send("POST /refused HTTP/1.1\r\nHost: a\r\n" + expecting)
            let refusal = try peer.answer()
            #expect(refusal.status == 413 && refusal.field("Connection") == "close")
            peer.send("hello" + get("/never"))
            #expect(try peer.rest() == (.finished, []))
            #expect(test.log.all == ["/refused"])
        }
    }

    @Test(arguments: Wire.allCases)
    func `Content that does not come after 100 is waited for a bounded time`(wire: Wire) throws {
        var limits = TestServer.quick
        limits.contentTime = .milliseconds(50)
        try TestServer.run(over: wire, limits: limits) { (test) in
            let peer = try test.peer()
            peer.send("POST /a HTTP/1.1\r\nHost: a\r\n" + expecting)
            #expect(try peer.answer().status == 100)
            #expect(try peer.answer().status == 408)
            #expect(try peer.rest() == (.finished, []))
        }
    }

    @Test(arguments: Wire.allCases, [1, 10_000])
    func `Withheld content is asked for once, then served`(wire: Wire, piece: Int) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            let head = Array((get("/0") + "POST /a HTTP/1.1\r\nHost: a\r\n" + expecting).utf8)
            for start in stride(from: 0, to: head.count, by: piece) {
                peer.send(Array(head[start..<min(start + piece, head.count)]))
            }
            #expect(try peer.answer().text == "/0 ")
            #expect(try peer.answer().status == 100)
            for byte in "hello".utf8 { peer.send([byte]) }
            peer.send(get("/b"))
            let answer = try peer.answer()
            #expect(answer.text == "/a hello" && answer.field("Connection") == nil)
            #expect(try peer.answer().text == "/b ")
            #expect(test.log.all == ["/0", "/a wants content", "/a", "/b"])
        }
    }

    @Test(arguments: Wire.allCases)
    func `Content that comes unasked is served without 100`(wire: Wire) throws {
        try TestServer.run(over: wire) { (test) in
            let peer = try test.peer()
            peer.send(post("/a", "hello", "Expect: 100-continue"))
            #expect(try peer.answer().text == "/a hello")
        }
    }
}
