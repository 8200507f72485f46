import Glibc
import Testing

/// A recorded exchange: the request, its lines marked with `> `, and the whole answer, its content
/// laid out for the eye. `Date` and `Request-Id` are left out: they are never the same.
///
/// To add one, write a file that holds the request alone and run `make bless`.
struct Recording: Sendable, CustomTestStringConvertible {
    let name: String
    let request: [String]
    let text: String

    var testDescription: String { name }

    static let folder = besideTests("Recorded")

    static let all = entries(folder).map { name in
        let text = String(decoding: bytes("\(folder)/\(name)") ?? [], as: UTF8.self)
        let request = text.split(separator: "\n").prefix { $0.hasPrefix("> ") }
        return Recording(name: name, request: request.map { String($0.dropFirst(2)) }, text: text)
    }

    /// The file as the answer of today would have it.
    func text(with reply: Reply) -> String {
        var lines = request.map { "> \($0)" }
        lines += ["", "HTTP/1.1 \(reply.status) \(reply.reason)"]
        for field in reply.fields where field.name != "Date" && field.name != "Request-Id" {
            lines.append("\(field.name): \(field.value)")
        }
        lines += ["", laidOut(String(decoding: reply.content, as: UTF8.self)), ""]
        return lines.joined(separator: "\n")
    }
}

@Suite struct RecordedTests {
    @Test(arguments: Client.overEachWire, Recording.all)
    func `answers are as they were recorded`(_ client: Client, _ recording: Recording) throws {
        let message = (recording.request + ["Host: invented", "", ""]).joined(separator: "\r\n")
        let text = recording.text(with: try client.exchange(message))
        if isBlessing, client == .inProcess {
            try write(text, to: "\(Recording.folder)/\(recording.name)")
        } else if !isBlessing {
            let difference = firstDifference(recording.text, text)
            #expect(difference == nil, "\(difference ?? "") If it is meant: make bless.")
        }
    }

    @Test func `a difference names its line`() {
        #expect(firstDifference("a\nb\nc", "a\nb\nc") == nil)
        #expect(
            firstDifference("a\nb\nc", "a\nx\nc")
                == "Line 2 was recorded as\n  b\nand is now\n  x\n")
        #expect(
            firstDifference("a", "a\nb") == "Line 2 was recorded as\n  (nothing)\nand is now\n  b\n"
        )
    }
}

private let isBlessing = unsafe getenv("COFACTOR_BLESS") != nil

/// The first line in which two texts differ, in words; nil where they are equal.
private func firstDifference(_ recorded: String, _ found: String) -> String? {
    let recorded = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let found = found.split(separator: "\n", omittingEmptySubsequences: false)
    for place in 0..<max(recorded.count, found.count) {
        let before = place < recorded.count ? recorded[place] : "(nothing)"
        let now = place < found.count ? found[place] : "(nothing)"
        guard before != now else { continue }
        return "Line \(place + 1) was recorded as\n  \(before)\nand is now\n  \(now)\n"
    }
    return nil
}

/// JSON with a line for each member and element; nothing but white space is added.
private func laidOut(_ json: String) -> String {
    var text = ""
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isOpened = false
    func newLine() -> String { "\n" + String(repeating: "  ", count: depth) }
    for character in json {
        if isInString {
            isInString = isEscaped || character != "\""
            isEscaped = !isEscaped && character == "\\"
        } else {
            let closes = "}]".contains(character)
            if closes { depth -= 1 }
            // What is empty stays on one line.
            if isOpened != closes { text += newLine() }
            isOpened = "{[".contains(character)
            if isOpened { depth += 1 }
            isInString = character == "\""
        }
        text.append(character)
        guard !isInString else { continue }
        if character == "," { text += newLine() }
        if character == ":" { text += " " }
    }
    return text
}

private func write(_ text: String, to path: String) throws {
    let file = unsafe try #require(unsafe fopen(path, "w"), "\(path)")
    defer { unsafe fclose(file) }
    unsafe fputs(text, file)
}
