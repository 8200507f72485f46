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
        var matches: [Match] = []
        matches.reserveCapacity(32)
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for place in rules.implying where mayHold[place] {
                let entry = rules.entries[place]
                find(entry, &matches)
                while let match = matches.popLast() {
                    for position in entry.implies where facts.add(position, match.about) {
                        for place in rules.asking[position] { mayHold[place] = true }
                        hasChanged = true
                    }
                }
            }
        }
        for place in rules.entries.indices where mayHold[place] {
            find(rules.entries[place], &matches)
        }
        self.matches = matches
    }

    /// Finds each way in which a rule holds: one for each total that a limit is about, else at most
    /// one.
    private func find(_ entry: RuleIndex.Entry, _ found: inout [Match]) {
        var isGiven = false
        for needed in entry.needed {
            isGiven = isGiven || facts.has(needed.position)
            guard needed.isLast else { continue }
            guard isGiven else { return }
            isGiven = false
        }
        for position in entry.excluded where facts.has(position) { return }
        var about = Places()
        for needed in entry.needed where facts.has(needed.position) {
            about.formUnion(facts.places(at: needed.position))
        }
        for condition in entry.conditions {
            guard let places = places(where: condition) else { return }
            about.formUnion(places)
        }
        for exception in entry.exceptions where places(where: exception) != nil { return }
        guard let limit = entry.limit else {
            return found.append(Match(entry: entry, about: about, comparison: nil))
        }
        for place in totals.indices where limit.isAbout(totals[place].nutrient) {
            guard let comparison = comparison(by: limit, among: comparisons[place]),
                !entry.excludedLimits.contains(where: { limit in
                    comparisons[place].contains { limit.holds(for: $0) }
                })
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
        by limit: RuleIndex.Entry.Limit, among comparisons: [IntakeComparison]
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

    /// The places that make a condition true, none for one on the person; nil where it is not true.
    /// What has to be given and limits are not asked here.
    private func places(where condition: Rule.Condition<Int>) -> Places? {
        switch condition {
        case .result(let test, let bands):
            let test = base.knowledge.entities[test]
            let found = readings.filter { reading in
                reading.result.item.entity === test && bands.contains { reading.has($0) }
            }
            return found.isEmpty ? nil : Places(found.lazy.map(\.result.item.number))
        case .given, .limit: return nil
        case .dose(let nutrient, let mass):
            let nutrient = base.profiles[nutrient].ownNutrient
            guard let total = totals.first(where: { $0.nutrient === nutrient }),
                total.supplements >= mass
            else { return nil }
            return Places(total.terms.lazy.filter { !$0.isFood }.map(\.item.number))
        case .age(let from, let to):
            guard let age = regimen.age else { return nil }
            return age >= from ?? .birth && to.map { age < $0 } ?? true ? Places() : nil
        case .state(let state): return regimen.state == state ? Places() : nil
        case .taken(let item, let days):
            let places = facts.places(at: item)
            guard !places.isEmpty else { return nil }
            let long = Places(
                regimen.taken.lazy.filter { $0.dosing.days ?? 0 >= days }.map(\.item.number)
                    .filter(places.contains))
            return long.isEmpty ? nil : long
        }
    }
}

extension RuleIndex.Entry.Limit {
    fileprivate func isAbout(_ other: Nutrient) -> Bool {
        nutrient.map { $0 == ObjectIdentifier(other) } ?? true
    }

    fileprivate func holds(for comparison: IntakeComparison) -> Bool {
        guard comparison.intake.kind == kind, comparison.outcome == outcome,
            isAbout(comparison.nutrient)
        else { return false }
        return times == .zero || comparison.times.map { $0 >= times } ?? false
    }
}

extension IntakeComparison {
    /// What the total is held against; nothing where there is no value.
    fileprivate var limit: Mass { intake.mass ?? .zero }
}
