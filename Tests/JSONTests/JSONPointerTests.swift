import JSON
import Testing

@Suite struct JSONPointerTests {
    @Test(arguments: ["a", "a/b", "/~", "/a~", "/~2", "/a~~0", " /a"])
    func `text that is no pointer is refused`(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: [
        ("", []), ("/", [""]), ("/foo/0", ["foo", "0"]), ("/a~1b", ["a/b"]), ("/m~0n", ["m~n"]),
        ("/~01", ["~1"]), ("/~00~11", ["~0/1"]), ("//", ["", ""]), ("/ ", [" "]), ("/é", ["é"]),
    ])
    func `a pointer is its tokens, and they make it`(_ text: String, _ tokens: [String]) {
        #expect(JSONPointer(text)?.tokens == tokens)
        var pointer = JSONPointer()
        for token in tokens { pointer.append(token) }
        #expect(pointer.description == text)
    }

    @Test func `a tilde and a slash that carry an accent are escaped`() {
        let name = "a/\u{301}~\u{301}"
        #expect(JSONPointer().appending(name).description == "/a~1\u{301}~0\u{301}")
        #expect(JSONPointer().appending(name).tokens == [name])
    }

    @Test func `pointers sort as a reader goes through a document`() {
        let sorted = ["", "/", "/a", "/a/0", "/a/2", "/a/10", "/a/10/b", "/a/x", "/ab", "/b"]
        let pointers = sorted.compactMap { JSONPointer($0) }
        #expect(pointers.reversed().sorted().map(\.description) == sorted)
        #expect(pointers.shuffled().sorted() == pointers)
    }

    @Test func `names that differ in code units are different`() {
        #expect(JSONPointer().appending("\u{212A}") != JSONPointer().appending("K"))
        #expect(JSONPointer().appending(7) == JSONPointer().appending("7"))
    }
}
