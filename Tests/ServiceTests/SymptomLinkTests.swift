import Knowledge
import Service
import Testing

@Suite struct SymptomLinkTests {
    @Test func `what explains a symptom has it among its own`() throws {
        let knowledge = Invented.knowledge
        var count = 0
        for symptom in knowledge.entities(of: .symptom) {
            for link in SymptomLink.explaining(symptom, in: knowledge) {
                let back = SymptomLink.following(from: link.cause, in: knowledge)
                let same = try #require(back.first { $0.symptom.id == symptom.id })
                #expect(same.claims.map(\.id) == link.claims.map(\.id))
                #expect(same.direction == link.direction)
                count += 1
            }
        }
        #expect(count == 4)
    }

    @Test func `a condition is no link with the nutrient that it is too little of`() throws {
        let knowledge = Invented.knowledge
        let lack = try #require(knowledge.entity("lumenium-deficiency"))
        #expect(ConditionLink.all(of: lack, in: knowledge).isEmpty)
        let gut = try #require(knowledge.entity("dim-gut"))
        let links = ConditionLink.all(of: gut, in: knowledge)
        #expect(links.map(\.nutrient) == ["lumenium"])
        #expect(links.map(\.relation) == [.raisesRisk])
    }
}
