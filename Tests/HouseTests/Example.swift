import JSON
import Testing

/// A command of the README with the answer that it shows.
///
/// It stands in a block of the language `console`: a line `$ curl -s 'http://…'`, then the answer
/// up to the next line with `$` or the end of the block. White space between its values is free.
struct Example: Sendable, CustomTestStringConvertible {
    /// An example that cannot be tried.
    struct Fault: Error, CustomStringConvertible {
        let command: String
        let description: String

        init(_ command: Substring, _ reason: String) {
            self.command = String(command)
            description = "\(command): \(reason)"
        }
    }

    /// Path and query.
    let target: String
    let answer: JSONValue

    var testDescription: String { target }

    /// The examples of the README; none if it cannot be read, which another test says.
    static let readme: [Example] = (try? all(in: House.text("README.md"))) ?? []

    /// The examples of a text. Every use of curl is one.
    static func all(in text: String) throws -> [Example] {
        var examples: [Example] = []
        var command: Substring?
        var answer = ""
        var isConsole = false
        for line in text.lines {
            guard isConsole else {
                isConsole = line == "```console"
                continue
            }
            isConsole = line != "```"
            guard line.hasPrefix("$ ") || !isConsole else {
                answer += line + "\n"
                continue
            }
            if let command { examples.append(try Example(command, answer)) }
            command = line.hasPrefix("$ curl ") ? line.dropFirst(2) : nil
            answer = ""
        }
        return examples
    }

    private init(_ command: Substring, _ answer: String) throws(Fault) {
        let parts = command.split(separator: "'", omittingEmptySubsequences: false)
        let address = parts.count == 3 ? parts[1].split(separator: "/", maxSplits: 3) : []
        guard command.hasPrefix("curl -s 'http"), parts.last?.isEmpty == true, address.count >= 2
        else { throw Fault(command, "write it as curl -s '<origin>/<path>'.") }
        guard let value = Self.value(of: answer.utf8) else {
            throw Fault(command, "the answer shown is not JSON.")
        }
        // Of `http://a/b` splitting leaves `http:`, `a`, `b`.
        target = "/" + address.dropFirst(2).joined(separator: "/")
        self.answer = value
    }

    /// A JSON text as its tree; nil if it is none.
    static func value(of text: some Sequence<UInt8>) -> JSONValue? {
        JSONValue.parse(Array(text).span, depth: 64, faults: JSONFaults())
    }
}
