import Glibc
import JSON
import Testing

/// A document of the corpus: its file's name is the case.
struct Document: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    /// The documents of a folder beside this file, in the order of their names.
    static func all(in folder: String) -> [Document] {
        let path =
            #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
            + "/Corpus/" + folder
        guard let directory = unsafe opendir(path) else { preconditionFailure("No \(path).") }
        defer { unsafe closedir(directory) }
        var documents: [Document] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            guard name.hasSuffix(".json") else { continue }
            let document = Document(name: String(name.dropLast(5)), bytes: read("\(path)/\(name)"))
            documents.append(document)
        }
        precondition(!documents.isEmpty, "\(path) is empty.")
        return documents.sorted { $0.name < $1.name }
    }

    private static func read(_ path: String) -> [UInt8] {
        guard let file = unsafe fopen(path, "r") else { preconditionFailure("No \(path).") }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }
}

/// What a text holds, and what was wrong with it.
func parsed(
    _ bytes: [UInt8], depth: Int = 16
) -> (value: JSONValue?, faults: [JSONFault], omitted: Int) {
    let faults = JSONFaults()
    let value = JSONValue.parse(bytes.span, depth: depth, faults: faults)
    return (value, faults.list, faults.omitted)
}

/// What a text holds, and what was wrong with it.
func parsed(_ text: String) -> (value: JSONValue?, faults: [JSONFault], omitted: Int) {
    parsed(Array(text.utf8))
}
