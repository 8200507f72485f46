internal import API
internal import ArgumentParser
internal import HTTP
internal import Knowledge

/// `cofactor assess`: the answer of `POST /v1/assessments`, on standard output.
struct Assess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Assesses a regimen: the answer that POST /v1/assessments gives.",
        discussion: "A request with faults gives problem details and exit code 1.")

    @Argument(help: "The file of the request; - is standard input.")
    var file = "-"

    @Option(help: "Folder of knowledge to use instead of the embedded one.")
    var knowledge: String?

    func run() throws {
        let most = Limits().content
        guard let content = System.content(of: file, atMost: most), content.count <= most else {
            System.log(Array("\(file) cannot be read, or has more than \(most) bytes.\n".utf8))
            throw ExitCode.failure
        }
        let base: KnowledgeBase
        do {
            base = try Source(folder: knowledge).load()
        } catch {
            for line in error.lines { System.log(Array("\(line)\n".utf8)) }
            throw ExitCode.failure
        }
        do throws(Problem) {
            System.show(try Assessor(base).answer(to: content) + [UInt8(ascii: "\n")])
        } catch {
            System.show(Assessor.content(of: error) + [UInt8(ascii: "\n")])
            throw ExitCode.failure
        }
    }
}
