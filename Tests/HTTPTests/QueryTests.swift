import Testing

@testable import HTTP

@Suite struct QueryTests {
    @Test(arguments: [
        ("", []), ("&", []), ("&&a&&", ["a="]), ("a", ["a="]), ("a=", ["a="]), ("=", ["="]),
        ("=b", ["=b"]),
        ("a=b", ["a=b"]), ("a=b=c", ["a=b=c"]), ("a=1&b=2&a=3", ["a=1", "b=2", "a=3"]),
        ("a;b=c", ["a;b=c"]),
        ("a+b=c+d", ["a b=c d"]), ("a%2Bb=%26%3D%25", ["a+b=&=%"]), ("q=caf%C3%A9", ["q=café"]),
        ("q=%FF", ["q=\u{FFFD}"]), ("q=100%", ["q=100%"]), ("q=%4", ["q=%4"]), ("q=%zz", ["q=%zz"]),
        ("q=%2541", ["q=%41"]), ("q=\u{E9}", ["q=\u{E9}"]),
    ])
    func `parameters are decoded in order`(text: String, parameters: [String]) {
        let bytes = [UInt8]("/path?\(text)".utf8)
        let query = Query(ByteRange(6, bytes.count), in: bytes.span)
        #expect(query.parameters.map { "\($0.name)=\($0.value)" } == parameters)
    }

    @Test func `the first of a name is found, and no query has none`() {
        let bytes = [UInt8]("a=1&a=2".utf8)
        let query = Query(ByteRange(0, bytes.count), in: bytes.span)
        #expect(query.first("a") == "1")
        #expect(query.first("b") == nil)
        #expect(Query(nil, in: bytes.span).parameters.isEmpty)
    }
}
