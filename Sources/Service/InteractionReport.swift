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
        /// Its number in ``InteractionTable``; nil where no interaction is known of it.
        let number: Int?
    }

    /// One thing asked about; names of the same thing are one item. It is an object because each
    /// has a part in many pairs.
    public final class Item: Sendable {
        /// The names as given.
        public let names: [String]
        /// What they mean; nil where that is unknown.
        public let entity: Entity?
        /// The ids of near misses of an unknown name, best first.
        public let suggestions: [String]
        /// What it stands for, itself first.
        public let roles: [Role]

        /// Something that is known, or not.
        init(
            _ entity: Entity?, names: [String], suggestions: [String] = [],
            in table: InteractionTable
        ) {
            self.names = names
            self.entity = entity
            self.suggestions = suggestions
            roles = entity.map { table.roles(of: $0) } ?? []
        }

        /// The nutrients that it is, is a form of or contains.
        fileprivate var nutrients: [String] {
            let standings: [Standing] =
                entity?.kind == .nutrient ? [.itself] : [.form, .contains]
            return roles.filter { standings.contains($0.standing) }.map(\.id)
        }
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
        /// The first.
        public let first: Item
        /// The second.
        public let second: Item
        /// What is known.
        public let status: Status
        /// The interactions, the gravest first, then the best supported, then by id.
        public let findings: [Finding]

        /// The nutrients that both hold, by id: their amounts add up.
        public var shared: [String] { first.nutrients.filter(second.nutrients.contains) }
    }

    /// The items, in the order given.
    public let items: [Item]
    /// Every pair of them, in their order.
    public let pairs: [Pair]

    /// What an item may be.
    public static let kinds: [Kind] = [.nutrient, .form, .drug, .substance]
    /// How many items are taken at the most: 190 pairs.
    public static let most = 20

    /// Looks each pair up. The work grows with the number of pairs times the number of roles of
    /// each of the two.
    public init(of names: [String], in table: InteractionTable) {
        precondition(names.count <= Self.most, "A report has at most \(Self.most) items.")
        var found: [(names: [String], entity: Entity?, suggestions: [String])] = []
        for name in names {
            let (entity, suggestions) = table.knowledge.understood(name)
            let same = found.firstIndex { other in
                entity.map { $0.id == other.entity?.id } ?? other.names.contains(name)
            }
            if let same {
                found[same].names.append(name)
            } else {
                found.append(([name], entity, suggestions))
            }
        }
        let items = found.map {
            Item($0.entity, names: $0.names, suggestions: $0.suggestions, in: table)
        }
        self.items = items
        pairs = items.indices.flatMap { first in
            items.dropFirst(first + 1).map { Pair(items[first], $0, in: table) }
        }
    }
}

extension KnowledgeBase {
    /// What a name stands for, or near misses.
    fileprivate func understood(_ name: String) -> (entity: Entity?, suggestions: [String]) {
        switch resolve(name, in: InteractionReport.kinds) {
        case .entity(let id, _): (entity(id), [])
        case .unknown(let suggestions): (nil, suggestions)
        }
    }
}

extension InteractionReport.Pair {
    /// Looks two items up, role by role.
    init(
        _ first: InteractionReport.Item, _ second: InteractionReport.Item,
        in table: InteractionTable
    ) {
        self.first = first
        self.second = second
        var findings: [InteractionReport.Finding] = []
        for role in second.roles where role.number != nil {
            for other in first.roles {
                guard let interaction = table.interaction(other, role),
                    !findings.contains(where: { $0.interaction === interaction })
                else { continue }
                findings.append(.init(interaction: interaction, roles: [other, role]))
            }
        }
        guard !findings.isEmpty else {
            status = .notAssessed
            self.findings = []
            return
        }
        if findings.contains(where: { !$0.interaction.isReviewedAbsence }) {
            status = .interaction
            findings.removeAll { $0.interaction.isReviewedAbsence }
        } else {
            let applies = findings.contains { $0.roles.allSatisfy(\.standing.passesAbsence) }
            status = applies ? .reviewedNone : .notAssessed
        }
        if findings.count > 1 {
            findings.sort { $0.interaction.isGraver(than: $1.interaction) }
        }
        self.findings = findings
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
