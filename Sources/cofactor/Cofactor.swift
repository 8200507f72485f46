internal import API
internal import ArgumentParser

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
        version: version,
        subcommands: [Serve.self, Assess.self, Check.self, Export.self, Health.self],
        defaultSubcommand: nil)

    /// This program and what is part of it.
    private static var version: String {
        let commit = Embedded.commit.map { ", commit \($0)" } ?? ""
        return "\(Release.name) \(Release.version), dataset \(Embedded.version)\(commit)"
    }

    /// What the words ask for.
    private static func command(_ words: [String]) throws -> any ParsableCommand {
        // By itself, `serve` is read in half the time: the root looks at each of its many options
        // twice more. What is asked about it or wrong with it, the root tells.
        if words.first == Serve.configuration.commandName,
            let serve = try? Serve.parse(Array(words.dropFirst()))
        {
            return serve
        }
        return try parseAsRoot(words)
    }

    static func main() {
        let words = Environment.arguments(
            Array(CommandLine.arguments.dropFirst()), environment: Environment.current())
        do {
            var command = try command(words)
            try command.run()
        } catch {
            exit(withError: error)
        }
    }
}
