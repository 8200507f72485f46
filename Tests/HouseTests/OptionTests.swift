import Testing

@testable import cofactor

/// The program's options, found where they are declared.
struct DeclaredOption: Sendable, Hashable, CustomTestStringConvertible {
    /// As on the command line, without its hyphens: `log-level`.
    let name: String
    /// The command that has it: `serve`.
    let command: String
    let isFlag: Bool

    var testDescription: String { "--\(name)" }

    /// Every option of the program.
    static let all = SwiftSource.program.filter { $0.target == "cofactor" }.flatMap(declared)

    /// The variables behind `@Option` and `@Flag`, as ArgumentParser names them.
    static func declared(in source: SwiftSource) -> [DeclaredOption] {
        var options: [DeclaredOption] = []
        var attribute: Substring?
        var isName = false
        // A group of options is part of what serve takes.
        let command = source.name.hasSuffix("Options") ? "serve" : source.name.lowercased()
        for word in source.code.words {
            if let kind = attribute, isName {
                options.append(
                    DeclaredOption(
                        name: hyphenated(word), command: command, isFlag: kind == "@Flag"))
                attribute = nil
            }
            isName = word == "var"
            if word == "@Option" || word == "@Flag" { attribute = word }
        }
        return options
    }

    private static func hyphenated(_ name: Substring) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}

/// What stands on the command line may stand in the environment.
@Suite struct OptionTests {
    @Test func `the environment has every option of the commands and no other`() {
        let taken = Environment.Option.all.map {
            DeclaredOption(name: $0.name, command: $0.command, isFlag: $0.isFlag)
        }
        #expect(Set(taken) == Set(DeclaredOption.all))
        #expect(taken.count == DeclaredOption.all.count)
    }

    @Test func `options are found where they are declared`() {
        let source = SwiftSource(
            "Sources/cofactor/Serve.swift",
            text: """
                @Option(help: "Which @Flag var of it.")
                var logLevel = 1
                @Flag var greet = false
                var other = 2
                """)
        #expect(
            DeclaredOption.declared(in: source) == [
                DeclaredOption(name: "log-level", command: "serve", isFlag: false),
                DeclaredOption(name: "greet", command: "serve", isFlag: true),
            ])
    }
}
