import Testing

@testable import HTTP

@Suite struct WeightedTests {
    /// Members and their weight; nil where the grammar is broken.
    static let members: [(String, Int?)] = [
        ("a;q=", nil), ("a;q=2", nil), ("a;q=1.1", nil), ("a;q=1.001", nil), ("a;q=0.1234", nil),
        ("a;q=-1", nil), ("a;q=.5", nil), ("a;q=0,5", nil), ("a;q=0.x", nil), ("a;q=00.5", nil),
        ("a", 1000), ("a;q=1", 1000), ("a;q=1.000", 1000), ("a;q=0", 0), ("a;q=0.", 0),
        ("a;q=0.000", 0), ("a;q=0.5", 500), ("a ; Q=0.001", 1), ("a;b=c;q=0.25;d=e", 250),
        ("a;b=\"x;q=0\";q=0.75", 750), ("a;q=0.3;q=0.9", 300),
    ]

    @Test(arguments: members)
    func `a weight is a number from 0 to 1 with three decimals`(text: String, weight: Int?) {
        let bytes = [UInt8](text.utf8)
        let member = Weighted(ByteRange(0, bytes.count), in: bytes.span)
        #expect(member?.weight == weight)
        if let member { #expect(bytes.span.string(member.value) == "a") }
    }

    /// Values of Accept, nil for none, and the weight of JSON.
    static let accepts: [(String?, Int)] = [
        ("text/csv", 0), ("application/*;q=0", 0), ("application/json;q=0, */*", 0),
        ("applicatio/*", 0),
        ("application/jsonx", 0), ("application", 0), ("*/json", 0), ("*", 0), ("*/*;q=0", 0),
        ("application/json;version=2", 0), ("application/json;charset=latin1", 0),
        (nil, 1000), ("", 1000), (" , ", 1000), ("text/csv;q=none", 1000), ("*/*", 1000),
        ("application/*", 1000), ("APPLICATION/JSON", 1000), ("Application/*;q=0.5", 500),
        ("*/*;q=0.1, application/*;q=0.5", 500),
        ("application/json;q=0.2, application/*, */*", 200),
        ("application/json;charset=UTF-8;q=0.7", 700),
        ("application/json;q=0.2,application/json", 1000),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 800),
    ]

    @Test(arguments: accepts)
    func `the most precise range weighs a media type`(value: String?, weight: Int) throws {
        let line = value.map { "Accept: \($0)\r\n" } ?? ""
        try Feed.withRequest("GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n") { request, head in
            #expect(request.fields.weight(of: .json, in: head) == weight)
        }
    }

    /// Values of Accept-Encoding, and the codings chosen with and without gzip at hand.
    static let codings: [(String?, ContentCoding?, ContentCoding?)] = [
        ("identity;q=0", nil, nil), ("*;q=0", nil, nil), ("identity;q=0, *;q=0", nil, nil),
        ("identity;q=0, gzip", .gzip, nil), ("gzip, *;q=0", .gzip, nil),
        (nil, .identity, .identity), ("", .identity, .identity), ("identity", .identity, .identity),
        ("deflate, br", .identity, .identity), ("gzip;q=0", .identity, .identity),
        ("gzip;q=0, *", .identity, .identity), ("gzip;q=0.5, identity", .identity, .identity),
        ("gzip;q=0.000;x", .identity, .identity), ("gzipped", .identity, .identity),
        ("gzip", .gzip, .identity), ("GZip;q=0.001", .gzip, .identity),
        ("x-gzip", .gzip, .identity),
        ("*", .gzip, .identity), ("br, gzip;q=0.5", .gzip, .identity),
        ("gzip, identity", .gzip, .identity),
        ("*;q=0, identity;q=0.5", .identity, .identity),
    ]

    @Test(arguments: codings)
    func `a coding is chosen by weight and never when it is refused`(
        value: String?, withGzip: ContentCoding?, without: ContentCoding?
    ) throws {
        let line = value.map { "Accept-Encoding: \($0)\r\n" } ?? ""
        try Feed.withRequest("GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n") { request, head in
            #expect(request.fields.codings.choice(offersGzip: true) == withGzip)
            #expect(request.fields.codings.choice(offersGzip: false) == without)
        }
    }
}
