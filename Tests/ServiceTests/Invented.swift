import Glibc
import Knowledge

/// The invented knowledge that the tests of the API have beside them.
enum Invented {
    static let knowledge = knowledge(with: [:])

    /// The same with more files: their texts by their paths.
    static func knowledge(with more: [String: String]) -> KnowledgeBase {
        let own = files(in: "Tests/APITests/Knowledge")
        return load(own + more.map { KnowledgeLoader.File(path: $0, bytes: Array($1.utf8)) })
    }

    /// The files of a folder of this package.
    static func files(in path: String) -> [KnowledgeLoader.File] {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let folder = "\(root)/\(path)"
        let names = entries(folder).flatMap { name in
            name.hasSuffix(".json") ? [name] : entries("\(folder)/\(name)").map { "\(name)/\($0)" }
        }
        return names.map { KnowledgeLoader.File(path: $0, bytes: bytes("\(folder)/\($0)")) }
    }

    /// The knowledge of some files, which have to pass every check.
    static func load(_ files: [KnowledgeLoader.File]) -> KnowledgeBase {
        do {
            // Nothing here asks for the version.
            return try KnowledgeLoader.load(files, digest: { _ in [] })
        } catch {
            preconditionFailure("\(error)")
        }
    }

    /// A form by its id.
    static func form(_ id: String) -> Form {
        guard let form = knowledge.form(id) else { preconditionFailure("No form \(id).") }
        return form
    }

    /// A nutrient by its id.
    static func nutrient(_ id: String) -> Nutrient {
        guard let nutrient = knowledge.nutrient(id) else {
            preconditionFailure("No nutrient \(id).")
        }
        return nutrient
    }

    private static func entries(_ folder: String) -> [String] {
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
        return names
    }

    /// What a file holds.
    static func bytes(_ path: String) -> [UInt8] {
        guard let file = unsafe fopen(path, "r") else { preconditionFailure("No \(path).") }
        defer { unsafe fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = unsafe getc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return bytes
    }
}
