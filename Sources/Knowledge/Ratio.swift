/// An exact fraction: an elemental fraction, a number of doses per day, a factor between units.
///
/// The terms are `Int64` in lowest terms and every product of two is made in `Int128`, so no
/// comparison can overflow and nothing is rounded before it is shown.
public struct Ratio: Sendable, Hashable {
    /// The upper term; it carries the sign.
    public let numerator: Int64
    /// The lower term, above zero.
    public let denominator: Int64

    /// Nothing.
    public static let zero = Ratio(0)
    /// The whole.
    public static let one = Ratio(1)

    /// A whole number.
    public init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }

    /// A fraction of two numbers, in lowest terms; nil for a denominator of zero, or where the
    /// lowest terms do not fit into 64 bits.
    public init?(_ numerator: Int128, over denominator: Int128) {
        // Most terms fit into 64 bits, where division is much quicker.
        if let upper = Int64(exactly: numerator), upper != .min,
            let lower = Int64(exactly: denominator), lower > 0
        {
            let divisor = Int64(
                Self.greatestCommonDivisor(upper.magnitude, lower.magnitude))
            self.numerator = upper / divisor
            self.denominator = lower / divisor
            return
        }
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let sign: Int128 = denominator < 0 ? -1 : 1
        let divisor =
            sign * Int128(Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        guard let upper = Int64(exactly: numerator / divisor), upper != .min,
            let lower = Int64(exactly: denominator / divisor)
        else { return nil }
        self.numerator = upper
        self.denominator = lower
    }

    /// The product; nil where it needs more than 64 bits.
    public func multiplied(by other: Ratio) -> Ratio? {
        Ratio(
            Int128(numerator) * Int128(other.numerator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    /// The quotient; nil for a divisor of zero and where it needs more than 64 bits.
    public func divided(by other: Ratio) -> Ratio? {
        Ratio(
            Int128(numerator) * Int128(other.denominator),
            over: Int128(denominator) * Int128(other.numerator))
    }

    /// The sum; nil where it needs more than 64 bits.
    public func adding(_ other: Ratio) -> Ratio? {
        Ratio(
            Int128(numerator) * Int128(other.denominator)
                + Int128(other.numerator) * Int128(denominator),
            over: Int128(denominator) * Int128(other.denominator))
    }

    /// The nearest whole number of units of 10 to the power of minus `decimals`, a half going to
    /// the even one: 1/8 at 2 decimals is 12. `decimals` runs from 0 to 18.
    public func scaled(toDecimals decimals: Int) -> Int128 {
        precondition((0...18).contains(decimals), "Rounding is to 0 to 18 decimals.")
        var product = Int128(numerator)
        for _ in 0..<decimals { product *= 10 }
        return product.dividedHalfToEven(by: Int128(denominator))
    }

    private static func greatestCommonDivisor<Term: UnsignedInteger>(
        _ first: Term, _ second: Term
    ) -> Term {
        var (a, b) = (first, second)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Ratio: Comparable {
    /// Compares by cross-multiplying.
    public static func < (left: Ratio, right: Ratio) -> Bool {
        Int128(left.numerator) * Int128(right.denominator)
            < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Int128 {
    /// The quotient rounded to the nearest whole number, a half to the even one; `divisor` > 0.
    func dividedHalfToEven(by divisor: Int128) -> Int128 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        let rest = remainder.magnitude
        let other = divisor.magnitude - rest
        guard rest > other || (rest == other && quotient % 2 != 0) else { return quotient }
        return quotient + (self < 0 ? -1 : 1)
    }
}
