import Testing

@testable import HTTP

@Suite struct MediaTypeTests {
    @Test(
        arguments: [
            ("", nil), ("application", nil), ("application/", nil), ("application/jsonp", nil),
            ("application/json;charset=iso-8859-1", nil), ("application/json;version=1", nil),
            ("application/json, text/csv", nil), ("*/*", nil),
            ("application/json", .json), ("Application/JSON", .json), ("application/json;", .json),
            ("application/json ; Charset=UTF-8", .json),
            ("application/json;charset=\"utf-8\"", .json),
            ("text/csv; charset=utf-8", .csv), ("text/csv; header=present", .table),
            ("text/csv; header=absent", nil), ("application/json; header=present", nil),
            ("application/problem+json", .problem),
        ] as [(String, MediaType?)])
    func `a content type is a known one in UTF-8 or nothing`(text: String, type: MediaType?) {
        let bytes = [UInt8](text.utf8)
        #expect(MediaType(bytes.span, ByteRange(0, bytes.count)) == type)
    }

    @Test(
        arguments: [
            ("", .binary), ("exe", .binary), ("css2", .binary), ("HTML", .html), ("css", .css),
            ("js", .javascript), ("mjs", .javascript), ("svg", .svg), ("webmanifest", .manifest),
            ("JPG", .jpeg), ("woff2", .woff2), ("txt", .text),
        ] as [(String, MediaType)])
    func `a file's ending says what it is`(ending: String, type: MediaType) {
        #expect(MediaType(fileEnding: ending) == type)
    }

    @Test func `every media type has a field value that names it`() {
        for type in MediaType.allCases where type != .metrics {
            let bytes = [UInt8](type.fieldValue.utf8)
            #expect(MediaType(bytes.span, ByteRange(0, bytes.count)) == type)
        }
    }
}
