import JSON
import Knowledge
import Testing

@Suite struct RatioTests {
    @Test func `a fraction without 64-bit terms is refused`() {
        let tooGreat = Int128(Int64.max) + 1
        #expect(Ratio(1, over: 0) == nil)
        #expect(Ratio(.min, over: 1) == nil)
        #expect(Ratio(1, over: .min) == nil)
        #expect(Ratio(tooGreat, over: 1) == nil)
        #expect(Ratio(-tooGreat, over: 1) == nil)
        #expect(Ratio(1, over: tooGreat) == nil)
        #expect(Ratio(.max, over: .max) == .one)
    }

    static let lowest: [(upper: Int64, lower: Int64, numerator: Int64, denominator: Int64)] = [
        (6, 4, 3, 2), (-6, 4, -3, 2), (6, -4, -3, 2), (-6, -4, 3, 2), (0, 7, 0, 1), (7, 7, 1, 1),
    ]

    @Test(arguments: lowest)
    func `a fraction is in lowest terms with the sign above`(
        _ upper: Int64, _ lower: Int64, _ numerator: Int64, _ denominator: Int64
    ) {
        let ratio = Ratio(Int128(upper), over: Int128(lower))
        #expect(ratio?.numerator == numerator)
        #expect(ratio?.denominator == denominator)
    }

    @Test func `fractions of the greatest terms compare and add up without overflow`() throws {
        let near = try #require(Ratio(Int128(Int64.max) - 1, over: Int128(Int64.max)))
        let nearer = try #require(Ratio(Int128(Int64.max) - 2, over: Int128(Int64.max) - 1))
        #expect(nearer < near)
        #expect(!(near < nearer))
        #expect(near < .one)
        #expect(near.adding(nearer) == nil)
        #expect(near.multiplied(by: near) == nil)
        #expect(near.divided(by: near) == .one)
        #expect(Ratio.one.divided(by: .zero) == nil)
    }

    static let rounded: [(upper: Int64, lower: Int64, decimals: Int, expected: Int64)] = [
        (1, 8, 2, 12), (3, 8, 2, 38), (-1, 8, 2, -12), (-3, 8, 2, -38), (2, 3, 1, 7), (1, 2, 0, 0),
        (3, 2, 0, 2), (5, 2, 0, 2), (1, 1, 18, 1_000_000_000_000_000_000),
    ]

    @Test(arguments: rounded)
    func `rounding goes to the nearest, and a half to the even one`(
        _ upper: Int64, _ lower: Int64, _ decimals: Int, _ expected: Int64
    ) throws {
        let ratio = try #require(Ratio(Int128(upper), over: Int128(lower)))
        #expect(ratio.scaled(toDecimals: decimals) == Int128(expected))
    }

    static let decimals: [(text: String, numerator: Int64, denominator: Int64)] = [
        ("0", 0, 1), ("-0.0", 0, 1), ("0.6030", 603, 1000), ("40.304", 5038, 125),
        ("1e3", 1000, 1), ("2.5e-1", 1, 4), ("12.50", 25, 2),
    ]

    @Test(arguments: decimals)
    func `a decimal number is an exact fraction`(
        _ text: String, _ numerator: Int64, _ denominator: Int64
    ) throws {
        let ratio = Ratio(exactly: try #require(JSONNumber(text)))
        #expect(ratio?.numerator == numerator)
        #expect(ratio?.denominator == denominator)
    }

    @Test(arguments: ["1e30", "1e-30", "0.1234567890123456789", "99999999999999999999", "1e999999"])
    func `a number of too many digits is no fraction`(_ text: String) throws {
        #expect(Ratio(exactly: try #require(JSONNumber(text))) == nil)
    }
}
