import Knowledge
import Service
import Testing

@Suite struct UnitConversionTests {
    static let things = ["lumenium", "vitamin-q", "vitamin-q3", "lunatriol", "serum-vitamin-q"]

    @Test(arguments: things)
    func `the way back undoes the way there, and ways agree`(_ id: String) throws {
        let entity = try #require(Invented.knowledge.entity(id))
        let units = UnitConversion.Table(of: entity, in: Invented.knowledge).units
        #expect(!units.isEmpty)
        for first in units {
            for second in units {
                let there = try #require(conversion(entity, first, second))
                let back = try #require(conversion(entity, second, first))
                #expect(there.factor.multiplied(by: back.factor) == .one)
                for third in units {
                    let on = try #require(conversion(entity, second, third))
                    let direct = try #require(conversion(entity, first, third))
                    #expect(there.factor.multiplied(by: on.factor) == direct.factor)
                }
            }
        }
    }

    @Test(arguments: things)
    func `no way leads out of the units that are named`(_ id: String) throws {
        let entity = try #require(Invented.knowledge.entity(id))
        let units = UnitConversion.Table(of: entity, in: Invented.knowledge).units
        for unit in Unit.allCases where !units.contains(unit) {
            for other in units { #expect(conversion(entity, unit, other) == nil) }
        }
    }

    @Test(
        arguments: [
            (1, 8, "0.125", true), (1, 3, "0.333333", false), (2_000_000, 3, "666667", false),
            (200, 3, "66.6667", false), (1, 3_000_000, "0.000000333333", false), (0, 1, "0", true),
            (10, 1, "10", true), (20, 3, "6.66667", false), (1, 1_048_576, "0.000000953674", false),
        ] as [(Int128, Int128, String, Bool)])
    func `a fraction is shown exactly or to six digits`(
        _ upper: Int128, _ lower: Int128, _ text: String, _ isExact: Bool
    ) throws {
        let shown = Quantity.shown(try #require(Ratio(upper, over: lower)), .one)
        #expect("\(shown.quantity.value)" == text)
        #expect(shown.isExact == isExact)
    }

    private func conversion(_ entity: Entity, _ from: Unit, _ to: Unit) -> UnitConversion? {
        UnitConversion.Table(of: entity, in: Invented.knowledge).conversion(from: from, to: to)
    }
}
