import JSON
import Knowledge
import Service
import Testing

@Suite struct ComputationTests {
    @Test(
        arguments: [
            // One decimal of mg, two of ug, three of g; a half goes to the even digit.
            (0, Unit.milligram, "0 mg"), (300_000_000, .milligram, "300 mg"),
            (300_250_000, .milligram, "300.2 mg"), (300_350_000, .milligram, "300.4 mg"),
            (300_250_001, .milligram, "300.3 mg"), (300_349_999, .milligram, "300.3 mg"),
            (125, .microgram, "0.12 ug"), (135, .microgram, "0.14 ug"),
            (1_500_500_000, .gram, "1.5 g"), (1_501_500_000, .gram, "1.502 g"),
            // What is something is never shown as nothing: a half of the last digit would be.
            (50_000, .milligram, "0.05 mg"), (50_001, .milligram, "0.1 mg"),
            (40_000, .milligram, "0.04 mg"), (5_000, .milligram, "0.005 mg"),
            (1, .milligram, "0.000001 mg"), (5, .microgram, "0.005 ug"),
            (1, .microgram, "0.001 ug"),
            (1, .gram, "0.000000001 g"), (-40_000, .milligram, "-0.04 mg"),
        ])
    func `a mass is shown with as many decimals as it needs`(
        _ nanograms: Int64, _ unit: Unit, _ shown: String
    ) {
        let quantity = Mass(nanograms: nanograms).displayed(in: unit)
        #expect("\(quantity.value) \(quantity.unit.rawValue)" == shown)
    }

    @Test(
        arguments: [
            ("lumenium-oxide", "1 x 65.38 / 81.379 = 0.8034"),
            ("lumenium-citrate", "3 x 65.38 / 574.338 = 0.3415"),
            ("lumenium-sulfate-heptahydrate", "1 x 65.38 / 287.541 = 0.2274"),
            ("lumenium-complex", nil), ("vitamin-q2", nil), ("lunatriol", nil),
        ])
    func `the fraction follows from the formula, water counted`(
        _ id: String, _ computation: String?
    ) {
        #expect(Invented.form(id).computation == computation)
    }

    @Test func `either mass follows from the other`() throws {
        let form = Invented.form("lumenium-citrate")
        let elemental = Mass(nanograms: 300_000_000)
        let compound = try #require(form.compound(forElemental: elemental))
        let given = Quantity(300, .milligram)
        #expect(
            form.computation(elemental: elemental, compound: compound, from: .elemental(given))
                == "300 x 574.338 / (3 x 65.38) = 878.5")
        #expect(
            form.computation(elemental: elemental, compound: compound, from: .compound(given))
                == "878.5 x (3 x 65.38) / 574.338 = 300")
        let vitamin = Invented.form("vitamin-q2")
        #expect(
            vitamin.computation(
                elemental: elemental, compound: elemental, from: .elemental(given))
                == nil)
        let units = Quantity(1000, .internationalUnit)
        #expect(
            vitamin.computation(elemental: elemental, compound: elemental, from: .elemental(units))
                == "1000 / 40 = 25")
    }
}
