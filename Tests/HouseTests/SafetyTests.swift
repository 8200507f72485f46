import Testing

/// What the compiler would allow and the house does not.
@Suite struct SafetyTests {
    /// Where `unsafe` stands, beside all of Engine; each file says why.
    static let unsafeFiles = [
        "HTTP/ByteBuffer.swift", "HTTP/Bytes.swift", "HTTP/Gzip.swift", "HTTP/LendingList.swift",
        "JSON/JSONBytes.swift", "Knowledge/Once.swift",
        "cofactor/Embedded.swift", "cofactor/Folder.swift", "cofactor/System.swift",
    ]

    @Test func `unsafe stands only where it has a reason`() {
        let files = SwiftSource.program.filter { $0.code.words.contains("unsafe") }
        #expect(files.map(\.pathInSources).filter { !$0.hasPrefix("Engine/") } == Self.unsafeFiles)
    }

    @Test(arguments: [
        ("@unchecked", "make it Sendable by what it holds"),
        ("nonisolated(unsafe)", "hold the state where it is used, or in a Mutex"),
        ("@preconcurrency", "import it as it is"),
        ("try!", "throw, or say in a precondition what is promised"),
        ("as!", "use as?, and say what else there is"),
        ("fatalError", "say in a precondition what is promised"),
    ])
    func `what the house refuses stands nowhere`(spelling: String, instead: String) {
        for source in SwiftSource.program where source.code.contains(spelling) {
            Issue.record("\(source.path) has \(spelling): \(instead)")
        }
    }

    @Test(arguments: ["TODO", "FIXME"])
    func `nothing is left to be done one day`(mark: String) {
        for source in SwiftSource.program where source.text.contains(mark) {
            Issue.record("\(source.path) has \(mark): do it, or leave it")
        }
    }
}
