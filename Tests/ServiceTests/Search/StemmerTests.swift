import Testing

@testable import Service

@Suite struct StemmerTests {
    private func stem(_ word: String) -> [UInt8] { Stemmer().stem(Array(word.utf8)) }

    @Test(
        arguments: [
            "cramp cramps cramping cramped", "deficiency deficiencies deficient",
            "absorb absorbs absorbed absorbing absorption", "weak weakness weaken",
            "dizzy dizziness diziness", "supplement supplements supplementation supplementing",
            "deplete depletion depletes depleting depleted", "stop stopped stopping stops",
            "dehydrated dehydration", "dose doses dosing", "pregnant pregnancy", "stress stressed",
            "take taken taking takes", "see seen seeing", "treat treatment treated",
            "diagnosis diagnoses diagnosed", "calcify calcified calcification",
            "toxic toxicity", "daily daily", "severe severely",
        ])
    func `the forms of a word have one stem`(_ forms: String) {
        let stems = forms.split(separator: " ").map { stem(String($0)) }
        #expect(Set(stems).count == 1, "\(stems.map { String(decoding: $0, as: UTF8.self) })")
    }

    @Test(
        arguments: [
            "hypomagnesaemia hypomagnesemia", "oedema edema", "diarrhoea diarrhea", "fibre fiber",
            "fibres fibers", "litre liter", "ionised ionized", "mineralisation mineralization",
            "analyse analyze", "sulphate sulfate", "colour color", "coloured colored",
            "behaviour behavior", "labelled labeled", "paediatric pediatric",
            "haemoglobin hemoglobin", "oesophagus esophagus",
        ])
    func `British and American spellings have one stem`(_ spellings: String) {
        #expect(Set(spellings.split(separator: " ").map { stem(String($0)) }).count == 1)
    }

    @Test(
        arguments: [
            "calcium calcitriol", "hypocalcemia hypercalcemia", "magnesium manganese",
            "absorption adsorption", "number numb", "hour hor", "virus vira", "seed feed",
            "phosphorus phosphate", "glucose glucosamine", "need ne", "liver live",
        ])
    func `other words have other stems`(_ words: String) {
        #expect(Set(words.split(separator: " ").map { stem(String($0)) }).count == 2)
    }

    @Test(arguments: [
        ("d3", "d3"), ("10000", "10000"), ("2.5", "2.5"), ("its", "its"), ("see", "se"), ("", ""),
    ])
    func `figures and short words keep their endings`(_ word: String, _ expected: String) {
        #expect(stem(word) == Array(expected.utf8))
    }

    @Test(arguments: ["ug mcg micrograms", "mg milligram milligrams", "g gram grams", "not dont"])
    func `units and short words have one spelling`(_ spellings: String) {
        #expect(Set(spellings.split(separator: " ").map { stem(String($0)) }).count == 1)
    }

    @Test func `a stem is never empty, whatever the word`() {
        var random = RandomWords(seed: 7)
        for _ in 0..<2_000 {
            let word = random.word(1...12, of: "aeinsstgdylmtr")
            #expect(!Stemmer().stem(word).isEmpty, "\(String(decoding: word, as: UTF8.self))")
        }
    }
}
