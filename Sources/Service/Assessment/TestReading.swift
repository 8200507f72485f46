public import Knowledge

/// What a result of a test means by each authority that has a scale for it.
public struct TestReading: Sendable {
    /// What one scale says.
    public struct Judgement: Sendable {
        /// The band.
        public let band: TestBand
        /// Whether the value lies in a hole of the scale, and the nearer band was taken.
        public let isNearest: Bool
    }

    /// The value as another test corrects it.
    public struct Corrected: Sendable {
        /// How.
        public let correction: TestCorrection
        /// The corrected value.
        public let value: Quantity
        /// What the scales say of it.
        public let judgements: [Judgement]
    }

    /// The result.
    public let result: Regimen.TestResult
    /// The value in the test's units, as they are shown.
    public let converted: [Quantity]
    /// What the scales say, the most urgent first; withdrawn ones are shown and decide nothing.
    public let judgements: [Judgement]
    /// The value corrected for another result of the regimen; nil where there is none for that.
    public let corrected: Corrected?

    /// The bands that count, the most urgent first: those of the corrected value where there is
    /// one, and in any case those of the value that are urgent.
    var counting: [TestBand] {
        let own = judgements.filter { corrected == nil || $0.band.urgency <= .urgent }
        return (own + (corrected?.judgements ?? [])).map(\.band).filter { !$0.isWithdrawn }
            .sorted { $0.urgency < $1.urgency }
    }

    /// The ids of these.
    public var bands: [String] { counting.map(\.id) }

    /// Reads a result whose test is known.
    init?(
        _ result: Regimen.TestResult, among others: [Regimen.TestResult], in base: AssessmentBase
    ) {
        guard let sheet = result.item.entity.flatMap({ base.test($0) }) else { return nil }
        self.result = result
        let value = TestConverter(sheet.units)
        converted = sheet.shownUnits.unique.filter { $0 != result.value.unit }.compactMap { unit in
            value.ratio(result.value, in: unit).map { Quantity($0, unit, significant: 4) }
        }
        judgements = Self.judgements(result.value, sheet.scales, value)
        corrected =
            sheet.corrections.lazy.compactMap { correction in
                value.corrected(result.value, by: correction, others, in: base).map { quantity in
                    Corrected(
                        correction: correction, value: quantity,
                        judgements: Self.judgements(quantity, sheet.scales, value))
                }
            }.first
    }

    private static func judgements(
        _ quantity: Quantity, _ scales: [[TestBand]], _ value: TestConverter
    ) -> [Judgement] {
        scales.compactMap { judgement(quantity, $0, value) }.sorted {
            ($0.band.isWithdrawn ? 1 : 0, $0.band.urgency)
                < ($1.band.isWithdrawn ? 1 : 0, $1.band.urgency)
        }
    }

    /// The band of a scale that holds the value; where it lies between two of them, the nearer one,
    /// and of two equally near the graver.
    private static func judgement(
        _ quantity: Quantity, _ scale: [TestBand], _ value: TestConverter
    ) -> Judgement? {
        var below: [(distance: Ratio, band: TestBand)] = []
        var above: [(distance: Ratio, band: TestBand)] = []
        for band in scale {
            switch value.place(of: quantity, in: band) {
            case .inside: return Judgement(band: band, isNearest: false)
            case .below(let distance): above.append((distance, band))
            case .above(let distance): below.append((distance, band))
            case nil: continue
            }
        }
        guard !below.isEmpty, !above.isEmpty else { return nil }
        let nearest = (below + above).min {
            ($0.distance, $0.band.urgency) < ($1.distance, $1.band.urgency)
        }
        return nearest.map { Judgement(band: $0.band, isNearest: true) }
    }
}
