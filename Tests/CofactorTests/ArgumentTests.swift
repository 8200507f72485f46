import ArgumentParser
import HTTP
import Testing

@testable import cofactor

/// Values of options, from their text.
@Suite struct ArgumentTests {
    @Test(arguments: [
        "", "k", "-1", "+1", "1 k", "1kk", "1G", "0x10", "1.5k", "1025M", "1073741825",
        "99999999999999999999",
    ])
    func `what is no number of bytes is refused`(text: String) {
        #expect(ByteCount(argument: text) == nil)
    }

    @Test(arguments: [
        ("0", 0), ("1", 1), ("64k", 65_536), ("64K", 65_536), ("2M", 2_097_152),
        ("1024M", 1_073_741_824),
    ])
    func `bytes may be counted in k and M`(text: String, bytes: Int) {
        #expect(ByteCount(argument: text)?.bytes == bytes)
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "-1", "+1", "1s", "1e3", "1.0000", "1.-5", "86401", "86400.001",
        "1.5.5",
    ])
    func `what is no time is refused`(text: String) {
        #expect(Seconds(argument: text) == nil)
    }

    @Test(arguments: [
        ("0", 0), ("10", 10_000), ("0.5", 500), ("1.05", 1_050), ("86400", 86_400_000),
    ])
    func `times are seconds with decimals`(text: String, milliseconds: Int) {
        #expect(Seconds(argument: text)?.duration == .milliseconds(milliseconds))
    }

    @Test func `what a time is unless told is shown as it is given`() {
        #expect(Seconds(.seconds(75)).defaultValueDescription == "75")
        #expect(Seconds(.milliseconds(2_500)).defaultValueDescription == "2.5")
    }

    @Test(arguments: [
        "", "60", "/", "60/", "/60", "0/60", "60/0", "60/60d", "60/60/60", "-60/60", "60/2d",
        "60 /60",
        "60/25h", "1000001/60",
    ])
    func `what is no rate is refused`(text: String) {
        #expect(throws: ValidationError.self) { try RateLimit.parse(text) }
    }

    @Test(arguments: [
        ("60/60s", 60, 60), ("60/60", 60, 60), ("100/1m", 100, 60), ("1000/24h", 1_000, 86_400),
    ])
    func `a rate is requests in a time`(text: String, requests: Int, window: Int) throws {
        #expect(try RateLimit.parse(text) == RateLimit(requests: requests, window: window))
    }

    @Test func `each limit has its option`() throws {
        let standard = Mirror(reflecting: Limits()).children.map { "\($0.value)" }
        let names = Environment.Option.all.map(\.name)
        let texts = names.filter { $0.hasPrefix("max-") || Self.others.contains($0) }
        let words = texts.flatMap { ["--\($0)", "77"] }
        let limits = Mirror(reflecting: try LimitOptions.parse(words).limits).children
        #expect(texts.count == standard.count)
        for (child, value) in zip(limits, standard) {
            #expect("\(child.value)" != value, "\(child.label ?? "") has none")
        }
        let untouched = Mirror(reflecting: try LimitOptions.parse([]).limits).children
        #expect(untouched.map { "\($0.value)" } == standard)
    }

    private static let others = [
        "handshake-timeout", "ticket-lifetime", "min-coded", "head-timeout", "content-timeout",
        "idle-timeout", "answer-timeout", "write-timeout", "min-rate",
        "linger-timeout", "drain-silence", "retry-after", "copied-tail", "gathered-output",
    ]

    @Test(arguments: [
        ["--max-connections", "0"], ["--max-head", "0"], ["--min-rate", "0"],
        ["--max-blank-lines", "-1"], ["--head-timeout", "soon"],
    ])
    func `limits that would end all service are refused`(words: [String]) {
        #expect(throws: (any Error).self) { try LimitOptions.parse(words) }
    }
}

@Suite struct ActivationTests {
    private static let none: [(String?, String?)] = [
        (nil, "7"), ("1", nil), ("1", "8"), ("0", "7"), ("-1", "7"), ("+1", "7"), ("x", "7"),
        ("1001", "7"), ("", "7"), ("1", "07"),
    ]

    @Test(arguments: none)
    func `sockets for another process, or what cannot be read, are none`(
        descriptors: String?, process: String?
    ) {
        let activation = Activation(
            descriptors: descriptors, process: process, names: nil, own: 7)
        #expect(activation.http.isEmpty && activation.admin.isEmpty)
    }

    private static let named: [(String?, [Int32], [Int32])] = [
        (nil, [3, 4, 5], []), ("http:admin:http", [3, 5], [4]), ("cofactor.socket", [3, 4, 5], []),
        ("::admin", [3, 4], [5]), ("admin:admin:admin:admin", [], [3, 4, 5]),
    ]

    @Test(arguments: named)
    func `names tell what a socket is for`(names: String?, http: [Int32], admin: [Int32]) {
        let activation = Activation(descriptors: "3", process: "7", names: names, own: 7)
        #expect(activation.http == http && activation.admin == admin)
    }
}

@Suite struct HealthTests {
    @Test(arguments: [
        "", "127.0.0.1", "https://127.0.0.1", "ftp://a", "http://", "http:///a", "http://:80",
        "http://a:b", "http://a:-1", "http://a:65536", "http://[::1", "http://[::1]80",
    ])
    func `what cannot be asked is refused`(url: String) {
        #expect(Health.Target(url) == nil)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8080", "127.0.0.1:8080", "/healthz"),
        ("http://127.0.0.1/", "127.0.0.1:80", "/healthz"),
        ("http://localhost:1/readyz?a", "127.0.0.1:1", "/readyz?a"),
        ("http://[::1]:9/x", "[::1]:9", "/x"), ("unix:/run/a", "unix:/run/a", "/healthz"),
    ])
    func `an address says whom to ask for what`(url: String, address: String, path: String) throws {
        let target = try #require(Health.Target(url))
        #expect("\(target.address)" == address && target.path == path)
    }
}
