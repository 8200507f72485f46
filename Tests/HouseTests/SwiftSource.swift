import Testing

/// A file of Swift: its text, and its code alone.
struct SwiftSource: Sendable, CustomTestStringConvertible {
    /// The path below the top level: `Sources/HTTP/Limits.swift`.
    let path: String
    let text: String
    /// The text without comments and without what literals say, each line in its place.
    let code: String

    init(_ path: String, text: String) {
        self.path = path
        self.text = text
        code = SwiftCode.text(of: text)
    }

    /// Every source of the program.
    static let program = read(House.files(in: "Sources", suffix: ".swift"))
    /// Every source in Swift.
    static let everything =
        program + read(House.files(in: "Tests", suffix: ".swift") + ["Package.swift"])

    private static func read(_ paths: [String]) -> [SwiftSource] {
        paths.compactMap { path in
            // A file that was listed can be read, unless it has gone away meanwhile.
            (try? House.text(path)).map { SwiftSource(path, text: $0) }
        }
    }

    var testDescription: String { path }

    /// The path below `Sources`.
    var pathInSources: String { path.split(separator: "/").dropFirst().joined(separator: "/") }
    /// The target's name: the folder below `Sources`.
    var target: String { String(pathInSources.prefix { $0 != "/" }) }
    /// The file's name without its ending.
    var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }

    /// The names of its types that other files can see, without those within types.
    var types: [String] { declared(["struct", "class", "enum", "protocol", "actor"]) }
    /// The names of the types that it extends.
    var extended: [String] { declared(["extension"]) }

    private func declared(_ keywords: [Substring]) -> [String] {
        code.lines.compactMap { line in
            guard line.first?.isWhitespace == false else { return nil }
            let words = line.words
            let modifiers = words.prefix { $0.hasPrefix("@") || Self.modifiers.contains($0) }
            let rest = words.dropFirst(modifiers.count)
            guard let keyword = rest.first, keywords.contains(keyword) else { return nil }
            return rest.dropFirst().first.map(String.init)
        }
    }

    private static let modifiers: [Substring] = ["public", "internal", "final", "indirect"]
}
