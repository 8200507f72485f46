import Testing

@testable import HTTP

@Suite struct RepresentationTests {
    static let content = [UInt8]("{}".utf8)
    static let validators = Validators(
        entityTag: EntityTag("abc"), lastModified: HTTPDate(unixSeconds: 784_111_777))

    @Test func `a representation's response has its metadata`() {
        let representation = Representation(
            Self.content, mediaType: .json, coding: .gzip, validators: Self.validators)
        let response = representation.response(fields: [(.vary, "Accept-Encoding")])
        let expected = [
            "Content-Type: application/json", "Content-Encoding: gzip", "ETag: \"abc\"",
            "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "Vary: Accept-Encoding",
            "Content-Length: 2", "", "{}",
        ]
        #expect(
            String(decoding: response.tail, as: UTF8.self) == expected.joined(separator: "\r\n"))
        #expect(Array(response.tail[response.contentStart...]) == Self.content)
        #expect(response.status == .ok)
    }

    @Test func `lines that were written before stand behind the fields`() {
        let lines = Response.lines([(.vary, "Accept"), (.allow, "GET\r\nX: y")])
        let response = Representation(Self.content, mediaType: .json).response(
            fields: [(.cacheControl, "no-store")], lines: lines)
        let expected = [
            "Content-Type: application/json", "Cache-Control: no-store", "Vary: Accept",
            "Allow: GET%0D%0AX: y", "Content-Length: 2", "", "{}",
        ]
        #expect(
            String(decoding: response.tail, as: UTF8.self) == expected.joined(separator: "\r\n"))
    }

    @Test func `a part says where it stands and of which state it is`() {
        let representation = Representation(
            [UInt8]("0123456789".utf8), mediaType: .text, validators: Self.validators)
        let response = representation.part(ByteRange(2, 5), fields: [(.cacheControl, "no-store")])
        let expected = [
            "Content-Type: text/plain; charset=utf-8", "ETag: \"abc\"",
            "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "Content-Range: bytes 2-4/10",
            "Cache-Control: no-store", "Content-Length: 3", "", "234",
        ]
        #expect(
            String(decoding: response.tail, as: UTF8.self) == expected.joined(separator: "\r\n"))
        #expect(response.status == .partialContent)
    }

    @Test func `a 304 keeps the tag and the given fields and has no content`() {
        let representation = Representation(
            Self.content, mediaType: .csv, validators: Self.validators)
        let response = representation.notModified(fields: [(.cacheControl, "no-store")])
        let expected = "ETag: \"abc\"\r\nCache-Control: no-store\r\n\r\n"
        #expect(String(decoding: response.tail, as: UTF8.self) == expected)
        let undated = Representation(
            Self.content, mediaType: .csv,
            validators: Validators(lastModified: HTTPDate(unixSeconds: 784_111_777)))
        let dated = "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n\r\n"
        #expect(String(decoding: undated.notModified().tail, as: UTF8.self) == dated)
    }

    @Test func `a weak tag is written with its prefix`() {
        #expect(EntityTag("a", isWeak: true).fieldValue == "W/\"a\"")
    }

    @Test func `content with a status that has none is a mistake of ours`() async {
        await #expect(processExitsWith: .failure) {
            _ = Response(.notModified, fields: [], content: [1])
        }
    }
}
