internal import JSON
public import Knowledge

/// Something that an assessment has to say.
public struct Finding: Sendable {
    /// What the finding is made of: a rule, an interaction, a red flag, a contraindication, a
    /// group, or a band of a test, by id.
    public let code: String
    /// How soon to act.
    public let urgency: Rule.Urgency
    /// What it is about, in a few words.
    public let title: String
    /// What there is to say.
    public let statement: String
    /// The claims that it follows from, in order.
    public let because: [Claim]
    /// What to do about it; nil where nothing is advised.
    public let action: String?
    /// The places of the request that it is about.
    public let about: [String]
    /// What it rests on, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool
}

/// Makes the findings of a regimen.
struct FindingWriter {
    let evaluation: RuleEvaluation
    let knowledge: KnowledgeBase

    /// Everything there is to say, the most urgent first, then in the order of the steps below.
    func findings(_ flags: [RedFlag], _ pairs: [InteractingPair]) -> [Finding] {
        let all =
            flags.filter(\.isPresent).map(finding(of:)) + contraindications()
            + evaluation.matches.compactMap(finding(of:)) + results() + interactions(of: pairs)
            + groups()
        let kept = all.filter { !isReplaced($0) }
        let sorted = Rule.Urgency.allCases.flatMap { urgency in
            kept.filter { $0.urgency == urgency }
        }
        // What two records say in the same words is said once.
        var said: Set<[String]> = []
        return sorted.filter { said.insert([$0.statement] + $0.about).inserted }
    }

    /// Whether a rule that holds says the same, no less urgently.
    private func isReplaced(_ finding: Finding) -> Bool {
        evaluation.matches.contains { match in
            match.rule.replaces.contains(finding.code)
                && match.rule.urgency.map { $0 <= finding.urgency } ?? false
        }
    }

    private func finding(of flag: RedFlag) -> Finding {
        Finding(
            code: flag.sign.id, urgency: .urgent, title: flag.sign.name,
            statement: flag.sign.statement, because: [], action: nil, about: flag.about,
            sources: flag.sign.sources, isVerified: flag.sign.isVerified)
    }

    private func finding(of match: RuleEvaluation.Match) -> Finding? {
        let rule = match.rule
        guard let urgency = rule.urgency, let statement = rule.statement else { return nil }
        let values = match.comparison.map(placeholders(of:)) ?? [:]
        return Finding(
            code: rule.id, urgency: urgency, title: rule.name.filled(values),
            statement: statement.filled(values), because: rule.because.compactMap(knowledge.claim),
            action: rule.action?.filled(values), about: match.about,
            sources: rule.sources + (match.comparison?.intake.sources ?? []),
            isVerified: rule.isVerified && match.comparison?.intake.isVerified != false)
    }

    private func placeholders(of comparison: IntakeComparison) -> [String: String] {
        let unit = comparison.nutrient.unit
        return [
            "nutrient": knowledge.entity(comparison.nutrient.id)?.name ?? "",
            "amount": comparison.compared.displayed(in: unit).text,
            "limit": comparison.intake.value?.text ?? "",
        ]
    }

    /// Bands that call for action.
    private func results() -> [Finding] {
        evaluation.readings.flatMap { reading -> [Finding] in
            guard let test = reading.result.item.entity else { return [] }
            // The gravest of the scales speaks; the others stand in the reading itself.
            return reading.counting.prefix(1).compactMap { band in
                guard let urgency = band.urgency.finding else { return nil }
                return Finding(
                    code: "\(test.id).\(band.id)", urgency: urgency,
                    title: "\(test.name): \(band.label)", statement: band.meaning, because: [],
                    action: nil, about: [reading.result.item.pointer], sources: band.sources,
                    isVerified: band.isVerified)
            }
        }
    }

