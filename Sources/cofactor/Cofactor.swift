internal import API
internal import ArgumentParser

/// The program: `cofactor serve` answers over HTTP, `cofactor check` lints a knowledge folder.
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
        subcommands: [Serve.self, Check.self],
        defaultSubcommand: nil)

    static func main() {
        let words = Environment.arguments(
            Array(CommandLine.arguments.dropFirst()), environment: Environment.current())
        do {
            var command = try parseAsRoot(words)
            try command.run()
        } catch {
            exit(withError: error)
        }
    }
}
