internal import Knowledge

/// What an amount of a form or a nutrient is as a mass.
enum Amounts {
    /// More than this at a time is a slip of the pen.
    static let greatest = Mass(nanograms: 1_000_000_000_000)

    /// What a dose of something holds of its nutrient.
    struct Reading {
        /// The mass of the nutrient.
        let elemental: Mass
        /// How it follows, to be checked by hand.
        let statement: String
    }

    /// The mass of what is on the label: of the compound or of the nutrient, whichever is meant.
    /// Moles are always of the nutrient. Nil for a unit that does not fit, and beyond ``greatest``.
    static func mass(
        of quantity: Quantity, _ entity: Entity, in base: AssessmentBase
    ) -> Mass? {
        let mass: Mass? =
            switch quantity.unit.dimension {
            case .mass: Mass(quantity)
            case .internationalUnits where entity.kind == .form:
                base.knowledge.form(entity.id)?.mass(of: quantity)
            default:
                nutrient(of: entity, in: base).flatMap { base.units(of: $0) }.flatMap {
                    $0.conversion(from: quantity.unit, to: .nanogram)
                }.flatMap { conversion in
                    quantity.ratio.flatMap { conversion.converted($0) }
                }.flatMap { Mass(nanograms: 1).scaled(by: $0) }
            }
        return mass.flatMap { $0 > .zero && $0 <= greatest ? $0 : nil }
    }

    /// The units that an amount of something may have.
    static func units(of entity: Entity, in base: AssessmentBase) -> [Unit] {
        let own = base.units(of: entity)?.units ?? []
        let moles = nutrient(of: entity, in: base).flatMap { base.units(of: $0) }?.units ?? []
        let isActive = base.knowledge.form(entity.id)?.internationalUnits != nil
        return Unit.allCases.filter { unit in
            own.contains(unit)
                || moles.contains(unit) && (unit != .internationalUnit || isActive)
        }
    }

    /// What one dose holds of its nutrient, read on one basis; nil where the form's share of the
    /// nutrient is unknown.
    static func reading(
        of quantity: Quantity, _ entity: Entity, as basis: Regimen.Basis,
        in base: AssessmentBase
    ) -> Reading? {
        guard let mass = mass(of: quantity, entity, in: base),
            let nutrient = nutrient(of: entity, in: base),
            let unit = base.knowledge.nutrient(nutrient.id)?.unit
        else { return nil }
        let given = "\(quantity.value) \(quantity.unit.rawValue)"
        let shown = mass.displayed(in: unit).text
        guard basis == .compound, isByCompound(quantity, entity, in: base) else {
            let statement =
                given == shown
                ? "\(given) of \(nutrient.name)" : "\(given) = \(shown) of \(nutrient.name)"
            return Reading(elemental: mass, statement: statement)
        }
        guard let form = base.knowledge.form(entity.id), let fraction = form.fraction,
            let elemental = form.elemental(inCompound: mass)
        else { return nil }
        let share = Quantity(fraction, .one, decimals: 4).value
        return Reading(
            elemental: elemental,
            statement: """
                \(given) of \(entity.name) x \(share) = \(elemental.displayed(in: unit).text) of \
                \(nutrient.name)
                """)
    }

    /// Whether an amount means another mass of the nutrient when it is read as the compound's.
    static func isByCompound(
        _ quantity: Quantity, _ entity: Entity, in base: AssessmentBase
    ) -> Bool {
        guard quantity.unit.dimension == .mass, let form = base.knowledge.form(entity.id) else {
            return false
        }
        return form.fraction.map { $0 != .one } ?? false
    }

    /// The nutrient that something is, or is a form of.
    static func nutrient(of entity: Entity, in base: AssessmentBase) -> Entity? {
        if entity.kind == .nutrient { return entity }
        return base.knowledge.form(entity.id).flatMap { base.knowledge.entity($0.nutrient) }
    }
}

extension Quantity {
    /// As people write it: `301.5 mg`.
    var text: String { "\(value) \(unit.rawValue)" }
}
