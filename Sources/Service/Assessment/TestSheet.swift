internal import JSON
internal import Knowledge

/// What the knowledge has about the results of a test, read from its file once.
final class TestSheet: Sendable {
    /// What an authority's scale may say: for each of its bands of a value inside it, and of one
    /// that lies nearest to it.
    typealias Scale = [(inside: TestReading.Judgement, nearest: TestReading.Judgement)]

    /// The scales, but for bands that speak of no values.
    let scales: [Scale]
    /// How a result is corrected for another test's.
    let corrections: [TestCorrection]
    /// The units that results are shown in.
    let shownUnits: [Unit]
    /// The units that results may have, and how they convert.
    let units: UnitConversion.Table
    /// The lowest and the highest bound of all bands in each unit that has some.
    let bounds: [Unit: ClosedRange<Ratio>]
    /// The JSON of what is said of the test before and behind a result.
    let json = KeptJSON()

    init(_ test: Entity, in knowledge: KnowledgeBase) {
        let bands = TestBand.all(of: test)
        var scales: [Scale] = []
        for band in bands where band.bounds.low != nil || band.bounds.high != nil {
            let place = scales.firstIndex {
                let first = $0[0].inside.band
                return first.authority == band.authority && first.scale == band.scale
            }
            let message = Message(band, of: test)
            let entry = (
                inside: TestReading.Judgement(band, isNearest: false, message),
                nearest: TestReading.Judgement(band, isNearest: true, message)
            )
            if let place { scales[place].append(entry) } else { scales.append([entry]) }
        }
        self.scales = scales
        corrections = TestCorrection.all(of: test)
        shownUnits =
            ["unit", "siUnit"].compactMap { name in
                guard case .string(let text)? = test.member(name) else { return nil }
                return Unit(text)
            }.unique
        let units = UnitConversion.Table(of: test, in: knowledge)
        self.units = units
        let quantities = bands.flatMap { [$0.bounds.low, $0.bounds.high] }.compactMap { $0 }
        var bounds: [Unit: ClosedRange<Ratio>] = [:]
        for unit in Unit.allCases {
            let known = quantities.compactMap { units.ratio($0, in: unit) }.filter { $0 > .zero }
            if let low = known.min(), let high = known.max() { bounds[unit] = low...high }
        }
        self.bounds = bounds
    }
}

extension UnitConversion.Table {
    /// A quantity in another unit; nil where that is not known.
    func ratio(_ quantity: Quantity, in unit: Unit) -> Ratio? {
        guard let ratio = quantity.ratio else { return nil }
        if let factor = quantity.unit.factor(to: unit) { return ratio.multiplied(by: factor) }
        return conversion(from: quantity.unit, to: unit).flatMap { $0.converted(ratio) }
    }
}
