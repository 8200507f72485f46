import Testing

/// The rules are only as good as what they look at.
@Suite struct SwiftSourceTests {
    @Test(arguments: [
        ("let a = 1 // unsafe", "let a = 1 "),
        ("a /* b\nc */ d", "a \n d"),
        (#"f("a // b", c)"#, #"f("", c)"#),
        (#""a\"b" c"#, #""" c"#),
        (#""a\(f(b) + "c")d" e"#, #""(f(b) + "")" e"#),
        (##"#"a"b\(c)"# d"##, #""" d"#),
        (##"#"a\#(b)"# d"##, #""(b)" d"#),
        ("\"\"\"\n  a \"b\" // c\n  \"\"\" d", "\"\n\n\" d"),
        (#""" a"#, #""" a"#),
        ("#if a", "#if a"),
    ])
    func `code is what is neither comment nor literal`(text: String, code: String) {
        #expect(SwiftCode.text(of: text) == code)
    }

    @Test func `types that other files see are found`() {
        let source = SwiftSource(
            "Sources/A/One.swift",
            text: """
                @main public final class One {
                    struct Inner {}
                }
                public indirect enum Two {}
                private struct Three {}
                extension Four {}
                func enumerate(class: Int) {}
                """)
        #expect(source.types == ["One", "Two"])
        #expect(source.extended == ["Four"])
        #expect(source.target == "A")
        #expect(source.name == "One")
    }

    @Test(arguments: [
        "Sources/HTTP/Limits.swift", "Sources/API/Endpoints/GetItem.swift", "Package.swift",
        "Tests/HouseTests/SwiftSourceTests.swift",
    ])
    func `sources are found at every depth`(path: String) {
        #expect(SwiftSource.everything.contains { $0.path == path })
    }
}
