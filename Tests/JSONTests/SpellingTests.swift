import JSON
import Testing

@Suite struct SpellingTests {
    @Test(
        arguments: [
            ("", nil), ("iron", nil), ("zn", "zinc"), ("magnesia", "magnesium"),
            ("znic-oxide", "zinc-oxide"),
            ("magnesum", "magnesium"), ("mangesium", "magnesium"), ("magnesiumm", "magnesium"),
            ("Magnesium", "magnesium"), ("nagmesium", "magnesium"), ("nagmesiun", nil),
            ("zinc", "zinc"),
            ("zin", "zinc"), ("di", "id"), ("xy", nil),
        ] as [(String, String?)])
    func `a name of at most two slips is recognised`(_ name: String, _ meant: String?) {
        let names = ["magnesium", "zinc", "zinc-oxide", "id"]
        #expect(Spelling.nearest(to: name, among: names) == meant)
    }
}
