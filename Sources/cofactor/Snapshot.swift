internal import API
internal import Knowledge

/// Everything that is answered from, read and built whole or not at all: at start, and at each
/// reload.
struct Snapshot {
    let application: Application
    /// The version of the knowledge.
    let dataset: String

    /// Where it is read from.
    struct Sources {
        let knowledge: Source
    }

    /// Everything that is wrong with the sources, a sentence each.
    struct Faults: Error {
        var lines: [String] = []
    }

    /// Reads and checks all sources, and renders all answers that can be given before anyone asks.
    init(_ sources: Sources) throws(Faults) {
        let knowledge: KnowledgeBase
        do {
            knowledge = try sources.knowledge.load()
        } catch {
            throw Faults(lines: error.lines)
        }
        application = Application(knowledge)
        dataset = knowledge.version
    }
}
