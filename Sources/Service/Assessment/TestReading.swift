public import Knowledge

/// What a result of a test means by each authority that has a scale for it.
public final class TestReading: Sendable {
    /// What one scale says; each that there can be is made once.
    public final class Judgement: Sendable {
        /// The band.
        public let band: TestBand
        /// Whether the value lies in a hole of the scale, and the nearer band was taken.
        public let isNearest: Bool
        /// What it calls for; nil where that is nothing.
        let message: Message?
        /// The JSON of all of it.
        public let json = KeptJSON()

        init(_ band: TestBand, isNearest: Bool, _ message: Message?) {
            self.band = band
            self.isNearest = isNearest
            self.message = message
        }
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

    /// The JSON of what is said of the test before and behind the result.
    public let json: KeptJSON
    /// The judgements that count, the most urgent first: those of the corrected value where there
    /// is one, and in any case those of the value that are urgent.
    let counting: [Judgement]

    /// The ids of their bands.
    public var bands: [String] { counting.map(\.band.id) }

    /// Whether one of them is of this band.
    func has(_ band: String) -> Bool { counting.contains { $0.band.id == band } }

    /// Reads a result whose test is known.
    init?(_ result: Regimen.TestResult, among others: [Regimen.TestResult]) {
        guard let sheet = result.item.profile?.test else { return nil }
        self.result = result
        json = sheet.json
        let value = TestConverter(sheet.units)
        converted = sheet.shownUnits.filter { $0 != result.value.unit }.compactMap { unit in
            value.ratio(result.value, in: unit).map { Quantity($0, unit, significant: 4) }
        }
        let judgements = Self.judgements(result.value, sheet.scales, value)
        let corrected =
            sheet.corrections.lazy.compactMap { correction in
                value.corrected(result.value, by: correction, others).map { quantity in
                    Corrected(
                        correction: correction, value: quantity,
                        judgements: Self.judgements(quantity, sheet.scales, value))
                }
            }.first
        let own = judgements.filter { corrected == nil || $0.band.urgency <= .urgent }
        counting = (own + (corrected?.judgements ?? [])).filter { !$0.band.isWithdrawn }
            .sorted { $0.band.urgency < $1.band.urgency }
        self.judgements = judgements
        self.corrected = corrected
    }

    private static func judgements(
        _ quantity: Quantity, _ scales: [TestSheet.Scale], _ value: TestConverter
    ) -> [Judgement] {
        scales.compactMap { judgement(quantity, $0, value) }.sorted {
            ($0.band.isWithdrawn ? 1 : 0, $0.band.urgency)
                < ($1.band.isWithdrawn ? 1 : 0, $1.band.urgency)
        }
    }

    /// The band of a scale that holds the value; where it lies between two of them, the nearer one,
    /// and of two equally near the graver.
    private static func judgement(
        _ quantity: Quantity, _ scale: TestSheet.Scale, _ value: TestConverter
    ) -> Judgement? {
        typealias Neighbour = (distance: Ratio, judgement: Judgement)
        func nearer(_ other: Neighbour, than first: Neighbour?) -> Bool {
            guard let first else { return true }
            return (other.distance, other.judgement.band.urgency)
                < (first.distance, first.judgement.band.urgency)
        }
        var below: Neighbour?
        var above: Neighbour?
        for (inside, nearest) in scale {
            switch value.place(of: quantity, in: inside.band) {
            case .inside: return inside
            case .below(let distance):
                if nearer((distance, nearest), than: above) { above = (distance, nearest) }
            case .above(let distance):
                if nearer((distance, nearest), than: below) { below = (distance, nearest) }
            case nil: continue
            }
        }
        guard let below, let above else { return nil }
        return nearer(above, than: below) ? above.judgement : below.judgement
    }
}
