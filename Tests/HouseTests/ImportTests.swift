import Testing

/// The direction of imports: what each target may know of.
@Suite struct ImportTests {
    /// Besides Swift's own library. Only the program knows both Engine and API.
    static let allowed: [String: Set<String>] = [
        "JSON": [],
        "HTTP": ["CZlib"],
        "Engine": ["COpenSSL", "CSystem", "Dispatch", "Glibc", "HTTP", "Synchronization"],
        "Knowledge": ["JSON", "Synchronization"],
        "Service": ["JSON", "Knowledge"],
        "API": ["HTTP", "JSON", "Knowledge", "Service"],
        "cofactor": [
            "API", "ArgumentParser", "CEmbedded", "Dispatch", "Engine", "Glibc", "HTTP", "JSON",
            "Knowledge", "Logging", "Service", "Synchronization",
        ],
    ]

    @Test(arguments: SwiftSource.program)
    func `a file imports only what its target may know of`(source: SwiftSource) {
        for module in Self.imports(of: source) {
            #expect(
                Self.allowed[source.target]?.contains(module) == true,
                "\(source.path) imports \(module)")
        }
    }

    @Test(arguments: SwiftSource.program)
    func `Foundation is named nowhere in the program`(source: SwiftSource) {
        for word in source.code.words where word.hasPrefix("Foundation") {
            Issue.record("\(source.path) names \(word)")
        }
    }

    @Test func `each target in Swift has its row`() {
        #expect(Set(SwiftSource.program.map(\.target)) == Set(Self.allowed.keys))
    }

    @Test(arguments: [
        ("import A", ["A"]),
        ("public import A\n@testable internal import B", ["A", "B"]),
        ("internal import struct A.Part", ["A"]),
        ("// import A\nlet text = \"import B\"", []),
    ])
    func `imports are found in every spelling`(text: String, modules: [String]) {
        #expect(Self.imports(of: SwiftSource("Sources/A/A.swift", text: text)) == modules)
    }

    private static func imports(of source: SwiftSource) -> [String] {
        let kinds: [Substring] = [
            "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
        ]
        return source.code.lines.compactMap { line in
            let words = line.words
            guard let place = words.firstIndex(of: "import") else { return nil }
            return words[(place + 1)...].first { !kinds.contains($0) }.map(String.init)
        }
    }
}
