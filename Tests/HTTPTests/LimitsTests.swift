import Testing

@testable import HTTP

@Suite struct LimitsTests {
    /// Reads a text whole and byte by byte, which must agree.
    private static func read(_ text: String, _ limits: Limits = Limits()) -> Reading {
        let bytes = [UInt8](text.utf8)
        let whole = Feed.read(bytes, arriving: [bytes.count], limits: limits)
        #expect(Feed.read(bytes, arriving: Array(1...bytes.count), limits: limits) == whole)
        return whole
    }

    private static func isMessage(_ reading: Reading) -> Bool {
        if case .message = reading { true } else { false }
    }

    /// Text of so many bytes.
    private static func run(_ count: Int) -> String { String(repeating: "a", count: count) }

    @Test func `a request line of 8192 bytes is read and a longer one refused`() {
        let rest = " HTTP/1.1\r\nHost: a\r\n\r\n"
        let longest = "GET /" + Self.run(8192 - 5 - 9)
        #expect(Self.read(longest + "a" + rest) == .refusal(.targetTooLong))
        #expect(Self.read(longest + "aa HTTP/1.1") == .refusal(.targetTooLong))
        #expect(Self.isMessage(Self.read(longest + rest)))
        #expect(Self.isMessage(Self.read("\r\n\r\n" + longest + rest)))
    }

    @Test func `a head of 32768 bytes is read and a longer one refused`() {
        let start = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        let longest = start + Self.run(32_768 - start.utf8.count - 4)
        #expect(Self.read(longest + "a\r\n\r\n") == .refusal(.headTooLarge))
        #expect(Self.read(longest + "aaaa") == .refusal(.headTooLarge))
        #expect(Self.isMessage(Self.read(longest + "\r\n\r\n")))
    }

    @Test func `blank lines, field lines and content have limits that can be set`() {
        var limits = Limits()
        limits.blankLines = 0
        limits.fieldLines = 4
        limits.content = 3
        let head = "POST / HTTP/1.1\r\nHost: a\r\n"
        #expect(Self.read("\r\n" + head + "\r\n", limits) == .refusal(.tooManyBlankLines))
        #expect(
            Self.read(head + "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n", limits)
                == .refusal(.tooManyFieldLines))
        let four = head + "Content-Length: 4\r\n\r\n"
        #expect(Self.read(four, limits) == .refusal(.contentTooLarge))
        let chunked = head + "Transfer-Encoding: chunked\r\n\r\n"
        #expect(Self.read(chunked + "4\r\n", limits) == .refusal(.contentTooLarge))
        #expect(Self.read(chunked + "2\r\nab\r\n2\r\n", limits) == .refusal(.contentTooLarge))
        #expect(Self.isMessage(Self.read(chunked + "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", limits)))
        #expect(Self.isMessage(Self.read(head + "Content-Length: 3\r\n\r\nabc", limits)))
    }

    @Test func `chunk lines and trailers share one limit`() {
        var limits = Limits()
        limits.chunkLines = 20
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        let cases = [
            "1;aaaaaaaaaaaaaaaaa\r\n",
            "1;aaaaaaaaaaaaaaaaaaaaaa",
            "00000000000000000001\r\n",
            "1;aaaaa\r\na\r\n1;aaaaa\r\na\r\n0\r\n",
            "0\r\nTrailer: aaaaaaaaaaaaaa\r\n\r\n",
        ]
        for text in cases {
            #expect(Self.read(head + text, limits) == .refusal(.chunkLinesTooLarge), "\(text)")
        }
        let tooLarge = Reading.refusal(.chunkLinesTooLarge)
        let most = "1;aaaaa\r\na\r\n0\r\nX: 1\r\n\r\n"
        #expect(Self.isMessage(Self.read(head + most, limits)))
        #expect(Self.read(head + most.replacing("X: 1", with: "X: 12"), limits) == tooLarge)
    }

    @Test func `content in chunks of four bytes is read up to its limit`() {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        let chunks = String(repeating: "4\r\nabcd\r\n", count: 16_384)
        let text = head + chunks + "0\r\n\r\n"
        #expect(text.utf8.count <= Limits().message)
        guard case .message(let message) = Feed.read(text) else {
            Issue.record("refused")
            return
        }
        #expect(message.content.count == 65_536)
    }
}
