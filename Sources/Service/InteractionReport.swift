internal import JSON
public import Knowledge

/// What is known of each pair among some nutrients, forms, drugs and substances.
///
/// A form stands for its nutrient too, a drug for its classes and for the nutrients it holds, a
/// class for its members. Three answers are told apart, and silence is never taken for safety.
public struct InteractionReport: Sendable {
    /// What is known of a pair.
    public enum Status: String, Sendable, CaseIterable {
        /// At least one interaction is recorded.
        case interaction
        /// Somebody has looked, and recorded that there is none.
        case reviewedNone = "reviewed-none"
        /// Nobody has looked, or the name is unknown.
        case notAssessed = "not-assessed"
    }

    /// How an item stands for something.
    public enum Standing: String, Sendable, CaseIterable {
        case itself
        /// A form for its nutrient.
        case form
        /// A drug for a class that it belongs to.
        case memberOfClass = "member-of-class"
        /// A drug for a nutrient that it holds.
        case contains
        /// A class for one of its members: what is known of one need not hold for all.
        case classOfMember = "class-of-member"

        /// Whether a recorded absence carries over to the item.
        var passesAbsence: Bool { self != .contains && self != .classOfMember }
    }

    /// What an item stands for.
    public struct Role: Sendable, Equatable {
        /// An entity, by id.
        public let id: String
        /// How the item stands for it.
        public let standing: Standing
    }

    /// One thing asked about; names of the same thing are one item.
    public struct Item: Sendable {
        /// The names as given.
        public internal(set) var names: [String]
        /// What they mean; nil where that is unknown.
        public let entity: Entity?
        /// The ids of near misses of an unknown name, best first.
        public let suggestions: [String]
        /// What it stands for, itself first.
        public let roles: [Role]
    }

    /// An interaction, and by which roles a pair comes to it.
    public struct Finding: Sendable {
        /// The interaction.
        public let interaction: Interaction
        /// The role of the pair's first item, then that of its second.
        public let roles: [Role]
    }

    /// Two items.
    public struct Pair: Sendable {
        /// Their places in ``InteractionReport/items``.
        public let first: Int
        /// Greater than ``first``.
        public let second: Int
        /// What is known.
        public let status: Status
        /// The interactions, the gravest first, then the best supported, then by id.
        public let findings: [Finding]
        /// The nutrients that both hold, by id: their amounts add up.
        public let shared: [String]
    }

    /// The items, in the order given.
    public let items: [Item]
    /// Every pair of them, in their order.
    public let pairs: [Pair]

    /// What an item may be.
    public static let kinds: [Kind] = [.nutrient, .form, .drug, .substance]
    /// How many items are taken at the most: 190 pairs.
    public static let most = 20

    /// Looks each pair up. The work grows with the number of pairs times the number of roles of an
    /// item, and with the number of interactions of each role.
    public init(of names: [String], in knowledge: KnowledgeBase) {
        precondition(names.count <= Self.most, "A report has at most \(Self.most) items.")
        var items: [Item] = []
        for name in names {
            let item = Item(name, in: knowledge)
            let same = items.firstIndex { other in
                item.entity.map { $0.id == other.entity?.id } ?? other.names.contains(name)
            }
            if let same {
                items[same].names.append(name)
            } else {
                items.append(item)
            }
        }
        self.init(items: items, in: knowledge)
    }

    /// Looks each pair of known things up, which are named by whatever they are to be found by.
    init(of entities: [(entity: Entity, names: [String])], in knowledge: KnowledgeBase) {
        self.init(
            items: entities.map { Item($0.entity, names: $0.names, in: knowledge) }, in: knowledge)
    }

    private init(items: [Item], in knowledge: KnowledgeBase) {
        self.items = items
        // The last one has met all others by then.
        let known = items.dropLast().map { Self.interactions(of: $0, in: knowledge) }
        pairs = items.indices.flatMap { first in
            items.indices.dropFirst(first + 1).map { second in
                Pair(first, second, of: items, finding: known[first])
            }
        }
    }

