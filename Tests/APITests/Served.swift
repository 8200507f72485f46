import HTTP
import Knowledge

@testable import API

/// The service's own knowledge, and the API over it: for what has to hold of the real facts.
enum Served {
    static let knowledge = Invented.load(files)
    static let application = Application(knowledge)
    static let catalog = Catalog(knowledge)

    /// The files of the service's own knowledge.
    static let files: [KnowledgeLoader.File] = {
        let folder = besideTests("../../Sources/Knowledge/Data")
        let names = entries(folder).flatMap { name in
            name.hasSuffix(".json") ? [name] : entries("\(folder)/\(name)").map { "\(name)/\($0)" }
        }
        return names.map { KnowledgeLoader.File(path: $0, bytes: bytes("\(folder)/\($0)") ?? []) }
    }()

    /// What the API answers to a GET, in process.
    static func get(_ target: String, _ line: String = "Accept: */*") throws -> Reply {
        try Client.answer(of: application.handler, target, line)
    }
}
