import Testing

@testable import HTTP

@Suite struct RequestReaderTests {
    static let refused = Corpus.names("refuse", extension: "http")
    static let accepted = Corpus.names("accept", extension: "http")

    /// A message that may follow any other.
    static let next = [UInt8]("GET /next HTTP/1.1\r\nHost: next.example\r\n\r\n".utf8)

    @Test func `the corpus is there`() {
        #expect(Self.refused.count >= 90)
        #expect(Self.accepted.count >= 40)
    }

    @Test(arguments: refused)
    func `a refused message is refused however it arrives`(name: String) {
        let bytes = Corpus.bytes("refuse/\(name).http")
        let whole = Feed.read(bytes, arriving: [bytes.count])
        guard case .refusal(let error) = whole else {
            Issue.record("\(whole) instead of a refusal")
            return
        }
        #expect(name.hasPrefix("\(error.status.code)-"), "refused as \(error)")
        for way in Feed.ways(bytes.count) {
            #expect(Feed.read(bytes, arriving: way) == whole, "cut at \(way.prefix(2))")
        }
        let followed = bytes + Self.next
        #expect(Feed.read(followed, arriving: [followed.count]) == whole)
    }

    @Test(arguments: accepted)
    func `an accepted message is read the same however it arrives`(name: String) {
        let bytes = Corpus.bytes("accept/\(name).http")
        let whole = Feed.read(bytes, arriving: [bytes.count])
        guard case .message(let message) = whole else {
            Issue.record("\(whole) instead of a message")
            return
        }
        #expect(message.length == bytes.count)
        let expected = String(decoding: Corpus.bytes("accept/\(name).expect"), as: UTF8.self)
        for line in expected.split(separator: "\n") {
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            let key = String(line[..<colon])
            let value = line[colon...].dropFirst().drop { $0 == " " }
            #expect(message.text(of: key) == String(value), "\(key)")
        }
        #expect((message.query != nil) == expected.contains("\nquery:"))
        #expect((message.authority != nil) == expected.contains("\nauthority:"))
        for way in Feed.ways(bytes.count) {
            #expect(Feed.read(bytes, arriving: way) == whole, "cut at \(way.prefix(2))")
        }
        for count in 0..<bytes.count {
            #expect(Feed.read(bytes, arriving: [count]) == .needsMore, "first \(count) bytes")
        }
    }

    @Test(arguments: accepted)
    func `what follows a message is left for the next one`(name: String) throws {
        let first = Corpus.bytes("accept/\(name).http")
        let bytes = first + Self.next + first
        var reader = RequestReader()
        var request = Request()
        var position = 0
        for expected in [first, Self.next, first] {
            let rest = bytes.span.extracting(position..<bytes.count)
            let outcome = try reader.read(rest, into: &request)
            #expect(outcome == .request(length: expected.count))
            let alone = Feed.read(expected, arriving: [expected.count])
            #expect(.message(Message(request, rest, length: expected.count)) == alone)
            position += expected.count
        }
    }

    @Test(arguments: [0, 1, 30])
    func `fields that were read before count toward the limit as ever`(more: Int) throws {
        let path = String(repeating: "x", count: more)
        let message = "GET /\(path) HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n"
        let first = [UInt8]("GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n".utf8)
        var limits = Limits()
        limits.head = first.count + 1
        var reader = RequestReader()
        var request = Request(limits: limits)
        _ = try reader.read(first.span, into: &request)
        let alone = Feed.read(message, limits: limits)
        var again = RequestReader()
        do throws(ProtocolError) {
            _ = try again.read([UInt8](message.utf8).span, into: &request)
            #expect(more <= 1)
        } catch {
            #expect(alone == .refusal(error))
            #expect(more > 1)
        }
    }

    @Test func `every error has a message that provokes it`() {
        let corpus = Self.refused.map { name in
            let bytes = Corpus.bytes("refuse/\(name).http")
            return Feed.read(bytes, arriving: [bytes.count])
        }
        // The first come of more limits, the others of the connection's end, of time, of a crowd.
        let elsewhere: [ProtocolError] = [
            .headTooLarge, .chunkLinesTooLarge, .incompleteMessage, .timeout,
            .tooManyRequests, .tooManyConnections, .overloaded,
        ]
        for error in ProtocolError.allCases where !elsewhere.contains(error) {
            #expect(corpus.contains(.refusal(error)), "\(error)")
        }
    }

    @Test func `withheld content is reported once and only while all of it is missing`() throws {
        let head = [UInt8](
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n".utf8)
        let whole = head + [UInt8]("hi".utf8)
        var request = Request()

        var reader = RequestReader()
        #expect(try reader.read(head.span, into: &request) == .contentWithheld)
        var isWithheld = request.isContentWithheld
        #expect(isWithheld)
        #expect(reader.isHeadComplete && reader.method == .post)
        #expect(try reader.read(head.span, into: &request) == .needsMore)
        let complete = try reader.read(whole.span, into: &request)
        #expect(complete == .request(length: whole.count))
        isWithheld = request.isContentWithheld
        #expect(!isWithheld)

        let begun = whole.span.extracting(0..<head.count + 1)
        #expect(try reader.read(begun, into: &request) == .needsMore)
        isWithheld = request.isContentWithheld
        #expect(!isWithheld)
    }

    @Test func `HTTP 1.0 knows no interim answer, so its content is just awaited`() throws {
        let head = [UInt8](
            "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n".utf8)
        var reader = RequestReader()
        var request = Request()
        #expect(try reader.read(head.span, into: &request) == .needsMore)
    }

    @Test func `a reader knows the method before it refuses the rest`() {
        var reader = RequestReader()
        var request = Request()
        let bytes = [UInt8]("HEAD / HTTP/1.1\r\n\r\n".utf8)
        #expect(throws: ProtocolError.missingHost) {
            try reader.read(bytes.span, into: &request)
        }
        #expect(reader.method == .head)
    }

    @Test func `over TLS the absolute form is https`() {
        let https = "GET https://a.example/ HTTP/1.1\r\nHost: a.example\r\n\r\n"
        let http = "GET http://a.example/ HTTP/1.1\r\nHost: a.example\r\n\r\n"
        #expect(Feed.read(http, isSecure: true) == .refusal(.misdirected))
        guard case .message(let message) = Feed.read(https, isSecure: true) else {
            Issue.record("https over TLS is refused")
            return
        }
        #expect(message.path == "/")
    }
}

extension Message {
    /// What a line of an `.expect` file speaks of.
    fileprivate func text(of key: String) -> String? {
        switch key {
        case "method": method
        case "form": form
        case "path": path
        case "query": query
        case "authority": authority
        case "fields": String(fields.count)
        case "content": Message.escape(content)
        case "persists": persists ? "yes" : "no"
        default: nil
        }
    }

    private static func escape(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { text, byte in
            switch byte {
            case 0x5C: text += "\\\\"
            case 0x0D: text += "\\r"
            case 0x0A: text += "\\n"
            case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
    }
}
