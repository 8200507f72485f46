internal import JSON
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
    static func mass(of quantity: Quantity, _ profile: Profile) -> Mass? {
        let mass: Mass? =
            switch quantity.unit.dimension {
            case .mass: Mass(quantity)
            case .internationalUnits where profile.form != nil: profile.form?.mass(of: quantity)
            default:
                profile.nutrient?.units.flatMap {
                    $0.conversion(from: quantity.unit, to: .nanogram)
                }.flatMap { conversion in
                    quantity.ratio.flatMap { conversion.converted($0) }
                }.flatMap { Mass(nanograms: 1).scaled(by: $0) }
            }
        return mass.flatMap { $0 > .zero && $0 <= greatest ? $0 : nil }
    }

    /// The units that an amount of something may have.
    static func units(of profile: Profile) -> [Unit] {
        let own = profile.units?.units ?? []
        let moles = profile.nutrient?.units?.units ?? []
        let isActive = profile.form?.internationalUnits != nil
        return Unit.allCases.filter { unit in
            own.contains(unit)
                || moles.contains(unit) && (unit != .internationalUnit || isActive)
        }
    }

    /// What one dose holds of its nutrient, read on one basis; nil where the form's share of the
    /// nutrient is unknown.
    static func reading(
        of quantity: Quantity, _ profile: Profile, as basis: Regimen.Basis
    ) -> Reading? {
        guard let mass = mass(of: quantity, profile), let nutrient = profile.nutrient,
            let unit = nutrient.ownNutrient?.unit
        else { return nil }
        let given = quantity.text
        let name = nutrient.entity.name
        guard basis == .compound, isByCompound(quantity, profile) else {
            let shown = mass.displayed(in: unit).text
            return Reading(
                elemental: mass,
                statement: given == shown ? "\(given) of \(name)" : "\(given) = \(shown) of \(name)"
            )
        }
        guard let form = profile.form, let fraction = form.fraction,
            let elemental = form.elemental(inCompound: mass)
        else { return nil }
        let share = Quantity(fraction, .one, decimals: 4).value
        return Reading(
            elemental: elemental,
            statement: """
                \(given) of \(profile.entity.name) x \(share) = \
                \(elemental.displayed(in: unit).text) of \(name)
                """)
    }

    /// Whether an amount means another mass of the nutrient when it is read as the compound's.
    static func isByCompound(_ quantity: Quantity, _ profile: Profile) -> Bool {
        guard quantity.unit.dimension == .mass, let fraction = profile.form?.fraction else {
            return false
        }
        return fraction != .one
    }
}

extension Quantity {
    /// As people write it: `301.5 mg`.
    var text: String { value.description + " " + unit.rawValue }
}
