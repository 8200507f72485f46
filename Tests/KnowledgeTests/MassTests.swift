import JSON
import Knowledge
import Testing

@Suite struct MassTests {
    @Test(arguments: [
        ("0.0001", Unit.microgram), ("1", .internationalUnit), ("1", .millimole), ("2e6", .gram),
        ("1e40", .milligram),
    ])
    func `no mass is a fraction of a nanogram, of another dimension, or beyond the bound`(
        _ number: String, _ unit: Unit
    ) throws {
        #expect(Mass(Quantity(try #require(JSONNumber(number)), unit)) == nil)
    }

    @Test(arguments: [
        ("320", Unit.milligram, 320_000_000 as Int64), ("37.5", .microgram, 37_500),
        ("0.001", .microgram, 1), ("1.5", .gram, 1_500_000_000), ("1000", .kilogram, Mass.bound),
    ])
    func `a mass counts nanograms`(_ number: String, _ unit: Unit, _ expected: Int64) throws {
        let mass = Mass(Quantity(try #require(JSONNumber(number)), unit))
        #expect(mass == Mass(nanograms: expected))
    }

    @Test(arguments: [
        (301_522_000 as Int64, Unit.milligram, 1, "301.5"), (301_550_000, .milligram, 1, "301.6"),
        (301_450_000, .milligram, 1, "301.4"), (37_500, .microgram, 2, "37.5"),
        (-50_000, .milligram, 1, "0"), (1, .kilogram, 9, "0"), (250_000, .microgram, 0, "250"),
    ])
    func `a mass is written half to even, without trailing zeros`(
        _ nanograms: Int64, _ unit: Unit, _ decimals: Int, _ expected: String
    ) {
        let quantity = Mass(nanograms: nanograms).quantity(in: unit, decimals: decimals)
        #expect(quantity.value.description == expected)
        #expect(quantity.unit == unit)
    }

    @Test func `a fraction of a mass is the nearest nanogram, within the bound`() throws {
        let third = try #require(Ratio(1, over: 3))
        #expect(Mass(nanograms: 1_000).scaled(by: third) == Mass(nanograms: 333))
        #expect(Mass(nanograms: Mass.bound).scaled(by: Ratio(2)) == nil)
        #expect(Mass(nanograms: Mass.bound).scaled(by: Ratio(.max)) == nil)
        #expect(Mass(nanograms: 600).over(Mass(nanograms: 400)) == Ratio(3, over: 2))
        #expect(Mass(nanograms: 600).over(.zero) == nil)
    }
}
