public import JSON

/// A number with its unit, the number exactly as written.
public struct Quantity: Sendable, Equatable {
    /// How many.
    public let value: JSONNumber
    /// Of what.
    public let unit: Unit
    /// The number as an exact fraction; nil where it has too many digits for one.
    public let ratio: Ratio?

    /// A number with its unit.
    public init(_ value: JSONNumber, _ unit: Unit) {
        self.value = value
        self.unit = unit
        ratio = Ratio(exactly: value)
    }

    /// A number given as a whole number of units of 10 to the power of minus `decimals`.
    init(significand: Int128, decimals: Int, unit: Unit) {
        value = JSONNumber(significand, decimals: decimals)
        self.unit = unit
        var power: Int128 = 1
        for _ in 0..<decimals { power *= 10 }
        ratio = Ratio(significand, over: power)
    }

    /// A fraction in a unit, rounded half to even at a number of decimals (0 to 18).
    public init(_ ratio: Ratio, _ unit: Unit, decimals: Int) {
        let decimals = ratio.denominator == 1 ? 0 : decimals
        self.init(
            significand: ratio.scaled(toDecimals: decimals), decimals: decimals, unit: unit)
    }

    /// The quantity in another unit of the same dimension, exactly; nil across dimensions and for
    /// numbers of too many digits.
    public func ratio(in other: Unit) -> Ratio? {
        guard let ratio, let factor = unit.factor(to: other) else { return nil }
        return ratio.multiplied(by: factor)
    }
}

extension Ratio {
    /// A decimal number as an exact fraction; nil where it has too many digits for one.
    public init?(exactly number: JSONNumber) {
        let decimals = number.decimals
        guard decimals <= 18, let significand = number.scaled(by: decimals) else { return nil }
        var power: Int128 = 1
        for _ in 0..<decimals { power *= 10 }
        self.init(significand, over: power)
    }
}
