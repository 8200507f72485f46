internal import Knowledge

/// Which rules of the knowledge hold for a regimen.
struct RuleEvaluation {
    /// A rule that holds.
    struct Match {
        let rule: Rule
        /// The places in the request that it is about.
        let about: [String]
        /// The comparison that a condition on a limit was about.
        let comparison: IntakeComparison?
    }

    let regimen: Regimen
    let totals: [NutrientTotal]
    let comparisons: [IntakeComparison]
    let readings: [TestReading]
    private(set) var facts: Facts
    private(set) var matches: [Match] = []

    /// Rules that imply something are tried until nothing new follows: at most as many rounds as
    /// there are of them.
    init(
        _ regimen: Regimen, _ totals: [NutrientTotal], _ comparisons: [IntakeComparison],
        _ readings: [TestReading], in base: AssessmentBase
    ) {
        self.regimen = regimen
        self.totals = totals
        self.comparisons = comparisons
        self.readings = readings
        facts = Facts(regimen, in: base)
        let rules = base.rules.rules
        var mayHold = base.rules.mayHold
        for fact in facts.all {
            for place in base.rules.asking(for: fact.id) { mayHold[place] = true }
        }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for place in rules.indices where mayHold[place] && !rules[place].implies.isEmpty {
                for match in matches(of: rules[place]) {
                    for id in rules[place].implies where facts.add(id, match.about) {
                        for place in base.rules.asking(for: id) { mayHold[place] = true }
                        hasChanged = true
                    }
                }
            }
        }
        for place in rules.indices where mayHold[place] { matches += matches(of: rules[place]) }
    }

    /// Each way in which a rule holds: one for each total that a limit is about, else at most one.
    private func matches(of rule: Rule) -> [Match] {
        var about: [String] = []
        var limit: Rule.Limit?
        for condition in rule.when {
            if case .limit(let condition) = condition {
                limit = condition
            } else if let places = places(where: condition) {
                about += places
            } else {
                return []
            }
        }
        guard !rule.unless.contains(where: { places(where: $0) != nil }) else { return [] }
        guard let limit else { return [Match(rule: rule, about: about.unique, comparison: nil)] }
        return totals.compactMap { total in
            guard let comparison = comparison(of: total, by: limit),
                !isExcluded(comparison, by: rule)
            else { return nil }
            let places = total.terms.filter { term in
                term.elemental > .zero && (comparison.intake.covers == .everything || !term.isFood)
            }.map(\.pointer)
            return Match(rule: rule, about: (about + places).unique, comparison: comparison)
        }
    }

    /// The comparison that a limit is about. Of several rows, which an unknown sex leaves, the
    /// lowest speaks; that an intake is too low is said only where it is for all of them.
    private func comparison(of total: NutrientTotal, by limit: Rule.Limit) -> IntakeComparison? {
        let rows = comparisons.filter {
            $0.nutrient.id == total.nutrient.id && $0.intake.kind == limit.kind
        }
        let found = rows.filter { limit.holds(for: $0) }
        guard limit.kind.isUpper || found.count == rows.count else { return nil }
        return found.min { $0.intake.mass ?? .zero < $1.intake.mass ?? .zero }
    }

    /// Whether a rule leaves a nutrient out because of another of its limits.
    private func isExcluded(_ comparison: IntakeComparison, by rule: Rule) -> Bool {
        rule.unless.contains { condition in
            guard case .limit(let limit) = condition else { return false }
            return comparisons.contains {
                $0.nutrient.id == comparison.nutrient.id && limit.holds(for: $0)
            }
        }
    }

    /// The places that make a condition true, none for one on the person; nil where it is not.
    private func places(where condition: Rule.Condition) -> [String]? {
        switch condition {
        case .given(let ids):
            var found: [String]?
            for id in ids {
                if let places = facts.places(of: id) { found = (found ?? []) + places }
            }
            return found
        case .result(let test, let bands):
            let found = readings.filter { reading in
                reading.result.item.entity?.id == test
                    && reading.bands.contains(where: bands.contains)
            }
            return found.isEmpty ? nil : found.map(\.result.item.pointer)
        case .limit: return nil
        case .dose(let nutrient, let mass):
            guard let total = totals.first(where: { $0.nutrient.id == nutrient }),
                total.supplements >= mass
            else { return nil }
            return total.terms.filter { !$0.isFood }.map(\.pointer)
        case .age(let from, let to):
            guard let age = regimen.age else { return nil }
            return age >= from ?? .birth && to.map { age < $0 } ?? true ? [] : nil
        case .state(let state): return regimen.state == state ? [] : nil
        case .taken(let item, let days):
            guard let places = facts.places(of: item) else { return nil }
            let long = regimen.taken.filter { item, dosing in
                places.contains(item.pointer) && dosing.days ?? 0 >= days
            }
            return long.isEmpty ? nil : long.map(\.item.pointer)
        }
    }
}

extension Rule.Limit {
    fileprivate func holds(for comparison: IntakeComparison) -> Bool {
        guard nutrient ?? comparison.nutrient.id == comparison.nutrient.id,
            comparison.intake.kind == kind, comparison.outcome.rawValue == outcome
        else { return false }
        return times == .zero || comparison.times.map { $0 >= times } ?? false
    }
}
