internal import JSON
public import Knowledge

/// How a quantity of one thing is told in another unit: exact fractions all the way, and each
/// conversion of the data that was walked.
public struct UnitConversion: Sendable {
    /// One conversion of the data, walked either way.
    public struct Step: Sendable {
        /// The conversion.
        public let conversion: Conversion
        /// Whether it is walked from its `to` to its `from`.
        public let isInverse: Bool

        fileprivate var ends: (from: Unit, to: Unit) {
            isInverse ? (conversion.to, conversion.from) : (conversion.from, conversion.to)
        }
    }

    /// The unit converted from.
    public let from: Unit
    /// The unit converted to.
    public let to: Unit
    /// What to multiply by.
    public let factor: Ratio
    /// The conversions of the data, in order; none between units of one dimension.
    public let steps: [Step]

    /// From each dimension that a nutrient, form or test is measured in, the shortest way to each
    /// other.
    public struct Table: Sendable {
        /// The units between which quantities can be converted, in the vocabulary's order.
        public let units: [Unit]
        private let ways: [Dimension: [Dimension: [Step]]]

        /// It looks at each conversion of the data at most once for each that it walked.
        public init(of entity: Entity, in knowledge: KnowledgeBase) {
            let (home, conversions) = UnitConversion.table(of: entity, in: knowledge)
            var all: [Dimension: [Dimension: [Step]]] = [:]
            let ends = conversions.flatMap { [$0.from.dimension, $0.to.dimension] }
            for start in home.union(ends) {
                var found: [Dimension: [Step]] = [start: []]
                var queue = [start]
                while let next = queue.first {
                    queue.removeFirst()
                    for conversion in conversions {
                        for isInverse in [false, true] {
                            let step = Step(conversion: conversion, isInverse: isInverse)
                            let end = step.ends.to.dimension
                            guard step.ends.from.dimension == next, found[end] == nil else {
                                continue
                            }
                            found[end] = (found[next] ?? []) + [step]
                            queue.append(end)
                        }
                    }
                }
                all[start] = found
            }
            ways = all
            units = Unit.allCases.filter { all[$0.dimension] != nil }
        }

        /// The shortest way from unit to unit; nil where there is none.
        public func conversion(from: Unit, to: Unit) -> UnitConversion? {
            guard let steps = ways[from.dimension]?[to.dimension],
                let factor = UnitConversion.factor(from, to, by: steps)
            else { return nil }
            return UnitConversion(from: from, to: to, factor: factor, steps: steps)
        }
    }

    /// The quantity in the other unit; nil for a number of too many digits.
    public func converted(_ value: Ratio) -> Ratio? { value.multiplied(by: factor) }

    /// In what a thing is measured, and how that converts. What leads from grams to grams tells how
    /// much of one substance is in another, and is no conversion of units.
    private static func table(
        of entity: Entity, in knowledge: KnowledgeBase
    ) -> (home: Set<Dimension>, conversions: [Conversion]) {
        let own = Conversion.all(of: entity).filter { $0.from.dimension != $0.to.dimension }
        switch entity.kind {
        case .nutrient: return ([.mass], own.filter { $0.form == nil })
        case .form:
            // Moles of a compound are not moles of its nutrient: only units of activity are taken.
            guard let form = knowledge.form(entity.id), form.internationalUnits != nil,
                let nutrient = knowledge.entity(form.nutrient)
            else { return ([.mass], []) }
            let potencies = Conversion.all(of: nutrient).filter {
                [$0.from.dimension, $0.to.dimension].contains(.internationalUnits)
                    && ($0.form == nil || $0.form == form.id)
            }
            return ([.mass], potencies)
        default:
            let units = ["unit", "siUnit"].compactMap { name -> Unit? in
                guard case .string(let unit)? = entity.member(name) else { return nil }
                return Unit(unit)
            }
            return (Set(units.map(\.dimension)), own)
        }
    }

    private static func factor(_ from: Unit, _ to: Unit, by steps: [Step]) -> Ratio? {
        var factor: Ratio? = .one
        var unit = from
        for step in steps {
            let own = step.conversion.factor
            factor = unit.factor(to: step.ends.from)
                .flatMap { factor?.multiplied(by: $0) }
                .flatMap { step.isInverse ? $0.divided(by: own) : $0.multiplied(by: own) }
            unit = step.ends.to
        }
        return unit.factor(to: to).flatMap { factor?.multiplied(by: $0) }
    }
}

extension UnitConversion {
    /// How the factor follows, as sentences: `1 ug = 40 IU: By definition …`.
    public var derivation: String {
        var sentences: [String] = []
        var unit = from
        for step in steps {
            sentences += Self.equation(unit, step.ends.from)
            let conversion = step.conversion
            let value = Quantity.shown(conversion.factor, conversion.to)
            sentences.append(
                "1 \(conversion.from.rawValue) = \(value.quantity.value) "
                    + "\(conversion.to.rawValue): \(conversion.derivation)")
            unit = step.ends.to
        }
        sentences += Self.equation(unit, to)
        guard !sentences.isEmpty else { return "The units are the same." }
        return sentences.joined(separator: " ")
    }

    /// The greater unit in the smaller one: `1 g = 1000 mg.`
    private static func equation(_ first: Unit, _ second: Unit) -> [String] {
        let (great, small) = first.size >= second.size ? (first, second) : (second, first)
        guard great != small, let factor = great.factor(to: small) else { return [] }
        let value = Quantity.shown(factor, small).quantity.value
        return ["1 \(great.rawValue) = \(value) \(small.rawValue)."]
    }
}

extension Quantity {
    /// A fraction in a unit as it is shown: exactly where twelve decimals suffice, else rounded
    /// half to even to six significant digits, which is what factors of the data have.
    public static func shown(_ value: Ratio, _ unit: Unit) -> (quantity: Quantity, isExact: Bool) {
        let exact = Quantity(value, unit, decimals: 12)
        if exact.ratio == value { return (exact, true) }
        return (Quantity(value, unit, significant: 6), false)
    }

    /// A fraction in a unit, rounded half to even to so many significant digits.
    init(_ value: Ratio, _ unit: Unit, significant: Int) {
        var decimals = significant - 1
        var bound = Ratio.one
        // One more for each zero behind the point, one fewer for each digit before it.
        while decimals < 18, value < bound, let next = bound.divided(by: Ratio(10)) {
            bound = next
            decimals += 1
        }
        while decimals > 0, let next = bound.multiplied(by: Ratio(10)), value >= next {
            bound = next
            decimals -= 1
        }
        self.init(value, unit, decimals: decimals)
    }
}