    /// What must not be started without a doctor and is taken already. A way of taking it that the
    /// record names has to be given or implied for a warning; at other doses it is a caution.
    private func contraindications() -> [Finding] {
        let facts = evaluation.facts
        return knowledge.contraindications.compactMap { record in
            guard let taken = facts.places(of: record.nutrient) else { return nil }
            var about = record.when.flatMap { facts.places(of: $0) ?? [] }
            for result in record.results {
                about += evaluation.readings.filter {
                    $0.result.item.entity?.id == result.test && $0.bands.contains(result.band)
                }.map(\.result.item.pointer)
            }
            guard !about.isEmpty else { return nil }
            let isMeant = record.factor.map { facts.places(of: $0) != nil } ?? true
            return Finding(
                code: record.id, urgency: isMeant ? .warning : .caution, title: record.name,
                statement: record.statement, because: [], action: nil,
                about: (taken + about).unique, sources: record.sources,
                isVerified: record.isVerified)
        }
    }

    /// What the interactions of the pairs tell: the same effects once, however many pairs come to
    /// them.
    private func interactions(of pairs: [InteractingPair]) -> [Finding] {
        var told: [(found: InteractingPair.Found, about: [String])] = []
        var places: [[ObjectIdentifier]: Int] = [:]
        for pair in pairs {
            for found in pair.telling(in: knowledge) {
                let names = pair.first.names + pair.second.names
                let effects = found.effects.map(ObjectIdentifier.init)
                if let place = places[effects] {
                    told[place].about += names
                } else {
                    places[effects] = told.count
                    told.append((found, names))
                }
            }
        }
        return told.map { finding(of: $0.found, about: $0.about.unique) }
    }

    private func finding(of found: InteractingPair.Found, about: [String]) -> Finding {
        let effects = found.effects
        let advice = effects.compactMap(\.management) + effects.compactMap(\.caution)
        return Finding(
            code: found.interaction.id, urgency: found.urgency,
            title: knowledge.entity(found.interaction.id)?.name ?? found.interaction.id,
            statement: effects.map(\.effect).unique.joined(separator: " "),
            because: effects.flatMap(\.claims).unique.compactMap(knowledge.claim),
            action: advice.isEmpty ? nil : advice.unique.joined(separator: " "),
            about: about, sources: effects.flatMap(\.sources).unique,
            isVerified: effects.allSatisfy(\.isVerified))
    }

    /// The groups at risk that the person belongs to.
    private func groups() -> [Finding] {
        knowledge.entities(of: .group).compactMap { group in
            guard let about = evaluation.facts.places(of: group.id) else { return nil }
            let memberships = knowledge.memberships(of: group.id)
            guard !memberships.isEmpty else { return nil }
            return Finding(
                code: group.id, urgency: .info, title: group.name, statement: group.summary ?? "",
                because: Array(
                    knowledge.claims(concerning: group.id).lazy
                        .filter { $0.subject == group.id }.prefix(3)),
                action: nil, about: about, sources: memberships.flatMap(\.sources).unique,
                isVerified: group.reasonsAreVerified)
        }
    }
}

extension Entity {
    /// Whether somebody has read, in their sources, all reasons why a group is at risk.
    fileprivate var reasonsAreVerified: Bool {
        guard case .array(let reasons)? = member("why"), !reasons.isEmpty else { return false }
        return reasons.allSatisfy { $0["review"] == .string("verified") }
    }
}

extension TestBand.Urgency {
    /// The urgency of a finding; nil for a band that calls for nothing.
    fileprivate var finding: Rule.Urgency? {
        switch self {
        case .emergency: .urgent
        case .urgent: .warning
        case .attention: .caution
        case .none: nil
        }
    }
}

extension String {
    /// The text with values in the places of `{name}`.
    fileprivate func filled(_ values: [String: String]) -> String {
        guard utf8.contains(UInt8(ascii: "{")) else { return self }
        var text = ""
        var rest = self[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            let end = rest.utf8.index(after: close)
            let name = rest[rest.utf8.index(after: open)..<close]
            text += rest[..<open] + (values[String(name)] ?? String(rest[open..<end]))
            rest = rest[end...]
        }
        return text + rest
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it stood first.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
