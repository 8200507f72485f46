import Testing

@testable import HTTP

@Suite struct TrustedProxiesTests {
    private static let proxies = TrustedProxies(["10.0.0.0/8", "2001:db8::1"])

    /// Who asks, with these field lines, through a peer; nil is a Unix-domain socket.
    private static func client(
        _ peer: String?, _ proxies: TrustedProxies?, _ fields: [String]
    ) throws -> String? {
        let proxies = try #require(proxies)
        let head = (["GET / HTTP/1.1", "Host: a"] + fields + ["", ""]).joined(separator: "\r\n")
        var client: IPAddress?
        try Feed.withRequest(head) { request, bytes in
            client = proxies.client(
                of: request, head: bytes, peer: peer.flatMap { IPAddress($0) })
        }
        return client.map { "\($0)" }
    }

    @Test(arguments: ["", "10.0.0.0/33", "example.com", "10.0.0.1/8", "Unix", "unix:/run/a"])
    func `a word that is neither block nor unix is refused`(word: String) {
        #expect(TrustedProxies(["10.0.0.0/8", word]) == nil)
    }

    @Test(arguments: [
        ["X-Forwarded-For: 192.0.2.7"], ["Forwarded: for=192.0.2.7"],
        ["X-Forwarded-For: 10.0.0.1"], ["X-Forwarded-For: 192.0.2.7", "Forwarded: for=192.0.2.7"],
    ])
    func `nobody else's word is taken`(fields: [String]) throws {
        #expect(try Self.client("192.0.2.1", Self.proxies, fields) == "192.0.2.1")
        #expect(try Self.client("10.0.0.1", TrustedProxies(), fields) == "10.0.0.1")
        #expect(try Self.client(nil, Self.proxies, fields) == nil)
    }

    /// What a hostile client sends stands left of what the proxy adds, or in the other field.
    @Test(arguments: [
        (["X-Forwarded-For: 198.51.100.9, 192.0.2.7"], "192.0.2.7"),
        (["X-Forwarded-For: 198.51.100.9", "X-Forwarded-For: 192.0.2.7"], "192.0.2.7"),
        (["X-Forwarded-For: 10.9.9.9, 192.0.2.7"], "192.0.2.7"),
        (["X-Forwarded-For: \", 192.0.2.7"], "10.0.0.1"),
        (["X-Forwarded-For: 198.51.100.9, \"x, 192.0.2.7"], "10.0.0.1"),
        (["X-Forwarded-For: 198.51.100.9, unknown"], "10.0.0.1"),
        (["X-Forwarded-For: 198.51.100.9, , 192.0.2.7,"], "192.0.2.7"),
        (["X-Forwarded-For:"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9;x\"y, for=192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9, for=192.0.2.7"], "192.0.2.7"),
        (["Forwarded: for=\"198.51.100.9, for=192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9;x=\", for=192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9;x=\", for=\"[2001:db8::7]\""], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9;x=\"\\\", for=192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=192.0.2.7;host=\"a,for=198.51.100.9;x=\""], "192.0.2.7"),
        (["Forwarded: for=198.51.100.9;for=192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9, proto=http"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9, for=unknown"], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9, for=_proxy"], "10.0.0.1"),
        (["Forwarded: for"], "10.0.0.1"), (["Forwarded: ="], "10.0.0.1"),
        (["Forwarded: for=198.51.100.9", "X-Forwarded-For: 192.0.2.7"], "10.0.0.1"),
        (["Forwarded: for=192.0.2.7", "X-Forwarded-For: 198.51.100.9"], "10.0.0.1"),
        (["Forwarded: for=\"", "X-Forwarded-For: 192.0.2.7"], "10.0.0.1"),
    ])
    func `a client cannot lie about itself`(fields: [String], client: String) throws {
        #expect(try Self.client("10.0.0.1", Self.proxies, fields) == client)
    }

    @Test(arguments: [
        ([], "10.0.0.1"),
        (["X-Forwarded-For: 192.0.2.7"], "192.0.2.7"),
        (["x-forwarded-for: 2001:db8::7"], "2001:db8::7"),
        (["X-Forwarded-For: 192.0.2.7:4711, 10.0.0.2, 2001:db8::1"], "192.0.2.7"),
        (["X-Forwarded-For: unknown, 10.0.0.2, 10.0.0.3"], "10.0.0.2"),
        (["X-Forwarded-For: 10.0.0.9, 10.0.0.2"], "10.0.0.9"),
        (["Forwarded: for=192.0.2.7;proto=https;by=203.0.113.43"], "192.0.2.7"),
        (["Forwarded: proto=https; For=\"[2001:db8:cafe::17]:4711\""], "2001:db8:cafe::17"),
        (["Forwarded: for=192.0.2.7, for=10.0.0.2"], "192.0.2.7"),
        (["Forwarded: for=192.0.2.7", "X-Forwarded-For: 192.0.2.7"], "192.0.2.7"),
    ])
    func `a trusted peer's word is taken`(fields: [String], client: String) throws {
        #expect(try Self.client("10.0.0.1", Self.proxies, fields) == client)
    }

    @Test func `a peer at a Unix-domain socket is trusted when told`() throws {
        let fields = ["X-Forwarded-For: 192.0.2.7"]
        #expect(try Self.client(nil, TrustedProxies(["unix"]), fields) == "192.0.2.7")
        #expect(try Self.client(nil, TrustedProxies(["unix"]), []) == nil)
    }
}
