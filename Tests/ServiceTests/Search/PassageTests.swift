import Testing

@testable import Service

@Suite struct PassageTests {
    @Test(
        arguments: [
            ("One.", ["One."]), ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
            ("At 2.5 mg. It does, e.g. here.", ["At 2.5 mg.", "It does, e.g. here."]),
            ("A  B", ["A  B"]), ("", [""]),
        ])
    func `a text is cut into its sentences`(_ text: String, _ sentences: [String]) {
        #expect(Passage.sentences(of: text).map { String($0) } == sentences)
    }
}
