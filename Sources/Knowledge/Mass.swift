/// A mass as a whole number of nanograms, so that sums and limits compare exactly.
public struct Mass: Sendable, Hashable, Comparable {
    /// How many nanograms.
    public let nanograms: Int64

    /// Nothing.
    public static let zero = Mass(nanograms: 0)

    /// More than this many nanograms (1,000 kg) is no amount of a nutrient; sums of thousands of
    /// masses below it fit with room to spare.
    public static let bound: Int64 = 1_000_000_000_000_000

    /// That many nanograms.
    public init(nanograms: Int64) {
        self.nanograms = nanograms
    }

    /// A mass as written; nil for a unit that is no mass, a fraction of a nanogram, or a mass
    /// beyond the bound. International units are not masses: see ``Form/internationalUnits``.
    public init?(_ quantity: Quantity) {
        guard quantity.unit.dimension == .mass, let value = quantity.ratio,
            let nanograms = value.multiplied(by: Ratio(quantity.unit.size)),
            nanograms.denominator == 1, nanograms.numerator.magnitude <= Self.bound.magnitude
        else { return nil }
        self.nanograms = nanograms.numerator
    }

    /// The mass times a fraction, to the nearest nanogram, a half to the even one; nil beyond the
    /// bound.
    public func scaled(by ratio: Ratio) -> Mass? {
        let product = Int128(nanograms) * Int128(ratio.numerator)
        let rounded = product.dividedHalfToEven(by: Int128(ratio.denominator))
        guard rounded.magnitude <= Self.bound.magnitude else { return nil }
        return Mass(nanograms: Int64(rounded))
    }

    /// This mass as a fraction of another; nil when the other is nothing.
    public func over(_ other: Mass) -> Ratio? {
        Ratio(Int128(nanograms), over: Int128(other.nanograms))
    }

    /// The mass in a unit of mass, rounded half to even at a number of decimals (0 to 9).
    public func quantity(in unit: Unit, decimals: Int) -> Quantity {
        precondition(unit.dimension == .mass, "A mass is written in a unit of mass.")
        return Quantity(
            significand: rounded(in: unit, decimals: decimals), decimals: decimals, unit: unit)
    }

    /// Whether nothing is left of the mass when it is written so.
    public func isNothing(in unit: Unit, decimals: Int) -> Bool {
        rounded(in: unit, decimals: decimals) == 0
    }

    private func rounded(in unit: Unit, decimals: Int) -> Int128 {
        var scaled = Int128(nanograms)
        for _ in 0..<decimals { scaled *= 10 }
        return scaled.dividedHalfToEven(by: Int128(unit.size))
    }

    /// The sum.
    public static func + (left: Mass, right: Mass) -> Mass {
        Mass(nanograms: left.nanograms + right.nanograms)
    }

    /// The difference.
    public static func - (left: Mass, right: Mass) -> Mass {
        Mass(nanograms: left.nanograms - right.nanograms)
    }

    /// Adds in place.
    public static func += (left: inout Mass, right: Mass) {
        left = left + right
    }

    /// The lighter first.
    public static func < (left: Mass, right: Mass) -> Bool {
        left.nanograms < right.nanograms
    }
}
