import Glibc
import Knowledge
import Testing

/// Folders of invented knowledge beside this file: `Fixtures/valid`, and for each case of
/// `Fixtures/broken` the files that break it, to be laid over the valid ones.
enum Fixture {
    /// The valid folder with some of its files replaced, or others added.
    static func load(
        _ overlay: [KnowledgeLoader.File] = [], without removed: Set<String> = []
    ) throws(KnowledgeFaults) -> KnowledgeBase {
        let changed = Set(overlay.map(\.path)).union(removed)
        let kept = files(in: "valid").filter { !changed.contains($0.path) }
        return try KnowledgeLoader.load(kept + overlay, digest: checksum)
    }

    /// The valid folder's knowledge.
    static func valid() throws -> KnowledgeBase { try load() }

    /// The names of the cases that break a rule.
    static let brokenCases: [String] = names(in: root + "/broken").sorted()

    /// The faults of the valid folder with a case laid over it, a line each, and those expected.
    static func faults(of name: String) -> (found: String, expected: String) {
        let files = files(in: "broken/" + name)
        let expected = files.first { $0.path == "faults.txt" }?.bytes ?? []
        do throws(KnowledgeFaults) {
            _ = try load(files.filter { $0.path != "faults.txt" })
            return ("", String(decoding: expected, as: UTF8.self))
        } catch {
            return (error.description + "\n", String(decoding: expected, as: UTF8.self))
        }
    }

    /// Not SHA-256: any function of the bytes will do here.
    static func checksum(_ write: (_ take: ([UInt8]) -> Void) -> Void) -> [UInt8] {
        var hash: UInt64 = 14_695_981_039_346_656_037
        write { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 } }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (56 - 8 * $0)) }
    }

    /// The knowledge that is shipped.
    static func shipped() throws(KnowledgeFaults) -> KnowledgeBase {
        try KnowledgeLoader.load(
            files(below: top + "/Sources/Knowledge/Data", prefix: ""), digest: checksum)
    }

    /// What a file beside the tests holds.
    static func text(_ name: String) -> String {
        String(decoding: read(top + "/Tests/KnowledgeTests/" + name), as: UTF8.self)
    }

    /// All files below a folder of `Fixtures`.
    static func files(in folder: String) -> [KnowledgeLoader.File] {
        files(below: root + "/" + folder, prefix: "")
    }

    /// The page that says how to add to the knowledge.
    static let guide = String(
        decoding: read(top + "/Sources/Knowledge/Knowledge.docc/AddingKnowledge.md"), as: UTF8.self)

    private static let root = top + "/Tests/KnowledgeTests/Fixtures"

    private static let top =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    private static func files(below folder: String, prefix: String) -> [KnowledgeLoader.File] {
        names(in: folder).flatMap { name in
            let path = folder + "/" + name
            return names(in: path).isEmpty
                ? [KnowledgeLoader.File(path: prefix + name, bytes: read(path))]
                : files(below: path, prefix: prefix + name + "/")
        }
    }

    /// The names in a folder; none for a file.
    private static func names(in folder: String) -> [String] {
        guard let directory = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private static func read(_ path: String) -> [UInt8] {
        guard let file = unsafe fopen(path, "r") else { preconditionFailure("No \(path).") }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }
}
