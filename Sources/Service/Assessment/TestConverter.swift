internal import Knowledge

/// Compares values of a test in whatever unit a band has.
struct TestConverter {
    /// Where a value lies.
    enum Place {
        case inside
        /// Below the band, by a part of its bound.
        case below(Ratio)
        case above(Ratio)
    }

    private let units: UnitConversion.Table

    init(_ units: UnitConversion.Table) {
        self.units = units
    }

    /// The value in another unit of the test.
    func ratio(_ quantity: Quantity, in unit: Unit) -> Ratio? { units.ratio(quantity, in: unit) }

    /// Where a value lies beside a band: it is compared in the unit that the authority published,
    /// and not converted where it was given in that.
    func place(of quantity: Quantity, in band: TestBand) -> Place? {
        let dimension = quantity.unit.dimension
        var bounds = band.bounds
        if let si = band.publishedSI, !bounds.has(dimension), si.has(dimension) { bounds = si }
        if let low = bounds.low {
            guard let value = ratio(quantity, in: low.unit), let bound = low.ratio else {
                return nil
            }
            if value < bound || value == bound && !band.inclusive.low {
                return .below(difference(bound, value))
            }
        }
        if let high = bounds.high {
            guard let value = ratio(quantity, in: high.unit), let bound = high.ratio else {
                return nil
            }
            if value > bound || value == bound && !band.inclusive.high {
                return .above(difference(value, bound))
            }
        }
        return .inside
    }

    /// The value corrected for another result, in a unit of the correction; nil without that
    /// result.
    func corrected(
        _ quantity: Quantity, by correction: TestCorrection, _ others: [Regimen.TestResult]
    ) -> Quantity? {
        guard quantity.unit.dimension == correction.change.unit.dimension,
            let other = others.first(where: { $0.item.entity?.id == correction.test }),
            let found = other.item.profile?.test?.units.ratio(
                other.value, in: correction.step.unit),
            let usual = correction.usual.ratio(in: correction.step.unit),
            let step = correction.step.ratio, let change = correction.change.ratio,
            let value = quantity.ratio(in: correction.change.unit),
            let steps = difference(usual, found).divided(by: step),
            let sum = steps.multiplied(by: change).flatMap({ value.adding($0) })
        else { return nil }
        return Quantity(sum, correction.change.unit, decimals: 2)
    }

    private func difference(_ greater: Ratio, _ smaller: Ratio) -> Ratio {
        Ratio(
            Int128(greater.numerator) * Int128(smaller.denominator)
                - Int128(smaller.numerator) * Int128(greater.denominator),
            over: Int128(greater.denominator) * Int128(smaller.denominator)) ?? .zero
    }
}

extension TestBand.Bounds {
    /// Whether one of them is told in such a unit.
    fileprivate func has(_ dimension: Dimension) -> Bool {
        low?.unit.dimension == dimension || high?.unit.dimension == dimension
    }
}
