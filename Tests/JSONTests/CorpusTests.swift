import JSON
import Testing

@Suite struct CorpusTests {
    @Test(arguments: Document.all(in: "refuse"))
    func `a faulty document is refused for its reason`(_ document: Document) throws {
        let (value, faults, _) = parsed(document.bytes)
        let kinds = [
            "syntax": JSONFault.Kind.syntax, "repeated": .duplicateMember, "depth": .depth,
        ]
        let reason = try #require(document.name.split(separator: "-").first)
        let kind = try #require(kinds[String(reason)])
        #expect(value == nil)
        #expect(faults.last?.kind == kind)
    }

    @Test(arguments: Document.all(in: "accept"))
    func `a sound document is accepted and survives being written`(_ document: Document) throws {
        let (value, faults, _) = parsed(document.bytes)
        #expect(faults == [])
        let written = try JSONWriter.bytes(of: #require(value))
        let again = parsed(written)
        #expect(again.value == value)
        #expect(try JSONWriter.bytes(of: #require(again.value)) == written)
    }

    @Test(arguments: Document.all(in: "accept"))
    func `a document that was cut anywhere is refused`(_ document: Document) throws {
        guard case .number? = parsed(document.bytes).value else {
            let last = try #require(document.bytes.lastIndex { $0 > UInt8(ascii: " ") })
            for end in 0...last {
                let cut = parsed(Array(document.bytes[..<end]))
                #expect(cut.value == nil, "cut at \(end)")
                #expect(cut.faults.last?.kind == .syntax, "cut at \(end)")
            }
            return
        }
    }
}
