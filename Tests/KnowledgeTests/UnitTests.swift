import Knowledge
import Testing

@Suite struct UnitTests {
    @Test(arguments: ["", "MG", "µ", "mg ", "milligram", "mg/kg/d", "Iu", "mcgg", "IUs"])
    func `what is no unit is refused`(_ spelling: String) {
        #expect(Unit(spelling) == nil)
    }

    @Test(arguments: [
        ("ug", Unit.microgram), ("µg", .microgram), ("μg", .microgram), ("mcg", .microgram),
        ("iu", .internationalUnit), ("IU", .internationalUnit), ("µmol/L", .micromolePerLiter),
        ("mcg/L", .microgramPerLiter), ("ng/mL", .nanogramPerMilliliter), ("1", .one),
    ])
    func `units have the spellings of labels and laboratories`(_ spelling: String, _ unit: Unit) {
        #expect(Unit(spelling) == unit)
    }

    @Test(arguments: Unit.allCases)
    func `a unit is ASCII and has a size`(_ unit: Unit) {
        #expect(unit.rawValue.utf8.allSatisfy { $0 < 0x80 })
        #expect(unit.size > 0)
    }

    @Test(arguments: [
        (Unit.milligramPerDeciliter, Unit.gramPerLiter, Ratio(1, over: 100)),
        (.nanogramPerMilliliter, .picogramPerMilliliter, Ratio(1_000)),
        (.nanogramPerMilliliter, .microgramPerLiter, Ratio(1)), (.one, .percent, Ratio(100)),
        (.year, .month, Ratio(12)), (.week, .hour, Ratio(168)),
        (.gramPerDeciliter, .milligramPerMilliliter, Ratio(10)), (.milligram, .millimole, nil),
        (.internationalUnit, .microgram, nil), (.year, .day, nil),
    ])
    func `units convert exactly within their dimension only`(
        _ unit: Unit, _ other: Unit, _ factor: Ratio?
    ) {
        #expect(unit.factor(to: other) == factor)
    }
}
