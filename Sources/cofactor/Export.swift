internal import API
internal import ArgumentParser
internal import Knowledge

/// `cofactor export`: the whole knowledge, or its schema, on standard output.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the whole knowledge as one document, as /v1/dataset gives it.")

    /// What is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
        case schema
    }

    @Argument(help: "The folder; without it, the embedded knowledge is printed.")
    var folder: String?

    @Option(help: "The document (json) or its JSON Schema (schema).")
    var format = Format.json

    func run() throws {
        guard format == .json else { return System.show(Release.schema) }
        do {
            System.show(try Source(folder: folder).load().document)
        } catch {
            for line in error.lines { System.log(Array("\(line)\n".utf8)) }
            throw ExitCode.failure
        }
    }
}
