import HTTP
import Testing

@Suite struct RequestedRangeTests {
    private static func range(
        _ lines: String, of length: Int, method: String = "GET"
    ) throws -> RequestedRange? {
        var result: RequestedRange?
        try Feed.withRequest("\(method) / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n") { request, head in
            result = RequestedRange(request, head: head, length: length)
        }
        return result
    }

    @Test(
        arguments: [
            "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=0", "bytes=5-4", "bytes=0 -4",
            "bytes=+0-4", "bytes=0-4x", "bytes=0x0-4", "bytes=--5", "bytes=1.0-4", "bytes 0-4",
            "bytes:0-4", "items=0-4", "bytes=0-1,3-4", "bytes=0-1,", "bytes=-5,0-",
            "bytes=99999999999999999999-5",
        ])
    func `what is no single range of bytes is the whole`(value: String) throws {
        #expect(try Self.range("Range: \(value)\r\n", of: 10) == .whole)
    }

    @Test func `two lines are the whole, and none is`() throws {
        #expect(try Self.range("Range: bytes=0-1\r\nRange: bytes=0-1\r\n", of: 10) == .whole)
        #expect(try Self.range("", of: 10) == .whole)
    }

    @Test func `a range means nothing to another method`() throws {
        #expect(try Self.range("Range: bytes=0-1\r\n", of: 10, method: "HEAD") == .whole)
        #expect(try Self.range("Range: bytes=90-\r\n", of: 10, method: "HEAD") == .whole)
    }

    @Test(
        arguments: [
            ("10-", 10), ("10-11", 10), ("-0", 10), ("-00", 0), ("0-", 0), ("0-0", 0),
            ("9223372036854775807-", 10), ("9223372036854775808-", 10),
            ("99999999999999999999999-99999999999999999999999", 10),
        ])
    func `what lies behind the end cannot be given`(value: String, length: Int) throws {
        #expect(try Self.range("Range: bytes=\(value)\r\n", of: length) == .unsatisfiable)
    }

    @Test(
        arguments: [
            ("0-0", 0, 1), ("0-4", 0, 5), ("9-9", 9, 10), ("0-", 0, 10), ("5-", 5, 10),
            ("0-9", 0, 10), ("0-10", 0, 10), ("7-9223372036854775807", 7, 10),
            ("7-99999999999999999999999", 7, 10), ("-1", 9, 10), ("-10", 0, 10), ("-11", 0, 10),
            ("-99999999999999999999999", 0, 10), ("007-008", 7, 9),
        ])
    func `a range is the bytes that exist of it`(value: String, start: Int, end: Int) throws {
        let expected = RequestedRange.part(ByteRange(start, end))
        #expect(try Self.range("Range: bytes=\(value)\r\n", of: 10) == expected)
        #expect(try Self.range("range: BYTES=\(value) \r\n", of: 10) == expected)
    }

    @Test func `the end of nothing is nothing, whole`() throws {
        #expect(try Self.range("Range: bytes=-5\r\n", of: 0) == .whole)
    }
}
