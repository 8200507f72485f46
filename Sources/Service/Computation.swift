public import Knowledge

extension Mass {
    /// The mass as answers show it: one decimal of mg, two of ug, rounded half to even; more where
    /// that would show something as nothing.
    public func displayed(in unit: Unit) -> Quantity {
        var decimals =
            switch unit {
            case .microgram: 2
            case .gram: 3
            default: 1
            }
        while nanograms != 0, decimals < 9, isNothing(in: unit, decimals: decimals) {
            decimals += 1
        }
        return quantity(in: unit, decimals: decimals)
    }
}

extension Ratio {
    /// The ratio in hundredths with two decimals: `60.3`.
    public var percentage: String { multiplied(by: Ratio(100)).map { decimal($0, 2) } ?? "" }
}

extension Form {
    /// How the elemental fraction follows from the atomic weights, in g/mol:
    /// `3 x 24.305 / 451.113 = 0.1616`. Nil where the compound itself is the nutrient.
    public var computation: String? {
        guard let weights, let fraction else { return nil }
        return "\(weights.element) / \(weights.molecule) = \(decimal(fraction, 4))"
    }

    /// How one mass follows from the other, in mg: `300 x 451.113 / (3 x 24.305) = 1856.1`; from
    /// international units the mass, in ug: `1000 / 40 = 25`.
    public func computation(
        elemental: Mass, compound: Mass, from dose: FormComparison.Dose
    ) -> String? {
        if dose.quantity.unit == .internationalUnit {
            guard let internationalUnits, let mass = mass(of: dose.quantity) else { return nil }
            let units = "\(dose.quantity.value) / \(decimal(internationalUnits, 4))"
            return "\(units) = \(mass.displayed(in: .microgram).value)"
        }
        guard let weights else { return nil }
        let nutrient = elemental.displayed(in: .milligram).value
        let whole = compound.displayed(in: .milligram).value
        return switch dose {
        case .elemental: "\(nutrient) x \(weights.molecule) / (\(weights.element)) = \(whole)"
        case .compound: "\(whole) x (\(weights.element)) / \(weights.molecule) = \(nutrient)"
        }
    }

    /// The mass of the element's atoms and of a molecule, as factors: `3 x 24.305`, `451.113`.
    private var weights: (element: String, molecule: String)? {
        guard let element, let formula, let atom = Formula(element)?.molarMass,
            let atomic = Ratio(Int128(atom), over: 1000),
            let molar = Ratio(Int128(formula.molarMass), over: 1000)
        else { return nil }
        return ("\(formula.count(of: element)) x \(decimal(atomic, 3))", decimal(molar, 3))
    }
}

private func decimal(_ ratio: Ratio, _ decimals: Int) -> String {
    "\(Quantity(ratio, .one, decimals: decimals).value)"
}
