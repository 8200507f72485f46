import Knowledge
import Testing

@Suite struct RelationTests {
    @Test(arguments: Relation.allCases)
    func `a path never runs along a relation without direction`(_ relation: Relation) {
        switch relation.walk {
        case .forward, .backward: #expect(relation.polarity.sign != 0)
        case .not: #expect(relation.polarity.sign == 0)
        }
    }

    @Test(arguments: Relation.allCases)
    func `a relation reads from both ends`(_ relation: Relation) {
        #expect(!relation.wording.isEmpty && !relation.inverse.isEmpty)
        #expect((relation.polarity == .denies) == relation.rawValue.hasPrefix("does-not"))
    }

    @Test(arguments: [
        (
            1,
            [
                "increases", "increases-absorption-of", "enables", "converted-to", "yields",
                "causes",
                "contributes-to", "worsens", "risk-factor-for", "symptom-of", "supplied-by",
            ]
        ),
        (
            -1,
            [
                "decreases", "decreases-absorption-of", "increases-loss-of", "depletes", "relieves",
                "prevents", "treats",
            ]
        ),
        (
            0,
            [
                "regulates", "associated-with", "form-of", "measured-by", "located-in",
                "interacts-with", "recommended-for", "cautioned-in", "defined-as", "reported-by",
                "does-not-cause", "does-not-change", "does-not-relieve", "does-not-need",
            ]
        ),
    ])
    func `the vocabulary is closed, each word with its sign`(_ sign: Int, _ words: [String]) {
        let relations = Relation.allCases.filter { $0.polarity.sign == sign }
        #expect(Set(relations.map(\.rawValue)) == Set(words))
    }

    @Test func `only symptoms and supplies are walked backward`() {
        let backward = Relation.allCases.filter {
            if case .backward = $0.walk { true } else { false }
        }
        #expect(backward == [.symptomOf, .suppliedBy])
    }
}
