internal import API
internal import ArgumentParser
internal import Knowledge

/// The program: `cofactor serve` answers over HTTP, `cofactor check` lints a knowledge folder,
/// `cofactor export` prints the whole knowledge, `cofactor health` asks a server whether it serves.
@main
struct Cofactor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cofactor",
        abstract: "Answers, with evidence, how nutrients act on each other and on people.",
        discussion: """
            Every option may also be given in the environment: --log-level as COFACTOR_LOG_LEVEL. \
            What stands on the command line wins. Not medical advice.
            """,
        version: "\(Release.name) \(Release.version)",
        subcommands: [Serve.self, Assess.self, Check.self, Export.self, Health.self],
        defaultSubcommand: nil)

    /// This program and what is part of it.
    private static var version: String {
        let program = "\(Release.name) \(Release.version)"
        guard let knowledge = try? Source(folder: nil).load() else {
            preconditionFailure("The knowledge that is part of the program has been checked.")
        }
        let commit = Embedded.commit.map { ", commit \($0)" } ?? ""
        return "\(program), dataset \(knowledge.version)\(commit)\n"
    }

    static func main() {
        let words = Environment.arguments(
            Array(CommandLine.arguments.dropFirst()), environment: Environment.current())
        if words == ["--version"] {
            // It takes some time to know the dataset's, which other commands need not.
            return System.show(version)
        }
        do {
            var command = try parseAsRoot(words)
            try command.run()
        } catch {
            exit(withError: error)
        }
    }
}
