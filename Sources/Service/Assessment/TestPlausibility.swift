internal import Knowledge

/// Whether a laboratory could have reported a result: the bounds of all bands of its test say so.
struct TestPlausibility {
    private let result: Quantity
    private let sheet: TestSheet

    init(of result: Quantity, _ sheet: TestSheet) {
        self.result = result
        self.sheet = sheet
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
        guard let bounds = sheet.bounds[unit], let value = result.ratio,
            let bottom = bounds.lowerBound.divided(by: Ratio(times)),
            let top = bounds.upperBound.multiplied(by: Ratio(times))
        else { return nil }
        return value >= bottom && value <= top
    }
}
