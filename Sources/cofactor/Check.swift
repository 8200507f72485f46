internal import ArgumentParser
internal import Knowledge

/// `cofactor check`: lints a knowledge folder and lists every fault at once.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks a folder of knowledge: every fault at once, with what to do about it.")

    @Argument(help: "The folder; without it, the embedded knowledge is checked.")
    var folder: String?

    func run() throws {
        do {
            let knowledge = try Source(folder: folder).check()
            System.show(
                """
                no fault: \(knowledge.entities.count) entities, \(knowledge.claims.count) claims, \
                dataset \(knowledge.version)

                """)
        } catch {
            for line in error.lines { System.log(Array("\(line)\n".utf8)) }
            throw ExitCode.failure
        }
    }
}
