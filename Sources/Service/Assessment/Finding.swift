internal import Knowledge

/// Something that an assessment has to say.
@dynamicMemberLookup
public struct Finding: Sendable {
    /// What it says.
    public let message: Message
    /// The places of the request that it is about.
    public internal(set) var about: Places

    /// A part of what it says.
    public subscript<Part>(dynamicMember part: KeyPath<Message, Part>) -> Part {
        message[keyPath: part]
    }
}

/// Makes the findings of a regimen.
struct FindingWriter {
    let evaluation: RuleEvaluation
    let base: AssessmentBase

    /// Everything there is to say, the most urgent first, then in the order of the steps below.
    func findings(_ flags: [RedFlag], _ pairs: [InteractingPair]) -> [Finding] {
        var all = flags.filter(\.isPresent).map {
            Finding(message: $0.entry.message, about: $0.about)
        }
        all += contraindications()
        all += evaluation.matches.compactMap(finding(of:))
        all += results()
        all += interactions(of: pairs)
        all += groups()
        let replacing = evaluation.matches.filter { !$0.rule.replaces.isEmpty }
        all.removeAll { isReplaced($0.message, by: replacing) }
        return once(
            Rule.Urgency.allCases.flatMap { urgency in
                all.filter { $0.message.urgency == urgency }
            })
    }

    /// What two records say in the same words of the same things is said once: by the one whose id
    /// comes first.
    private func once(_ findings: [Finding]) -> [Finding] {
        let unique = findings.unique
        guard unique.count < findings.count else { return findings }
        let first = Dictionary(findings.map { ($0, $0) }) { $0.code <= $1.code ? $0 : $1 }
        return unique.map { first[$0] ?? $0 }
    }

    /// Whether a rule that holds says the same, no less urgently.
    private func isReplaced(_ message: Message, by matches: [RuleEvaluation.Match]) -> Bool {
        matches.contains { match in
            match.rule.urgency.map { $0 <= message.urgency } ?? false
                && match.rule.replaces.contains(message.code)
        }
    }

    private func finding(of match: RuleEvaluation.Match) -> Finding? {
        let message =
            match.comparison.map { match.entry.wording?.message(about: $0, in: base.knowledge) }
            ?? match.entry.message
        return message.map { Finding(message: $0, about: match.about) }
    }

    /// Bands that call for action: the gravest of the scales speaks; the others stand in the
    /// reading itself.
    private func results() -> [Finding] {
        evaluation.readings.compactMap { reading in
            reading.counting.first?.message.map {
                Finding(message: $0, about: Places(reading.result.item.number))
            }
        }
    }

    /// What must not be started without a doctor and is taken already. A way of taking it that the
    /// record names has to be given or implied for a warning; at other doses it is a caution.
    private func contraindications() -> [Finding] {
        let facts = evaluation.facts
        return base.contraindications.compactMap { entry in
            guard facts.has(entry.nutrient) else { return nil }
            var about = facts.places(ofAny: entry.when)
            for result in entry.record.results {
                for reading in evaluation.readings
                where reading.result.item.entity?.id == result.test && reading.has(result.band) {
                    about.insert(reading.result.item.number)
                }
            }
            guard !about.isEmpty else { return nil }
            let isMeant = entry.factor.map { facts.has($0) } ?? true
            return Finding(
                message: isMeant ? entry.warning : entry.caution,
                about: facts.places(at: entry.nutrient).union(about))
        }
    }

    /// What the interactions of the pairs tell: the same effects once, however many pairs come to
    /// them.
    private func interactions(of pairs: [InteractingPair]) -> [Finding] {
        var told: [Finding] = []
        var places: [[ObjectIdentifier]: Int] = [:]
        for pair in pairs {
            for found in pair.telling(in: base) {
                let about = pair.first.places.union(pair.second.places)
                let effects = found.account.effects.map(ObjectIdentifier.init)
                if let place = places[effects] {
                    told[place].about.formUnion(about)
                } else {
                    places[effects] = told.count
                    told.append(Finding(message: found.account.message, about: about))
                }
            }
        }
        return told
    }

    /// The groups at risk that the person belongs to.
    private func groups() -> [Finding] {
        base.groups.compactMap { position, message in
            guard evaluation.facts.has(position) else { return nil }
            return Finding(message: message, about: evaluation.facts.places(at: position))
        }
    }
}

// By what is said, and of what, whatever says it.
extension Finding: Hashable {
    /// Whether two findings say the same.
    public static func == (left: Finding, right: Finding) -> Bool {
        left.about == right.about && left.message.statement == right.message.statement
    }

    /// The places tell most findings apart; statements are long.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(message.statement.utf8.count)
        hasher.combine(about)
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it stood first.
    var unique: [Element] {
        guard count > 1 else { return self }
        guard count > 32 else {
            // So few are sooner compared than hashed.
            let isNew = { (place: Int) in !self[..<place].contains(self[place]) }
            return indices.allSatisfy(isNew) ? self : indices.filter(isNew).map { self[$0] }
        }
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
