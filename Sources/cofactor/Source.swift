internal import Engine
internal import Knowledge

/// Where the knowledge comes from: a folder, or the program itself.
struct Source {
    /// A folder of knowledge; nil for the embedded one.
    let folder: String?

    /// Why there is no knowledge.
    enum Failure: Error {
        case unreadable(System.Failure)
        case faulty(KnowledgeFaults)

        /// A sentence for each fault.
        var lines: [String] {
            switch self {
            case .unreadable(let failure): ["cannot read the knowledge: \(failure)"]
            case .faulty(let faults): faults.faults.map(\.description)
            }
        }
    }

    /// Loads a folder and checks it. What is part of the program has been checked, and its version
    /// is known: tests see to both.
    func load() throws(Failure) -> KnowledgeBase {
        guard folder != nil else {
            return KnowledgeLoader.load(
                checked: Embedded.knowledge, version: Embedded.version)
        }
        return try check()
    }

    /// Loads and checks, wherever it comes from.
    func check() throws(Failure) -> KnowledgeBase {
        let files = try files()
        do {
            return try KnowledgeLoader.load(files, digest: SHA256.digest)
        } catch {
            throw .faulty(error)
        }
    }

    /// The files: paths below the folder, and bytes.
    private func files() throws(Failure) -> [KnowledgeLoader.File] {
        guard let folder else { return Embedded.knowledge }
        do {
            return try Folder(folder, suffix: ".json", followsLinks: true).files.map {
                KnowledgeLoader.File(path: $0.path, bytes: $0.bytes)
            }
        } catch {
            throw .unreadable(error)
        }
    }
}
