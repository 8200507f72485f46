internal import Knowledge

/// Which rules of the knowledge hold for a regimen.
struct RuleEvaluation {
    /// A rule that holds.
    struct Match {
        let entry: RuleIndex.Entry
        /// The places in the request that it is about.
        let about: Places
        /// The comparison that a condition on a limit was about.
        let comparison: IntakeComparison?

        var rule: Rule { entry.rule }
    }

    let regimen: Regimen
    let totals: [NutrientTotal]
    /// Each total beside the person's reference intakes.
    let comparisons: [[IntakeComparison]]
    let readings: [TestReading]
    let base: AssessmentBase
    private(set) var facts: Facts
    private(set) var matches: [Match] = []

    /// Rules that imply something are tried until nothing new follows: at most as many rounds as
    /// there are of them.
    init(
        _ regimen: Regimen, _ totals: [NutrientTotal], _ comparisons: [[IntakeComparison]],
        _ readings: [TestReading], in base: AssessmentBase
    ) {
        self.regimen = regimen
        self.totals = totals
        self.comparisons = comparisons
        self.readings = readings
        self.base = base
        facts = Facts(regimen, in: base)
        let rules = base.rules
        var mayHold = rules.mayHold
        for fact in facts.given {
            for place in rules.asking[fact.position] { mayHold[place] = true }
        }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for place in rules.entries.indices where mayHold[place] {
                let implied = rules.entries[place].implies
                guard !implied.isEmpty else { continue }
                for match in found(rules.entries[place]) {
                    for position in implied where facts.add(position, match.about) {
                        for place in rules.asking[position] { mayHold[place] = true }
                        hasChanged = true
                    }
                }
            }
        }
        var matches: [Match] = []
        matches.reserveCapacity(32)
        for place in rules.entries.indices where mayHold[place] {
            find(rules.entries[place], &matches)
        }
        self.matches = matches
    }

    private func found(_ entry: RuleIndex.Entry) -> [Match] {
        var found: [Match] = []
        find(entry, &found)
        return found
    }

    /// Finds each way in which a rule holds: one for each total that a limit is about, else at most
    /// one.
    private func find(_ entry: RuleIndex.Entry, _ found: inout [Match]) {
        // What has nothing to do with the regimen is soonest seen by what is not given.
        guard entry.needed.allSatisfy({ $0.contains { facts.has($0) } }),
            !entry.excluded.contains(where: { facts.has($0) })
        else { return }
        var about = Places()
        for condition in entry.when {
            if case .limit = condition { continue }
            guard let places = places(where: condition) else { return }
            about.formUnion(places)
        }
        guard !entry.unless.contains(where: { places(where: $0) != nil }) else { return }
        guard let limit = entry.limit else {
            return found.append(Match(entry: entry, about: about, comparison: nil))
        }
        for place in totals.indices {
            guard let comparison = comparison(by: limit, among: comparisons[place]),
                !isExcluded(comparisons[place], by: entry)
            else { continue }
            var about = about
            for term in totals[place].terms
            where term.elemental > .zero
                && (comparison.intake.covers == .everything || !term.isFood)
            {
                about.insert(term.item.number)
            }
            found.append(Match(entry: entry, about: about, comparison: comparison))
        }
    }

    /// The comparison that a limit is about. Of several rows, which an unknown sex leaves, the
    /// lowest speaks; that an intake is too low is said only where it is for all of them.
    private func comparison(
        by limit: Rule.Limit, among comparisons: [IntakeComparison]
    ) -> IntakeComparison? {
        var lowest: IntakeComparison?
        for comparison in comparisons where comparison.intake.kind == limit.kind {
            if !limit.holds(for: comparison) {
                guard limit.kind.isUpper else { return nil }
            } else if lowest.map({ comparison.limit < $0.limit }) ?? true {
                lowest = comparison
            }
        }
        return lowest
    }

    /// Whether a rule leaves a nutrient out because of another of its limits.
    private func isExcluded(
        _ comparisons: [IntakeComparison], by entry: RuleIndex.Entry
    ) -> Bool {
        entry.unless.contains { condition in
            guard case .limit(let limit) = condition else { return false }
            return comparisons.contains { limit.holds(for: $0) }
        }
    }

    /// The places that make a condition true, none for one on the person; nil where it is not.
    private func places(where condition: Rule.Condition<Int>) -> Places? {
        switch condition {
        case .given(let positions):
            guard positions.contains(where: facts.has) else { return nil }
            return facts.places(ofAny: positions)
        case .result(let test, let bands):
            let test = base.knowledge.entities[test]
            let found = readings.filter { reading in
                reading.result.item.entity === test && bands.contains { reading.has($0) }
            }
            return found.isEmpty ? nil : Places(found.lazy.map(\.result.item.number))
        case .limit: return nil
        case .dose(let nutrient, let mass):
            let nutrient = base.knowledge.entities[nutrient].id
            guard let total = totals.first(where: { $0.nutrient.id == nutrient }),
                total.supplements >= mass
            else { return nil }
            return Places(total.terms.lazy.filter { !$0.isFood }.map(\.item.number))
        case .age(let from, let to):
            guard let age = regimen.age else { return nil }
            return age >= from ?? .birth && to.map { age < $0 } ?? true ? Places() : nil
        case .state(let state): return regimen.state == state ? Places() : nil
        case .taken(let item, let days):
            let places = facts.places(at: item)
            let long = Places(
                regimen.taken.lazy.filter { $0.dosing.days ?? 0 >= days }.map(\.item.number)
                    .filter(places.contains))
            return long.isEmpty ? nil : long
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

extension IntakeComparison {
    /// What the total is held against; nothing where there is no value.
    fileprivate var limit: Mass { intake.mass ?? .zero }
}
