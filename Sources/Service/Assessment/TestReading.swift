internal import JSON
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
    /// Units in which the figure would be usual, where it is beyond all belief in its own.
    public let likelyUnits: [Unit]
    /// Whether the figure is beyond all belief in its unit.
    public let isImplausible: Bool

    /// What to ask about a figure that is beyond all belief.
    var doubt: String {
        let units = likelyUnits.map(\.rawValue)
        let question = units.isEmpty ? "" : " Did you mean \(units.joined(separator: " or "))?"
        return "No laboratory reports \(result.value.text) for this test." + question
    }

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
    public init(
        _ result: Regimen.TestResult, of test: Entity, among others: [Regimen.TestResult] = [],
        in knowledge: KnowledgeBase
    ) {
        self.result = result
        let bands = TestBand.all(of: test)
        let value = Converter(test, knowledge)
        var units: [Unit] = []
        for name in ["unit", "siUnit"] {
            if let unit = test.unit(name), unit != result.value.unit, !units.contains(unit) {
                units.append(unit)
            }
        }
        converted = units.compactMap { unit in
            value.ratio(result.value, in: unit).map { Quantity($0, unit, significant: 4) }
        }
        let scales = Self.scales(bands)
        judgements = Self.judgements(result.value, scales, value)
        corrected =
            TestCorrection.all(of: test).lazy.compactMap { correction in
                value.corrected(result.value, by: correction, others).map { quantity in
                    Corrected(
                        correction: correction, value: quantity,
                        judgements: Self.judgements(quantity, scales, value))
                }
            }.first
        let range = value.range(of: bands, in: result.value.unit)
        isImplausible = range.map { !$0.believes(result.value.ratio) } ?? false
        likelyUnits =
            isImplausible
            ? Unit.allCases.filter { unit in
                unit != result.value.unit
                    && value.range(of: bands, in: unit)?.isUsual(result.value.ratio) == true
            } : []
    }

    /// The bands of each authority's scale, but for bands that speak of no values.
    private static func scales(_ bands: [TestBand]) -> [[TestBand]] {
        var scales: [[TestBand]] = []
        for band in bands where band.bounds.low != nil || band.bounds.high != nil {
            let place = scales.firstIndex {
                $0[0].authority == band.authority && $0[0].scale == band.scale
            }
            if let place { scales[place].append(band) } else { scales.append([band]) }
        }
        return scales
    }

    private static func judgements(
        _ quantity: Quantity, _ scales: [[TestBand]], _ value: Converter
    ) -> [Judgement] {
        scales.compactMap { judgement(quantity, $0, value) }.sorted {
            ($0.band.isWithdrawn ? 1 : 0, $0.band.urgency)
                < ($1.band.isWithdrawn ? 1 : 0, $1.band.urgency)
        }
    }

    /// The band of a scale that holds the value; where it lies between two of them, the nearer one,
    /// and of two equally near the graver.
    private static func judgement(
        _ quantity: Quantity, _ scale: [TestBand], _ value: Converter
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

/// Compares values of a test in whatever unit a band has.
private struct Converter {
    /// Where a value lies.
    enum Place {
        case inside
        /// Below the band, by a part of its bound.
        case below(Ratio)
        case above(Ratio)
    }

    /// Between which values all bounds of a test lie.
    struct Range {
        let low: Ratio
        let high: Ratio

        /// A figure ten times the highest bound is a slip, as is one far below the lowest.
        func believes(_ value: Ratio?) -> Bool {
            guard let value, let top = high.multiplied(by: Ratio(10)),
                let bottom = low.divided(by: Ratio(10))
            else { return false }
            return value <= top && value >= bottom
        }

        /// Whether a figure is one that laboratories see.
        func isUsual(_ value: Ratio?) -> Bool {
            guard let value, let top = high.multiplied(by: Ratio(2)),
                let bottom = low.divided(by: Ratio(2))
            else { return false }
            return value <= top && value >= bottom
        }
    }

    private let test: Entity
    private let knowledge: KnowledgeBase

    init(_ test: Entity, _ knowledge: KnowledgeBase) {
        self.test = test
        self.knowledge = knowledge
    }

    /// The value in another unit of the test.
    func ratio(_ quantity: Quantity, in unit: Unit) -> Ratio? {
        guard let ratio = quantity.ratio else { return nil }
        if let factor = quantity.unit.factor(to: unit) { return ratio.multiplied(by: factor) }
        return UnitConversion(of: test, from: quantity.unit, to: unit, in: knowledge)
            .flatMap { $0.converted(ratio) }
    }

    /// Where a value lies beside a band: it is compared in the unit that the authority published,
    /// and not converted where it was given in that.
    func place(of quantity: Quantity, in band: TestBand) -> Place? {
        let dimension = quantity.unit.dimension
        let own = [band.bounds.low, band.bounds.high].compactMap { $0?.unit.dimension }
        var bounds = band.bounds
        if let si = band.publishedSI, !own.contains(dimension),
            [si.low, si.high].compactMap({ $0?.unit.dimension }).contains(dimension)
        {
            bounds = si
        }
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
            let entity = other.item.entity,
            let found = Converter(entity, knowledge).ratio(
                other.value, in: correction.step.unit),
            let usual = correction.usual.ratio(in: correction.step.unit),
            let step = correction.step.ratio, let change = correction.change.ratio,
            let value = quantity.ratio(in: correction.change.unit),
            let steps = difference(usual, found).divided(by: step),
            let sum = steps.multiplied(by: change).flatMap({ value.adding($0) })
        else { return nil }
        return Quantity(sum, correction.change.unit, decimals: 2)
    }

    /// Between which values the bounds of bands lie, in a unit; nil where none is known in it.
    func range(of bands: [TestBand], in unit: Unit) -> Range? {
        let bounds = bands.flatMap { [$0.bounds.low, $0.bounds.high] }.compactMap { $0 }
            .compactMap { ratio($0, in: unit) }.filter { $0 > .zero }
        guard let low = bounds.min(), let high = bounds.max() else { return nil }
        return Range(low: low, high: high)
    }

    private func difference(_ greater: Ratio, _ smaller: Ratio) -> Ratio {
        Ratio(
            Int128(greater.numerator) * Int128(smaller.denominator)
                - Int128(smaller.numerator) * Int128(greater.denominator),
            over: Int128(greater.denominator) * Int128(smaller.denominator)) ?? .zero
    }
}

extension Entity {
    /// A unit that a member names.
    fileprivate func unit(_ name: String) -> Unit? {
        guard case .string(let text)? = member(name) else { return nil }
        return Unit(text)
    }
}
