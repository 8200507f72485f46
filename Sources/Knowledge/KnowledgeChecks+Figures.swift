// The rules for figures: reference intakes, and what follows from a formula.
extension KnowledgeChecks {
    /// A reference intake is in its nutrient's unit.
    @Sendable static func units(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for nutrient in draft.nutrients {
            for (index, intake) in nutrient.intakes.enumerated() {
                guard let mass = intake.value, mass.unit.dimension == .mass,
                    mass.unit != nutrient.unit
                else { continue }
                faults.append(
                    nutrient.fault(
                        index, "/value/unit", .units,
                        "The nutrient's unit is \(nutrient.unit.rawValue): convert the value."))
            }
        }
    }

    /// For each sex and state, the ages of an authority's rows of one kind follow on one another.
    @Sendable static func lifeStages(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for nutrient in draft.nutrients {
            let rows = nutrient.intakes.enumerated()
            let series = Dictionary(grouping: rows) { _, intake in
                [intake.authority.rawValue, intake.kind.rawValue, intake.covers.rawValue]
            }
            for rows in series.values {
                for sex in [ReferenceIntake.Sex.female, .male] {
                    for state in [ReferenceIntake.State.none, .pregnant, .lactating] {
                        let ages = rows.filter {
                            $0.element.covers(sex: sex) && $0.element.covers(state: state)
                        }
                        check(ages.sorted { $0.element.from < $1.element.from }, nutrient, &faults)
                    }
                }
            }
        }
    }

    private typealias Row = (offset: Int, element: ReferenceIntake)

    private static func check(
        _ rows: [Row], _ nutrient: Nutrient, _ faults: inout [KnowledgeFault]
    ) {
        for row in rows {
            guard let to = row.element.to, to <= row.element.from else { continue }
            faults.append(
                nutrient.fault(
                    row.offset, "/ages", .lifeStages, "The ages end after they begin."))
        }
        for (row, next) in zip(rows, rows.dropFirst()) where row.element.to != next.element.from {
            let from = next.element.from
            let isGap = row.element.to.map { $0 < from } ?? false
            let stage = row.element.lifeStage
            faults.append(
                nutrient.fault(
                    next.offset, "/ages/from", .lifeStages,
                    isGap
                        ? "There is a gap between \(stage) and this life stage: fill it."
                        : "The life stage \(stage) goes on beyond \(from): end it there."))
        }
    }

    /// What is recommended is no less than what is enough for half.
    @Sendable static func recommended(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for nutrient in draft.nutrients {
            compare(nutrient, [.rda, .pri], with: [.ear, .ar]) { index, row, other in
                faults.append(
                    nutrient.fault(
                        index, "/value", .recommended,
                        "It is below the \(other.name)."))
            }
        }
    }

    /// An upper level is no less than what is recommended, unless its row says why.
    @Sendable static func upperLevels(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for nutrient in draft.nutrients {
            compare(nutrient, [.ul], with: [.rda, .pri]) { index, row, other in
                guard row.covers == .everything, row.note == nil else { return }
                faults.append(
                    nutrient.fault(
                        index, "/value", .upperLevel,
                        "It is below the \(other.name): "
                            + "say in \"note\" why."))
            }
        }
    }

    /// Visits the rows of some kinds that are below a row of other kinds for the same people.
    private static func compare(
        _ nutrient: Nutrient, _ kinds: [ReferenceIntake.Kind],
        with others: [ReferenceIntake.Kind],
        _ visit: (Int, ReferenceIntake, ReferenceIntake) -> Void
    ) {
        let lower = nutrient.intakes.filter { others.contains($0.kind) }
        for (index, row) in nutrient.intakes.enumerated() where kinds.contains(row.kind) {
            guard let mass = row.mass else { continue }
            let greater = lower.first { other in
                other.authority == row.authority && row.overlaps(other)
                    && other.mass.map { mass < $0 } ?? false
            }
            if let greater { visit(index, row, greater) }
        }
    }

    /// Molar mass and elemental fraction are within 0.1 % of what the formula gives.
    @Sendable static func formulas(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents where document.kind == .form {
            let value = document.value
            guard let formula = value.string("formula").flatMap({ Formula($0) }),
                let molarMass = Ratio(Int128(formula.molarMass), over: 1_000)
            else { continue }
            func check(_ member: String, in unit: Unit, against computed: Ratio) {
                guard let given = value.quantity(member)?.ratio(in: unit),
                    !isNear(given, computed)
                else { return }
                let shown = Quantity(computed, unit, decimals: 4).value
                faults.append(
                    document.fault(
                        "/\(member)", .formula, "From the formula it is \(shown)."))
            }
            check("molarMass", in: .gramPerMole, against: molarMass)
            guard let element = value.string("element") else { continue }
            if formula.count(of: element) == 0 {
                faults.append(
                    document.fault("/element", .formula, "The formula has no such element."))
            } else if let fraction = formula.fraction(of: element) {
                check("elementalFraction", in: .one, against: fraction)
            }
        }
    }

    private static func isNear(_ given: Ratio, _ computed: Ratio) -> Bool {
        guard let low = computed.multiplied(by: Ratio.thousandths(999)),
            let high = computed.multiplied(by: Ratio.thousandths(1_001))
        else { return false }
        return low <= given && given <= high
    }
}

extension Ratio {
    fileprivate static func thousandths(_ count: Int128) -> Ratio {
        Ratio(count, over: 1_000) ?? .one
    }
}

extension ReferenceIntake {
    /// `EAR of adults`.
    fileprivate var name: String { "\(kind.rawValue.uppercased()) of \(lifeStage)" }
}

extension Nutrient {
    fileprivate func fault(
        _ index: Int, _ pointer: String, _ rule: KnowledgeRule, _ sentence: String
    ) -> KnowledgeFault {
        KnowledgeFault("nutrients/\(id).json", "/intakes/\(index)\(pointer)", rule, sentence)
    }
}
