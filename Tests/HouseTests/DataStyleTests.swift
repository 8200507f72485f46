import JSON
import Testing

@testable import Knowledge

/// How data files are written, so that a change shows as what it is.
@Suite struct DataStyleTests {
    @Test func `there are data files`() {
        #expect(DataFile.all.contains { $0.path == "dataset.json" })
        #expect(DataFile.all.count > 1)
    }

    @Test(arguments: DataFile.all)
    func `a data file is UTF-8 and ends with the end of a line`(file: DataFile) {
        #expect(String(validating: file.bytes, as: UTF8.self) != nil)
        #expect(file.bytes.last == newline)
        #expect(!file.bytes.contains(UInt8(ascii: "\r")))
    }

    @Test(arguments: DataFile.all)
    func `no line has a tab, or white space at its end`(file: DataFile) {
        for (number, line) in file.bytes.split(separator: newline).enumerated() {
            #expect(
                !line.contains(UInt8(ascii: "\t")) && line.last != space,
                "\(file.path):\(number + 1)")
        }
    }

    @Test(arguments: DataFile.all)
    func `lines are indented by two spaces for each open bracket`(file: DataFile) {
        var depth = 0
        for (number, line) in file.bytes.split(separator: newline).enumerated() {
            let indentation = line.prefix { $0 == space }.count
            let opened = Self.brackets(in: line)
            let expected = depth - opened.closedFirst
            #expect(indentation == 2 * expected, "\(file.path):\(number + 1)")
            depth += opened.change
        }
    }

    @Test(arguments: DataFile.all.filter { $0.path != "dataset.json" })
    func `a file lies in the folder of its kind and is named by its id`(file: DataFile) {
        let parts = file.path.split(separator: "/")
        #expect(parts.count == 2)
        #expect(parts.first.map { Kind(folder: String($0)) } != .some(nil))
        let id = JSONValue.parse(file.bytes.span, faults: JSONFaults())?["id"]
        #expect(id == .string(String(parts.last?.prefix { $0 != "." } ?? "")))
        #expect(file.path.hasSuffix(".json"))
    }

    /// What is part of the program is served as it stands.
    @Test(arguments: DataFile.all.filter { $0.path != "dataset.json" })
    func `members stand in the order of their table`(file: DataFile) throws {
        let folder = file.path.prefix { $0 != "/" }
        let kind = try #require(Kind(folder: String(folder)))
        let value = JSONValue.parse(file.bytes.span, faults: JSONFaults())
        #expect(
            try Shape.object(kind.members).isArranged(#require(value)),
            "\(file.path): put its members into the order of Shapes")
    }

    /// So that a file is what the program writes but for white space: `make embed` counts on it.
    @Test(arguments: DataFile.all)
    func `nothing is escaped but quotes and backslashes`(file: DataFile) {
        let rest = String(decoding: file.bytes, as: UTF8.self)
            .replacing("\\\\", with: "").replacing("\\\"", with: "")
        #expect(!rest.contains("\\"), "\(file.path): write the character itself")
    }

    /// How many more brackets a line opens than it closes, and whether it begins by closing one.
    private static func brackets(in line: ArraySlice<UInt8>) -> (change: Int, closedFirst: Int) {
        var change = 0
        var isText = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                isEscaped = false
            } else if isText {
                isText = byte != UInt8(ascii: "\"")
                isEscaped = byte == UInt8(ascii: "\\")
            } else {
                switch byte {
                case UInt8(ascii: "\""): isText = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): change += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): change -= 1
                default: continue
                }
            }
        }
        let first = line.first { $0 != space }
        let closes = first == UInt8(ascii: "}") || first == UInt8(ascii: "]")
        return (change, closes ? 1 : 0)
    }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
