/// A table as a strict reader of RFC 4180 takes it: every line ends with CRLF, has as many cells as
/// the first, and quotation marks stand only where they may.
struct Table {
    /// The header row.
    let names: [String]
    /// The lines after it.
    let rows: [[String]]

    /// Nil for what breaks the grammar.
    init?(_ content: [UInt8]) {
        var lines: [[String]] = []
        var line: [String] = []
        var rest = content[...]
        while !rest.isEmpty {
            guard let cell = Self.cell(&rest) else { return nil }
            line.append(cell)
            if rest.first == UInt8(ascii: ",") {
                rest.removeFirst()
                continue
            }
            guard rest.starts(with: [13, 10]) else { return nil }
            rest.removeFirst(2)
            lines.append(line)
            line = []
        }
        guard let names = lines.first, line.isEmpty,
            lines.allSatisfy({ $0.count == names.count }), Set(names).count == names.count
        else { return nil }
        self.names = names
        rows = Array(lines.dropFirst())
    }

    /// A cell, and what follows it; nil for one that is badly quoted.
    private static func cell(_ rest: inout ArraySlice<UInt8>) -> String? {
        let quote = UInt8(ascii: "\"")
        var bytes: [UInt8] = []
        guard rest.first == quote else {
            while let byte = rest.first, byte != UInt8(ascii: ","), byte != 13 {
                guard byte != quote, byte != 10 else { return nil }
                bytes.append(byte)
                rest.removeFirst()
            }
            return String(validating: bytes, as: UTF8.self)
        }
        rest.removeFirst()
        while let byte = rest.first {
            rest.removeFirst()
            if byte == quote {
                guard rest.first == quote else { return String(validating: bytes, as: UTF8.self) }
                rest.removeFirst()
            }
            bytes.append(byte)
        }
        return nil
    }

    /// The cells of a column, with a bar between; nil where there is none.
    subscript(name: String) -> String? {
        names.firstIndex(of: name).map { place in
            rows.map { $0[place] }.joined(separator: " | ")
        }
    }
}
