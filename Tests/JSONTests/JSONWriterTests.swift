import JSON
import Testing

@Suite struct JSONWriterTests {
    @Test func `commas and colons stand where they belong`() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("empty")
        writer.beginArray()
        writer.endArray()
        writer.key("list")
        writer.beginArray()
        writer.integer(-1)
        writer.beginObject()
        writer.endObject()
        writer.string("x")
        writer.bool(true)
        writer.bool(false)
        writer.null()
        writer.decimal(25, decimals: 1)
        writer.number(1_000)
        writer.raw(Array("[1]".utf8).span)
        writer.endArray()
        writer.key("last")
        writer.integer(.min)
        writer.endObject()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == "{\"empty\":[],\"list\":[-1,{},\"x\",true,false,null,2.5,1000,[1]],"
                + "\"last\":-9223372036854775808}")
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("\"", "\\\""), ("\\", "\\\\"), ("/", "/"),
        ("é😀\u{2028}", "é😀\u{2028}"),
        ("\u{8}\t\n\u{c}\r", "\\b\\t\\n\\f\\r"), ("\0\u{1}\u{1f}", "\\u0000\\u0001\\u001f"),
        ("\u{7f}", "\u{7f}"),
        ("12345678\"", "12345678\\\""), ("1234567\n\n90123456é\\", "1234567\\n\\n90123456é\\\\"),
    ])
    func `only what must be is escaped`(_ content: String, _ escaped: String) {
        var writer = JSONWriter()
        writer.string(content)
        #expect(writer.bytes == Array("\"\(escaped)\"".utf8))
    }

    @Test func `every scalar below 256 is read back from every place in a word`() {
        for value in UInt8.min ... .max {
            for place in 0..<17 {
                let content =
                    String(repeating: "a", count: place) + String(Unicode.Scalar(value)) + "bc"
                let written = JSONWriter.bytes(of: .string(content))
                #expect(parsed(written).value == .string(content), "\(value) at \(place)")
            }
        }
    }

    @Test func `a mark is where the next member begins`() {
        var writer = JSONWriter()
        writer.beginObject()
        var members: [String] = []
        for name in ["a", "b", "c"] {
            let mark = writer.mark
            writer.key(name)
            writer.integer(1)
            members.append(String(decoding: writer.bytes[mark...], as: UTF8.self))
        }
        #expect(members == ["\"a\":1", "\"b\":1", "\"c\":1"])
    }

    @Test func `members that were written before are put together again`() {
        var writer = JSONWriter(capacity: 64)
        writer.beginObject()
        writer.raw(Array("\"a\":1".utf8).span)
        writer.raw(Array("\"b\":[]".utf8).span)
        writer.endObject()
        #expect(writer.bytes == Array("{\"a\":1,\"b\":[]}".utf8))
        writer.reset()
        writer.null()
        #expect(writer.bytes == Array("null".utf8))
    }

    @Test func `pieces of an object are joined by what stands between them`() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(0)
        writer.rawBeginning(Array("{\"a\":[".utf8).span)
        writer.string("b")
        writer.string("c")
        writer.rawEnd(Array("],\"d\":1}".utf8).span)
        writer.rawBeginning(Array("{\"e\":".utf8).span)
        writer.null()
        writer.endObject()
        writer.endArray()
        #expect(
            writer.bytes == Array("[0,{\"a\":[\"b\",\"c\"],\"d\":1},{\"e\":null}]".utf8))
    }

    @Test func `a tree is written with its members in their order`() {
        let text = "{\"b\":[1.50,-0,1E5,{}],\"a\":{\"\":null,\"é\":\"\\n\"},\"c\":true}"
        #expect(parsed(text).value.map { JSONWriter.bytes(of: $0) } == Array(text.utf8))
    }
}
