import JSON
import Knowledge
import Testing

@Suite struct FormTests {
    let base: KnowledgeBase

    init() throws {
        base = try Fixture.valid()
    }

    @Test func `the elemental fraction is exact, not the one for display`() throws {
        let oxide = try #require(base.form("ferrox-oxide"))
        #expect(oxide.fraction == Ratio(55_845, over: 71_844))
        let compound = Mass(nanograms: 500_000_000)
        #expect(oxide.elemental(inCompound: compound) == Mass(nanograms: 388_654_585))
        let elemental = Mass(nanograms: 388_654_585)
        #expect(oxide.compound(forElemental: elemental) == Mass(nanograms: 500_000_000))
    }

    @Test func `international units mean something only for a form that has them`() throws {
        let units = Quantity(10_000, .internationalUnit)
        #expect(base.form("lumin-2")?.mass(of: units) == Mass(nanograms: 250_000))
        #expect(base.form("ferrox-oxide")?.mass(of: units) == nil)
        #expect(base.form("lumin-2")?.fraction == .one)
        let fraction = Quantity(try #require(JSONNumber("0.02")), .internationalUnit)
        #expect(base.form("lumin-2")?.mass(of: fraction) == Mass(nanograms: 0))
    }

    @Test func `classes rank so that the gentlest and the best absorbed can be found`() {
        #expect(base.form("ferrox-oxide")?.laxative == .high)
        #expect(base.form("ferrox-oxide")?.absorption == .low)
        let laxatives = Form.Laxative.allCases.compactMap(\.rank)
        #expect(laxatives.first == 0 && laxatives.max() == Form.Laxative.veryHigh.rank)
        #expect(Form.Laxative.unknown.rank == nil && Form.Absorption.unknown.rank == nil)
        #expect(Form.Absorption.high.rank ?? 0 > Form.Absorption.low.rank ?? 0)
    }
}
