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

// What a regimen's findings are.
extension RuleEvaluation {
    /// Everything there is to say, the most urgent first, then in the order of the steps below.
    func findings(
        _ flags: [RedFlag], _ things: [Thing], _ pairs: [InteractingPair]
    ) -> [Finding] {
        var all: [Finding] = []
        all.reserveCapacity(64)
        for flag in flags where flag.isPresent {
            all.append(Finding(message: flag.entry.message, about: flag.about))
        }
        contraindications(&all)
        for match in matches { finding(of: match).map { all.append($0) } }
        // Of bands that call for action the gravest of the scales speaks; the others stand in the
        // reading itself.
        for reading in readings {
            guard let message = reading.counting.first?.message else { continue }
            all.append(Finding(message: message, about: Places(reading.result.item.number)))
        }
        interactions(of: things, pairs, &all)
        for (position, message) in base.groups where facts.has(position) {
            all.append(Finding(message: message, about: facts.places(at: position)))
        }
        let replacing = matches.filter { !$0.rule.replaces.isEmpty }
        if !replacing.isEmpty { all.removeAll { isReplaced($0.message, by: replacing) } }
        return once(all)
    }

    /// The most urgent first. What two records say in the same words of the same things is said
    /// once: by the one whose id comes first.
    private func once(_ findings: [Finding]) -> [Finding] {
        var sorted: [Finding] = []
        sorted.reserveCapacity(findings.count)
        for urgency in Rule.Urgency.allCases {
            for place in findings.indices where findings[place].message.urgency == urgency {
                sorted.append(findings[place])
            }
        }
        let unique = sorted.unique
        guard unique.count < sorted.count else { return sorted }
        let first = Dictionary(sorted.map { ($0, $0) }) { $0.code <= $1.code ? $0 : $1 }
        return unique.map { first[$0] ?? $0 }
    }

    /// Whether a rule that holds says the same, no less urgently.
    private func isReplaced(_ message: Message, by matches: [Match]) -> Bool {
        matches.contains { match in
            match.rule.urgency.map { $0 <= message.urgency } ?? false
                && match.rule.replaces.contains(message.code)
        }
    }

    private func finding(of match: Match) -> Finding? {
        let message =
            match.comparison.map { match.entry.wording?.message(about: $0, in: base.knowledge) }
            ?? match.entry.message
        return message.map { Finding(message: $0, about: match.about) }
    }

    /// What must not be started without a doctor and is taken already. A way of taking it that the
    /// record names has to be given or implied for a warning; at other doses it is a caution.
    private func contraindications(_ all: inout [Finding]) {
        for entry in base.contraindications where facts.has(entry.nutrient) {
            var about = facts.places(ofAny: entry.when)
            for result in entry.record.results {
                for reading in readings
                where reading.result.item.entity?.id == result.test && reading.has(result.band) {
                    about.insert(reading.result.item.number)
                }
            }
            guard !about.isEmpty else { continue }
            let isMeant = entry.factor.map { facts.has($0) } ?? true
            about.formUnion(facts.places(at: entry.nutrient))
            all.append(
                Finding(message: isMeant ? entry.warning : entry.caution, about: about))
        }
    }

    /// What the interactions of the pairs tell, then what medicines do with nutrients that are not
    /// taken: the same effects once, whatever comes to them.
    private func interactions(
        of things: [Thing], _ pairs: [InteractingPair], _ all: inout [Finding]
    ) {
        var told: [(account: InteractionAccount, place: Int)] = []
        func tell(_ found: [InteractingPair.Found], _ about: Places) {
            for found in found {
                if let same = told.first(where: { $0.account.tellsSame(as: found.account) }) {
                    all[same.place].about.formUnion(about)
                } else {
                    told.append((found.account, all.count))
                    all.append(Finding(message: found.account.message, about: about))
                }
            }
        }
        for pair in pairs where !pair.interactions.isEmpty {
            tell(pair.telling(in: base), pair.first.places.union(pair.second.places))
        }
        for thing in things {
            for change in base.changes(by: thing.profile) where !facts.has(change.nutrient) {
                tell(change.found, thing.places)
            }
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
