internal import JSON
public import Knowledge

/// What a finding says, whatever it is about. What the knowledge says by itself is made once, and
/// kept with its JSON.
public final class Message: Sendable {
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
    /// What it rests on, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool
    /// The JSON before and behind the places; nil for what tells somebody's figures.
    public let json: KeptJSON?

    init(
        code: String, urgency: Rule.Urgency, title: String, statement: String,
        because: [Claim] = [], action: String? = nil, sources: [String], isVerified: Bool,
        json: KeptJSON? = KeptJSON()
    ) {
        self.code = code
        self.urgency = urgency
        self.title = title
        self.statement = statement
        self.because = because
        self.action = action
        self.sources = sources
        self.isVerified = isVerified
        self.json = json
    }
}

extension Message {
    /// What a rule says by itself; nil for one that says nothing.
    convenience init?(_ rule: Rule, in knowledge: KnowledgeBase) {
        guard let urgency = rule.urgency, let statement = rule.statement else { return nil }
        self.init(
            code: rule.id, urgency: urgency, title: rule.name, statement: statement,
            because: rule.because.compactMap(knowledge.claim), action: rule.action,
            sources: rule.sources, isVerified: rule.isVerified)
    }

    /// What an interaction tells by some of its effects.
    convenience init(
        _ interaction: Interaction, by effects: [Interaction.Effect], in knowledge: KnowledgeBase
    ) {
        let advice = effects.compactMap(\.management) + effects.compactMap(\.caution)
        self.init(
            code: interaction.id, urgency: effects.map(\.urgency).min() ?? .info,
            title: knowledge.entity(interaction.id)?.name ?? interaction.id,
            statement: effects.map(\.effect).unique.joined(separator: " "),
            because: effects.flatMap(\.claims).unique.compactMap(knowledge.claim),
            action: advice.isEmpty ? nil : advice.unique.joined(separator: " "),
            sources: effects.flatMap(\.sources).unique,
            isVerified: effects.allSatisfy(\.isVerified))
    }

    /// Why a group is at risk; nil where it is at none.
    convenience init?(group: Entity, in knowledge: KnowledgeBase) {
        let memberships = knowledge.memberships(of: group.id)
        guard !memberships.isEmpty else { return nil }
        self.init(
            code: group.id, urgency: .info, title: group.name, statement: group.summary ?? "",
            because: Array(
                knowledge.claims(concerning: group.id).lazy
                    .filter { $0.subject == group.id }.prefix(3)),
            sources: memberships.flatMap(\.sources).unique, isVerified: group.reasonsAreVerified)
    }

    /// What a band of a test calls for; nil where that is nothing.
    convenience init?(_ band: TestBand, of test: Entity) {
        guard let urgency = band.urgency.finding else { return nil }
        self.init(
            code: "\(test.id).\(band.id)", urgency: urgency, title: "\(test.name): \(band.label)",
            statement: band.meaning, sources: band.sources, isVerified: band.isVerified)
    }

    /// A sign that is present.
    convenience init(_ sign: WarningSign) {
        self.init(
            code: sign.id, urgency: .urgent, title: sign.name, statement: sign.statement,
            sources: sign.sources, isVerified: sign.isVerified)
    }

    /// What must not be started without a doctor.
    convenience init(_ record: Contraindication, _ urgency: Rule.Urgency) {
        self.init(
            code: record.id, urgency: urgency, title: record.name, statement: record.statement,
            sources: record.sources, isVerified: record.isVerified)
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
