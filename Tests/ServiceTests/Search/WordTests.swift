import Testing

@testable import Service

@Suite struct WordTests {
    @Test(
        arguments: [
            ("", ""), (" -/. ", ""), ("Magnesium Citrate", "magnesium citrate"),
            ("feed-forward", "feed forward"), ("B12 and D3", "b12 and d3"),
            ("10000 IU", "10000 iu"), ("10,000 iu", "10000 iu"), ("10,000.", "10000"),
            ("1,25-OH", "1 25 oh"), ("1,2500", "1 2500"), ("50k iu", "50000 iu"), ("5km", "5 km"),
            ("400mg", "400 mg"), ("2.5 mg", "2.5 mg"), ("2.5.1", "2.5 1"), ("1. D", "1 d"),
            ("5 µg, 5 μg", "5 ug 5 ug"), ("25(OH)D₃", "25 oh d3"), ("50%", "50"),
            ("Crohn's, doesn't", "crohn doesnt"), ("Crohn’s", "crohn"), ("'quoted'", "quoted"),
            ("Ménière œdema Ægis straße", "meniere oedema aegis strasse"), ("×÷", ""),
        ])
    func `a text is words and figures`(_ text: String, _ words: String) {
        let found = Word.words(in: text[...]).map { String(decoding: $0.letters, as: UTF8.self) }
        #expect(found.joined(separator: " ") == words)
    }

    @Test(arguments: ["low Mg", "œ, 400mg of 10,000 IU", "Crohn's", "50k", "naïve 25(OH)D₃ µg"])
    func `a word stands where it says, in code points`(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        for word in Word.words(in: text[...]) {
            let cut = String(String.UnicodeScalarView(scalars[word.place]))
            #expect(Word.words(in: cut[...]).map(\.letters) == [word.letters])
        }
    }
}
