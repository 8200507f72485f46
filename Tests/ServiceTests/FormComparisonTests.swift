import JSON
import Knowledge
import Service
import Testing

@Suite struct FormComparisonTests {
    static func compare(_ ids: [String], _ dose: FormComparison.Dose? = nil) -> FormComparison {
        let forms = ids.map { Invented.form($0) }
        return FormComparison(of: forms.first?.nutrient ?? "lumenium", forms, dose: dose)
    }

    @Test func `forms of several nutrients are not compared`() async {
        await #expect(processExitsWith: .failure) {
            _ = Self.compare(["lumenium-oxide", "vitamin-q2"])
        }
    }

    @Test(
        arguments: [
            (["lumenium-oxide"], ["lumenium-oxide"], ["lumenium-oxide"], ["lumenium-oxide"]),
            // All that tie, in the order asked for.
            (
                ["lumenium-sulfate-monohydrate", "lumenium-oxide", "lumenium-citrate"],
                ["lumenium-sulfate-monohydrate", "lumenium-citrate"], ["lumenium-citrate"],
                ["lumenium-oxide"]
            ),
            // A class that is `unknown`, or no class at all, is not known to be better.
            (
                ["lumenium-sulfate-heptahydrate", "lumenium-complex", "lumenium-oxide"],
                ["lumenium-oxide"], ["lumenium-oxide"], ["lumenium-oxide"]
            ),
            (["lumenium-sulfate-heptahydrate"], [], [], ["lumenium-sulfate-heptahydrate"]),
            (["lumenium-complex"], [], [], []),
            // A hormone is absorbed best, and yet never the foremost.
            (
                ["vitamin-q3", "lunatriol", "vitamin-q2"], ["vitamin-q3", "vitamin-q2"],
                ["vitamin-q3"], ["vitamin-q3", "vitamin-q2"]
            ),
            (["lunatriol"], [], [], []),
            ([], [], [], []),
        ])
    func `the foremost are those that share the best known class`(
        _ ids: [String], _ gentlest: [String], _ absorbed: [String], _ least: [String]
    ) {
        let comparison = Self.compare(ids)
        #expect(comparison.columns.map(\.form.id) == ids)
        #expect(comparison.gentlest.map(\.id) == gentlest)
        #expect(comparison.bestAbsorbed.map(\.id) == absorbed)
        #expect(comparison.leastCompound.map(\.id) == least)
    }

    @Test func `for one dose each form has both masses, to the nanogram`() {
        let dose = Mass(nanograms: 300_000_000)
        let given = Quantity(300, .milligram)
        let ids = ["lumenium-citrate", "lumenium-complex"]
        let elemental = Self.compare(ids, .elemental(given))
        #expect(elemental.columns.map(\.elemental) == [dose, dose])
        #expect(elemental.columns.map { $0.compound?.nanograms } == [878_461_303, nil])
        let compound = Self.compare(ids, .compound(given))
        #expect(compound.columns.map(\.compound) == [dose, dose])
        #expect(compound.columns.map { $0.elemental?.nanograms } == [102_451_866, nil])
        let none = Self.compare(ids)
        #expect(none.columns.allSatisfy { $0.elemental == nil && $0.compound == nil })
    }

    @Test func `no dose of a supplement is a dose of a hormone`() {
        let given = Quantity(20, .microgram)
        for dose in [FormComparison.Dose.elemental(given), .compound(given)] {
            let columns = Self.compare(["vitamin-q2", "lunatriol"], dose).columns
            #expect(columns.map { $0.elemental?.nanograms } == [20_000, nil])
            #expect(columns.map { $0.compound?.nanograms } == [20_000, nil])
        }
    }

    @Test func `international units are each form's own`() {
        let units = Quantity(1000, .internationalUnit)
        let ids = ["vitamin-q2", "vitamin-q3", "lunatriol"]
        let columns = Self.compare(ids, .elemental(units)).columns
        let own = columns.map { $0.form.isHormone ? nil : $0.form.mass(of: units) }
        #expect(columns.map(\.elemental) == own)
        #expect(columns.map(\.compound) == own)
        #expect(own.map { $0 == nil } == [false, false, true])
        let salt = Self.compare(["lumenium-oxide"], .elemental(units)).columns
        #expect(salt.allSatisfy { $0.elemental == nil && $0.compound == nil })
    }

    @Test func `more compound never holds less of the nutrient`() {
        for form in Invented.knowledge.forms where form.fraction != nil {
            var last = Mass(nanograms: -1)
            for nanograms: Int64 in [0, 1, 2, 3, 10, 1_000, 999_999, 1_000_000, 1_000_000_000_000] {
                let mass = Mass(nanograms: nanograms)
                guard let elemental = form.elemental(inCompound: mass) else {
                    Issue.record("\(form.id)")
                    continue
                }
                #expect(elemental >= last && elemental <= mass)
                last = elemental
            }
        }
    }
}
