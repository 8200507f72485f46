import Testing

@testable import HTTP

@Suite struct PreconditionTests {
    static let now = HTTPDate(unixSeconds: 1_751_328_000)
    static let current = Validators(
        entityTag: EntityTag("v1"), lastModified: HTTPDate(unixSeconds: 784_111_777))
    static let before = "Sun, 06 Nov 1994 08:49:36 GMT"
    static let same = "Sun, 06 Nov 1994 08:49:37 GMT"
    static let after = "Sunday, 06-Nov-94 08:49:38 GMT"

    private static func evaluate(
        _ method: String, _ lines: String, _ current: Validators?
    ) throws -> Precondition? {
        var result: Precondition?
        try Feed.withRequest("\(method) / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n") { request, head in
            result = .evaluate(request, head: head, current: current, now: now)
        }
        return result
    }

    /// Field lines, and what a GET and a PUT come to.
    static let cases: [(String, Precondition, Precondition)] = [
        ("If-Match: \"v2\"\r\n", .failed, .failed),
        ("If-Match: W/\"v1\"\r\n", .failed, .failed),
        ("If-Match: v1\r\n", .failed, .failed),
        ("If-Match: \r\n", .failed, .failed),
        ("If-Match: \"v2\"\r\nIf-None-Match: \"v1\"\r\n", .failed, .failed),
        ("If-Match: \"v2\"\r\nIf-Unmodified-Since: \(after)\r\n", .failed, .failed),
        ("If-Unmodified-Since: \(before)\r\n", .failed, .failed),
        ("If-None-Match: \"v1\"\r\n", .notModified, .failed),
        ("If-None-Match: W/\"v1\"\r\n", .notModified, .failed),
        ("If-None-Match: *\r\n", .notModified, .failed),
        ("If-None-Match: \"v0\", \"v1\"\r\n", .notModified, .failed),
        ("If-None-Match: \"v0\"\r\nIf-None-Match: ,, W/\"x\" ,\"v1\"\r\n", .notModified, .failed),
        ("If-None-Match: \"a,\\\", \"v1\"\r\n", .notModified, .failed),
        ("If-None-Match: \"v1\"\r\nIf-Modified-Since: \(before)\r\n", .notModified, .failed),
        ("If-Match: \"v1\"\r\nIf-None-Match: \"v1\"\r\n", .notModified, .failed),
        ("If-Modified-Since: \(same)\r\n", .notModified, .proceed),
        ("If-Modified-Since: \(after)\r\n", .notModified, .proceed),
        ("", .proceed, .proceed),
        ("If-Match: \"v1\"\r\n", .proceed, .proceed),
        ("If-Match: \"v0\"\r\nIf-Match: \"v1\"\r\n", .proceed, .proceed),
        ("If-Match: *\r\n", .proceed, .proceed),
        ("If-Match: \"v1\"\r\nIf-Unmodified-Since: \(before)\r\n", .proceed, .proceed),
        ("If-Unmodified-Since: \(same)\r\n", .proceed, .proceed),
        ("If-Unmodified-Since: yesterday\r\n", .proceed, .proceed),
        (
            "If-Unmodified-Since: \(before)\r\nIf-Unmodified-Since: \(before)\r\n", .proceed,
            .proceed
        ),
        ("If-None-Match: \"v2\"\r\n", .proceed, .proceed),
        ("If-None-Match: v1\r\n", .proceed, .proceed),
        ("If-None-Match: w/\"v1\"\r\n", .proceed, .proceed),
        ("If-None-Match: \"v1\r\n", .proceed, .proceed),
        ("If-None-Match: \"v0\" \"v1\"\r\n", .proceed, .proceed),
        ("If-None-Match: \"V1\"\r\n", .proceed, .proceed),
        ("If-None-Match: \"v2\"\r\nIf-Modified-Since: \(after)\r\n", .proceed, .proceed),
        ("If-Modified-Since: \(before)\r\n", .proceed, .proceed),
        ("If-Modified-Since: 784111777\r\n", .proceed, .proceed),
        ("If-Modified-Since: \(same)\r\nIf-Modified-Since: \(same)\r\n", .proceed, .proceed),
    ]

    @Test(arguments: cases)
    func `preconditions are evaluated in the order of the RFC`(
        lines: String, get: Precondition, put: Precondition
    ) throws {
        #expect(try Self.evaluate("GET", lines, Self.current) == get)
        #expect(try Self.evaluate("HEAD", lines, Self.current) == get)
        #expect(try Self.evaluate("PUT", lines, Self.current) == put)
        #expect(try Self.evaluate("OPTIONS", lines, Self.current) == .proceed)
    }

    @Test func `what does not exist matches nothing, not even an asterisk`() throws {
        #expect(try Self.evaluate("PUT", "If-Match: *\r\n", nil) == .failed)
        #expect(try Self.evaluate("PUT", "If-None-Match: *\r\n", nil) == .proceed)
        #expect(
            try Self.evaluate("PUT", "If-Unmodified-Since: \(Self.before)\r\n", nil) == .proceed)
    }

    @Test func `validators that a representation lacks decide nothing`() throws {
        let none = Validators()
        #expect(try Self.evaluate("GET", "If-Match: \"v1\"\r\n", none) == .failed)
        #expect(try Self.evaluate("GET", "If-Match: *\r\n", none) == .proceed)
        #expect(try Self.evaluate("GET", "If-None-Match: \"v1\"\r\n", none) == .proceed)
        #expect(try Self.evaluate("GET", "If-Modified-Since: \(Self.after)\r\n", none) == .proceed)
        let weak = Validators(entityTag: EntityTag("v1", isWeak: true))
        #expect(try Self.evaluate("GET", "If-Match: W/\"v1\"\r\n", weak) == .failed)
        #expect(try Self.evaluate("GET", "If-None-Match: \"v1\"\r\n", weak) == .notModified)
    }

    @Test(arguments: [
        ("If-Range: \"v2\"\r\n", false), ("If-Range: W/\"v1\"\r\n", false),
        ("If-Range: *\r\n", false),
        ("If-Range: \"v1\", \"v2\"\r\n", false), ("If-Range: v1\r\n", false),
        ("If-Range: \r\n", false),
        ("If-Range: \(before)\r\n", false), ("If-Range: \(after)\r\n", false),
        ("If-Range: \"v1\"\r\nIf-Range: \"v1\"\r\n", false),
        ("", true), ("If-Range: \"v1\"\r\n", true), ("If-Range: \(same)\r\n", true),
    ])
    func `a range is heeded for exactly the current state`(lines: String, isAllowed: Bool) throws {
        try Feed.withRequest("GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n") { request, head in
            let allows = Precondition.allowsRange(
                request, head: head, current: Self.current, now: Self.now)
            #expect(allows == isAllowed)
        }
    }

    @Test func `a tag of characters outside its grammar is a mistake of ours`() async {
        await #expect(processExitsWith: .failure) { _ = EntityTag("a\"b") }
    }
}
