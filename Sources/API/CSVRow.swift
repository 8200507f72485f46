internal import JSON

/// A line of a table, without its end, as bytes with the places of its cells: what pages copy from.
struct CSVRow: Sendable {
    private var bytes: [UInt8] = []
    /// Where each cell ends.
    private var ends: [Int] = []

    /// The header row.
    init(_ columns: [CSVColumn]) {
        for column in columns { append(column.name) }
    }

    /// The row of an item.
    init(_ item: RenderedObject, _ columns: [CSVColumn]) {
        var values: [String: JSONValue] = [:]
        for name in Set(columns.map { $0.path[0] }) { values[name] = item.value(of: name) }
        self.init(columns) { values[$0] }
    }

    /// The row of something whose members have these values; nil for nothing.
    init(_ columns: [CSVColumn], _ value: (String) -> JSONValue?) {
        for column in columns { append(column.text(of: value(column.path[0]))) }
    }

    /// A cell, in quotation marks where it has to be (RFC 4180 §2).
    private mutating func append(_ text: String) {
        if !ends.isEmpty { bytes.append(UInt8(ascii: ",")) }
        let isQuoted = text.utf8.contains { #","\#u{0D}\#u{0A}"#.utf8.contains($0) }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        ends.append(bytes.count)
    }

    /// A table of the columns at some places, nil for all: the header row and these.
    static func table(
        _ rows: [CSVRow], of columns: [CSVColumn], at places: [Int]? = nil
    ) -> [UInt8] {
        var content: [UInt8] = []
        for row in [CSVRow(columns)] + rows { row.write(to: &content, places) }
        return content
    }

    /// Appends the line with only the cells at some places, nil for all, and its end.
    private func write(to content: inout [UInt8], _ places: [Int]?) {
        if let places {
            for (count, place) in places.enumerated() {
                if count > 0 { content.append(UInt8(ascii: ",")) }
                let start = place == 0 ? 0 : ends[place - 1] + 1
                content.append(contentsOf: bytes[start..<ends[place]])
            }
        } else {
            content.append(contentsOf: bytes)
        }
        content.append(contentsOf: "\r\n".utf8)
    }
}
