import Testing

@testable import HTTP

@Suite struct ExchangeTests {
    /// What is sent, whether the server drains, and whether the connection goes on.
    static let cases: [(String, Bool, Bool)] = [
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", false, false),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Close\r\n\r\n", false, false),
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", true, false),
        ("GET / HTTP/1.0\r\n\r\n", false, false),
        ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true, false),
        ("GET / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n", false, false),
        (
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
            false, false
        ),
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", false, true),
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n", false, true),
        ("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", false, true),
        (
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi",
            false,
            true
        ),
    ]

    @Test(arguments: cases)
    func `a connection goes on only when all agree`(
        text: String, isDraining: Bool, persists: Bool
    ) throws {
        try Feed.withRequest(text) { request, _ in
            var exchange = Exchange()
            if isDraining { exchange.drain() }
            #expect(exchange.begin(persists: request.persists) == persists)
            #expect(exchange.end() == persists)
        }
    }

    @Test func `a drain while a request is answered ends with the next answer`() throws {
        try Feed.withRequest("GET / HTTP/1.1\r\nHost: a\r\n\r\n") { request, _ in
            var exchange = Exchange()
            #expect(exchange.begin(persists: request.persists) == true)
            exchange.drain()
            // This answer has promised already that the connection persists.
            #expect(exchange.end() == true)
            #expect(exchange.begin(persists: request.persists) == false)
            #expect(exchange.end() == false)
        }
    }

    @Test func `the last request of a connection closes it`() throws {
        try Feed.withRequest("GET / HTTP/1.1\r\nHost: a\r\n\r\n") { request, _ in
            var exchange = Exchange()
            for persists in [true, true, false] {
                #expect(exchange.begin(persists: request.persists, limit: 3) == persists)
                #expect(exchange.end() == persists)
            }
        }
    }
}
