import API
import Engine
import Glibc
import HTTP
import Knowledge

/// The invented knowledge beside this file, and the API over it: adding a real nutrient changes no
/// expectation.
enum Invented {
    static let knowledge = load(files)
    static let application = Application(knowledge, site: site)

    /// The files of the folder.
    static let files: [KnowledgeLoader.File] = {
        let names = entries(folder).flatMap { name in
            name.hasSuffix(".json") ? [name] : entries("\(folder)/\(name)").map { "\(name)/\($0)" }
        }
        return names.map { KnowledgeLoader.File(path: $0, bytes: bytes("\(folder)/\($0)") ?? []) }
    }()

    /// The knowledge of some files, which have to pass every check.
    static func load(_ files: [KnowledgeLoader.File]) -> KnowledgeBase {
        do {
            return try KnowledgeLoader.load(files, digest: SHA256.digest)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private static let folder = besideTests("Knowledge")
}

/// The path of something in the folder of these tests.
func besideTests(_ name: String) -> String {
    #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/" + name
}

/// The names in a folder, sorted, without hidden ones.
func entries(_ folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { preconditionFailure("No \(folder).") }
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
    return names.sorted()
}

/// What a file holds; nil where there is none.
func bytes(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
}
