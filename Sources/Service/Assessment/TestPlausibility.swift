internal import Knowledge

/// Whether a laboratory could have reported a result: the bounds of all bands of its test say so.
struct TestPlausibility {
    private let result: Quantity
    private let bounds: [Quantity]
    private let converter: TestConverter

    init(of result: Quantity, _ test: Entity, in knowledge: KnowledgeBase) {
        self.result = result
        bounds = TestBand.all(of: test).flatMap { [$0.bounds.low, $0.bounds.high] }
            .compactMap { $0 }
        converter = TestConverter(test, knowledge)
    }

    /// What to ask about a figure that is beyond all belief: above ten times the highest bound, or
    /// below a tenth of the lowest. Nil for any other, and for a test without bounds.
    var doubt: String? {
        guard lies(in: result.unit, within: 10) == false else { return nil }
        let likely = Unit.allCases.filter {
            $0 != result.unit && lies(in: $0, within: 2) == true
        }.map(\.rawValue)
        let question = likely.isEmpty ? "" : " Did you mean \(likely.joined(separator: " or "))?"
        return "No laboratory reports \(result.text) for this test." + question
    }

    /// Whether the figure, read in a unit, lies between the bounds widened so many times; nil where
    /// no bound is known in the unit.
    private func lies(in unit: Unit, within times: Int64) -> Bool? {
        let known = bounds.compactMap { converter.ratio($0, in: unit) }.filter { $0 > .zero }
        guard let low = known.min(), let high = known.max(), let value = result.ratio,
            let bottom = low.divided(by: Ratio(times)), let top = high.multiplied(by: Ratio(times))
        else { return nil }
        return value >= bottom && value <= top
    }
}
