import Testing

@testable import HTTP

@Suite struct FieldsTests {
    @Test func `fields answer as a naive list of names and values does`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomBits(seed: seed)
        let known = FieldName.allCases.map { "\($0.spelling)" }
        let names =
            known + known.map { $0.lowercased() } + known.map { $0 + "x" } + ["x", "-", "Hos"]
        var fields = Fields()
        for _ in 0..<500 {
            var model: [(name: String, value: String)] = []
            var bytes: [UInt8] = []
            var lines: [ByteRange] = []
            for index in 0..<Int(random.next() % 30) {
                let name = names[Int(random.next() % UInt64(names.count))]
                let value = "value \(index)"
                model.append((name.lowercased(), value))
                let start = bytes.count
                bytes += [UInt8]("\(name): \(value)\r\n".utf8)
                lines.append(ByteRange(start, bytes.count - 2))
            }
            fields.removeAll()
            for line in lines {
                fields.append(
                    try HeadParser.fieldLine(bytes.span, line, names: fields.names))
            }
            for name in FieldName.allCases {
                let spelling = "\(name.spelling)".lowercased()
                let values = model.filter { $0.name == spelling }.map { $0.value }
                var found: [String] = []
                fields.forEach(name) { found.append(bytes.span.string($0)) }
                let first = fields.first(name).map { bytes.span.string($0) }
                #expect(found == values, "seed \(seed)")
                #expect(first == values.first, "seed \(seed)")
                #expect(fields.repeats(name) == (values.count > 1), "seed \(seed)")
                #expect(fields.contains(name) == !values.isEmpty, "seed \(seed)")
            }
            #expect(fields.lines.count == model.count, "seed \(seed)")
        }
    }

    @Test func `a list goes over all lines of its name and leaves out what is empty`() throws {
        let values: [(String, [String])] = [
            ("", []), (" , ,", []), ("a", ["a"]), ("a,b , c\t,,d", ["a", "b", "c", "d"]),
            ("\"a,b\", c", ["\"a,b\"", "c"]), ("\"a\\\",b\", c", ["\"a\\\",b\"", "c"]),
            ("\"never closed, c", ["\"never closed, c"]), ("a\\,b", ["a\\", "b"]),
        ]
        for (value, members) in values {
            let bytes = [UInt8]("Accept:\(value)".utf8)
            var fields = Fields()
            let line = try HeadParser.fieldLine(
                bytes.span, ByteRange(0, bytes.count), names: fields.names)
            fields.append(line)
            fields.append(line)
            var found: [String] = []
            fields.forEachMember(of: .accept, in: bytes.span) {
                found.append(bytes.span.string($0))
            }
            #expect(found == members + members, "\(value)")
        }
    }

    @Test func `every known name is found in any case and unlike any other`() {
        let table = FieldNameTable()
        for name in FieldName.allCases {
            let spelling = "\(name.spelling)"
            for text in [spelling, spelling.lowercased(), spelling.uppercased()] {
                let bytes = [UInt8](text.utf8)
                #expect(table.name(bytes.span, ByteRange(0, bytes.count)) == name)
            }
        }
        for text in ["X", "Hostt", "H0st", "Accept-Encodin", String(repeating: "a", count: 99)] {
            let bytes = [UInt8](text.utf8)
            #expect(table.name(bytes.span, ByteRange(0, bytes.count)) == nil, "\(text)")
        }
    }
}