    /// The interactions of all roles of an item, by the id of the other member.
    private static func interactions(
        of item: Item, in knowledge: KnowledgeBase
    ) -> [String: [(interaction: Interaction, role: Role)]] {
        var known: [String: [(interaction: Interaction, role: Role)]] = [:]
        for role in item.roles {
            for interaction in knowledge.interactions(of: role.id) {
                let other = interaction.members.first { $0 != role.id } ?? role.id
                known[other, default: []].append((interaction, role))
            }
        }
        return known
    }
}

extension InteractionReport.Item {
    fileprivate init(_ name: String, in knowledge: KnowledgeBase) {
        switch knowledge.resolve(name, in: InteractionReport.kinds) {
        case .entity(let id, _):
            if let entity = knowledge.entity(id) {
                self.init(entity, names: [name], in: knowledge)
                return
            }
            self.init(unknown: name, suggestions: [])
        case .unknown(let suggestions):
            self.init(unknown: name, suggestions: suggestions)
        }
    }

    private init(unknown name: String, suggestions: [String]) {
        names = [name]
        entity = nil
        self.suggestions = suggestions
        roles = []
    }

    fileprivate init(_ entity: Entity, names: [String], in knowledge: KnowledgeBase) {
        self.names = names
        self.entity = entity
        suggestions = []
        let id = entity.id
        var roles = [InteractionReport.Role(id: id, standing: .itself)]
        func add(_ id: String, _ standing: InteractionReport.Standing) {
            guard !roles.contains(where: { $0.id == id }) else { return }
            roles.append(InteractionReport.Role(id: id, standing: standing))
        }
        if let nutrient = knowledge.form(id)?.nutrient { add(nutrient, .form) }
        for drugClass in knowledge.allClasses(of: id) { add(drugClass.id, .memberOfClass) }
        for nutrient in entity.contents { add(nutrient, .contains) }
        for drug in knowledge.allDrugs(of: id) { add(drug, .classOfMember) }
        self.roles = roles
    }

    /// The nutrients that it is, is a form of or contains.
    fileprivate var nutrients: [String] {
        let standings: [InteractionReport.Standing] =
            entity?.kind == .nutrient ? [.itself] : [.form, .contains]
        return roles.filter { standings.contains($0.standing) }.map(\.id)
    }
}

extension InteractionReport.Pair {
    fileprivate init(
        _ first: Int, _ second: Int, of items: [InteractionReport.Item],
        finding known: [String: [(interaction: Interaction, role: InteractionReport.Role)]]
    ) {
        self.first = first
        self.second = second
        var findings: [InteractionReport.Finding] = []
        for role in items[second].roles {
            for (interaction, other) in known[role.id] ?? []
            where !findings.contains(where: { $0.interaction.id == interaction.id }) {
                findings.append(.init(interaction: interaction, roles: [other, role]))
            }
        }
        let absences = findings.filter(\.interaction.isReviewedAbsence)
        let applies = absences.contains { $0.roles.allSatisfy(\.standing.passesAbsence) }
        if findings.count > absences.count {
            status = .interaction
            findings.removeAll(where: \.interaction.isReviewedAbsence)
        } else {
            status = applies ? .reviewedNone : .notAssessed
        }
        self.findings = findings.sorted { $0.interaction.isGraver(than: $1.interaction) }
        shared = items[first].nutrients.filter(items[second].nutrients.contains)
    }
}

extension Interaction {
    fileprivate func isGraver(than other: Interaction) -> Bool {
        if severity != other.severity {
            guard let severity else { return false }
            return other.severity.map { $0 < severity } ?? true
        }
        return (grade ?? .unreviewed, id) < (other.grade ?? .unreviewed, other.id)
    }
}

extension Entity {
    /// The nutrients that a drug holds, by id.
    var contents: [String] {
        guard case .array(let contents)? = member("contains") else { return [] }
        return contents.compactMap { content in
            guard case .string(let id)? = content["nutrient"] else { return nil }
            return id
        }
    }
}
