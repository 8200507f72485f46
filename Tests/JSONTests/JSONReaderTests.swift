import JSON
import Testing

@Suite struct JSONReaderTests {
    @Test(arguments: [
        ("", "", 0), ("[1 2]", "", 3), ("[1,]", "/1", 3), ("[1,x]", "/1", 3), ("[x]", "/0", 1),
        ("{\"a\":tru}", "/a", 5), ("{\"a\":1,}", "", 7), ("{\"a\" 1}", "", 5), ("{} x", "", 3),
        ("{\"a\":{\"b\":[0,{\"c~/\":01}]}}", "/a/b/1/c~0~1", 20), ("{\"a\":{} x", "", 8),
        ("[\"\\ud800\"]", "/0", 2), ("[[],[\"12345678\u{1}\"]]", "/1/0", 14),
        ("{\"a\":[1}", "/a", 7),
        ("[\"open", "/0", 6), ("[1,2", "", 4), ("{\"a\":", "/a", 5), ("-", "", 1),
        ("{\"x\":1e+}", "/x", 8),
    ])
    func `a fault of syntax says where it is`(_ text: String, _ pointer: String, _ offset: Int) {
        let fault = parsed(text).faults.first
        #expect(fault?.pointer.description == pointer)
        #expect(fault?.offset == offset)
    }

    @Test func `invalid UTF-8 is found at its first byte`() {
        let bytes = Array("{\"a\":\"é 12345678".utf8) + [0xE2, 0x82] + Array("\"}".utf8)
        let fault = parsed(bytes).faults.first
        #expect(fault?.pointer.description == "/a")
        #expect(fault?.offset == 17)
    }

    @Test(
        arguments: ["", "\\n", "\\n12345678901234567890", "é"], [0x00, 0x1F, 0x80, 0xFF] as [UInt8])
    func `a byte that no string may hold is found in every place`(_ rest: String, _ byte: UInt8) {
        for place in 0..<24 {
            var bytes = Array("\"\(String(repeating: "a", count: 24))\(rest)\"".utf8)
            bytes[1 + place] = byte
            #expect(parsed(bytes).faults.map(\.offset) == [1 + place], "at \(place)")
        }
    }

    @Test func `all repeated members are found, each with its pointer`() {
        let (value, faults, _) = parsed(
            "{\"a\":[{\"x\":1,\"x\":2,\"y\":{\"z\":1,\"\\u007a\":2},\"x\":3}],\"b\":{},\"a\":0}")
        #expect(value == nil)
        #expect(faults.map(\.kind) == Array(repeating: .duplicateMember, count: 4))
        #expect(faults.map(\.pointer.description) == ["/a/0/y/z", "/a/0/x", "/a/0/x", "/a"])
        #expect(faults.map(\.offset) == [30, 13, 42, 57])
    }

    @Test(arguments: [2, 15, 16, 17, 18, 100, 1_000])
    func `a repeated member is found among any number of others`(_ count: Int) {
        let names = (1..<count).map { "\"n\($0)\":\($0)" } + ["\"n1\":0"]
        let faults = parsed("{" + names.joined(separator: ",") + "}").faults
        #expect(faults.map(\.pointer.description) == ["/n1"])
    }

    @Test func `values that are too deep are each noted and reading goes on`() {
        let text = "{\"a\":[[[1,{}],[]],[2]],\"b\":{\"c\":{\"d\":{\"e\":[[]]}}},\"b\":1}"
        let (value, faults, _) = parsed(Array(text.utf8), depth: 3)
        #expect(value == nil)
        #expect(faults.map(\.kind) == [.depth, .depth, .depth, .duplicateMember])
        #expect(faults.map(\.pointer.description) == ["/a/0/0", "/a/0/1", "/b/c/d", "/b"])
        #expect(faults.map(\.offset) == [7, 14, 37, 50])
    }

    @Test func `a fault of syntax below the depth is found too`() {
        let faults = parsed(Array("[[[[1,]]]]".utf8), depth: 2).faults
        #expect(faults.map(\.kind) == [.depth, .syntax])
        #expect(faults.map(\.pointer.description) == ["/0/0", "/0/0"])
        #expect(faults.map(\.offset) == [2, 6])
    }

    @Test func `a depth of none allows only plain values`() {
        #expect(parsed(Array("[]".utf8), depth: 0).faults.map(\.kind) == [.depth])
        #expect(parsed(Array("7".utf8), depth: 0).faults == [])
    }

    @Test func `tokens come with their positions and places`() throws {
        let bytes = Array(" {\"a\" : [ true , \"x\\n\" ],\"b\":-1.5e3} ".utf8)
        var reader = JSONReader(faults: JSONFaults())
        var met: [String] = []
        while case let token = try reader.next(bytes.span), token.kind != .end {
            met.append("\(token.kind) \(token.start)..<\(token.end) \(reader.pointer(bytes.span))")
        }
        #expect(
            met == [
                "beginObject 1..<2 ", "name 3..<4 /a", "beginArray 8..<9 /a", "true 10..<14 /a/0",
                "string 18..<21 /a/1", "endArray 23..<24 /a", "name 26..<27 /b",
                "number 29..<35 /b", "endObject 35..<36 ",
            ])
        let after = try reader.next(bytes.span)
        #expect(after.kind == .end)
        #expect(reader.offset == bytes.count)
    }

    @Test(arguments: [
        ("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\u{8}\u{c}\n\r\t"), ("\\u0000\\u001F", "\0\u{1f}"),
        ("\\u00B5g", "µg"), ("\\ud83d\\ude00", "😀"), ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
        ("12345678\\n12345678é\\u00e9", "12345678\n12345678éé"), ("\\\\u0041", "\\u0041"),
    ])
    func `escapes stand for their characters`(_ escaped: String, _ plain: String) {
        #expect(parsed("\"\(escaped)\"").value == .string(plain))
        #expect(parsed("{\"\(escaped)\":0}").value?[plain] == .number(0))
    }

    @Test func `the list of faults is bounded and the rest counted`() {
        let long = String(repeating: "x", count: 1_000)
        let members = Array(repeating: "\"a\":0", count: 1_000).joined(separator: ",")
        let (_, faults, omitted) = parsed("{\"\(long)\":{\(members)}}")
        #expect(faults.count + omitted == 999)
        #expect(faults.count < 40)
    }

    @Test func `the first fault is kept whatever its size`() {
        let long = String(repeating: "x", count: 50_000)
        let (_, faults, omitted) = parsed("{\"\(long)\":0,\"\(long)\":0,\"\(long)\":0}")
        #expect(faults.count == 1)
        #expect(omitted == 1)
    }
}
