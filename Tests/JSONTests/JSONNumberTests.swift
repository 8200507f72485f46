import JSON
import Testing

@Suite struct JSONNumberTests {
    @Test(arguments: ["", " 1", "1 ", "+1", "01", "1.", ".5", "1e", "NaN", "\"1\"", "1,2", "0x1"])
    func `text that is no number is refused`(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test(arguments: [
        "0", "-0", "1.50", "1E+05", "-12.5e-3", "123456789012345678901234567890123456789012",
    ])
    func `a number is written as it was read`(_ text: String) throws {
        #expect(try #require(JSONNumber(text)).description == text)
        #expect(try JSONWriter.bytes(of: #require(parsed(text).value)) == Array(text.utf8))
    }

    @Test(
        arguments: [
            ("301.5", 1, 3015), ("301.50", 1, 3015), ("0.25", 2, 25), ("1e3", 0, 1000),
            ("-2.5e1", 0, -25),
            ("0.000", 0, 0), ("-0", 3, 0), ("0e999999999999999999999", 0, 0), ("5", -1, nil),
            ("50", -1, 5),
            ("0.25", 1, nil), ("1e-1", 0, nil), ("1e999999999999999999999", 0, nil),
            ("1e-999999999999999999999", 9, nil),
            ("170141183460469231731687303715884105727", 0, .max),
            ("170141183460469231731687303715884105728", 0, nil),
            ("-170141183460469231731687303715884105728", 0, .min),
            ("-170141183460469231731687303715884105729", 0, nil),
            ("17014118346046923173168730371588410572.7", 1, .max),
            ("1e38", 0, 100_000_000_000_000_000_000_000_000_000_000_000_000), ("1e38", 1, nil),
            (
                "99999999999999999999999999999999999999", 0,
                99_999_999_999_999_999_999_999_999_999_999_999_999
            ),
            (
                "0.1000000000000000055511151231257827", 34,
                1_000_000_000_000_000_055_511_151_231_257_827
            ),
        ] as [(String, Int, Int128?)])
    func `scaling is exact or nil`(_ text: String, _ decimals: Int, _ scaled: Int128?) throws {
        #expect(try #require(JSONNumber(text)).scaled(by: decimals) == scaled)
    }

    @Test(
        arguments: [
            ("9223372036854775807", Int.max), ("-9223372036854775808", .min), ("1.0", 1),
            ("12e2", 1200),
            ("9223372036854775808", nil), ("0.5", nil),
        ] as [(String, Int?)])
    func `an integer is one whatever its spelling`(_ text: String, _ int: Int?) throws {
        #expect(try #require(JSONNumber(text)).int == int)
    }

    @Test(
        arguments: [
            ("0.1", 0.1), ("-2.5e-3", -0.0025), ("1e400", .infinity), ("1e-400", 0),
            ("0.1000000000000000055511151231257827021181583404541015625", 0.1),
        ] as [(String, Double)])
    func `a number has its nearest binary fraction`(_ text: String, _ double: Double) throws {
        #expect(try #require(JSONNumber(text)).double == double)
    }

    @Test func `numbers are ordered by value, however long`() throws {
        let ascending = [
            "-1e999999999999999999999", "-1000000000000000000000000000000000000000000000001",
            "-1e48",
            "-2", "-1.5", "-0.1", "-1e-400", "0", "1e-999999999999999999999", "1e-400", "0.09",
            "0.1",
            "0.10000000000000000000000000000000000000000001", "0.11", "9", "10", "1.1e1", "99",
            "100",
            "1e48", "1000000000000000000000000000000000000000000000001", "1e999999999999999999999",
        ]
        let numbers = try ascending.map { try #require(JSONNumber($0)) }
        for (left, first) in numbers.enumerated() {
            for (right, second) in numbers.enumerated() {
                #expect((first < second) == (left < right), "\(first) < \(second)")
                #expect((first == second) == (left == right), "\(first) == \(second)")
            }
        }
    }

    @Test(arguments: [
        ("1", "1.000"), ("0", "-0.0e5"), ("100", "1e2"), ("0.05", "5E-2"), ("12.50", "0.1250e+2"),
        (
            "123456789012345678901234567890123456789012",
            "0.123456789012345678901234567890123456789012e42"
        ),
    ])
    func `equal numbers are equal and hash alike`(_ first: String, _ second: String) throws {
        let numbers = try (#require(JSONNumber(first)), #require(JSONNumber(second)))
        #expect(numbers.0 == numbers.1)
        #expect(numbers.0.hashValue == numbers.1.hashValue)
        #expect(!(numbers.0 < numbers.1) && !(numbers.1 < numbers.0))
    }

    @Test(
        arguments: [
            (3015, 1, "301.5"), (3000, 1, "300"), (0, 3, "0"), (5, 3, "0.005"), (-5, 1, "-0.5"),
            (-120, 2, "-1.2"),
            (7, 0, "7"), (.max, 0, "170141183460469231731687303715884105727"),
            (.min, 38, "-1.70141183460469231731687303715884105728"),
            (1, 45, "0." + String(repeating: "0", count: 44) + "1"),
            (100_000_000_000_000_000_000, 0, "100000000000000000000"),
            (18_446_744_073_709_551_616, 1, "1844674407370955161.6"),
        ] as [(Int128, Int, String)])
    func `an exact decimal is written in its shortest form`(
        _ significand: Int128, _ decimals: Int, _ text: String
    ) {
        #expect(JSONNumber(significand, decimals: decimals).description == text)
        #expect(JSONNumber(significand, decimals: decimals).scaled(by: decimals) == significand)
    }
}
