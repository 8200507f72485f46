internal import Knowledge

/// The rules of the knowledge, and what has to be given for each to hold.
struct RuleIndex: Sendable {
    /// A rule whose conditions name things by their positions in the knowledge, by what they ask:
    /// what is not given rules most of them out.
    final class Entry: Sendable {
        /// One of the things of which one has to be given.
        struct Needed {
            let position: Int
            /// Whether the things of the next condition follow.
            let isLast: Bool
        }

        /// A condition on a total.
        struct Limit {
            /// The nutrient; nil for each.
            let nutrient: ObjectIdentifier?
            let kind: ReferenceIntake.Kind
            let outcome: IntakeComparison.Outcome?
            let times: Ratio
        }

        let rule: Rule
        /// The things of its conditions of which one has to be given, condition by condition.
        let needed: [Needed]
        /// The things none of which may be given.
        let excluded: [Int]
        /// What else has to hold, but for limits.
        let conditions: [Rule.Condition<Int>]
        /// What else must not hold, but for limits.
        let exceptions: [Rule.Condition<Int>]
        /// The condition on a total; nil for none.
        let limit: Limit?
        /// The limits that must not hold for that total.
        let excludedLimits: [Limit]
        let implies: [Int]
        /// What it says where no total is part of that; nil for a rule that says nothing.
        let message: Message?
        /// What it says of a total; nil for a rule about none, or that says nothing.
        let wording: Message.Wording?
        /// The things one of which its first such condition asks for; nil for no such.
        fileprivate let asked: [Int]?

        init(_ rule: Rule, in knowledge: KnowledgeBase) {
            let when = rule.when.map { $0.map(knowledge.knownPosition(of:)) }
            let unless = rule.unless.map { $0.map(knowledge.knownPosition(of:)) }
            self.rule = rule
            needed = when.compactMap(\.given).flatMap { things in
                things.indices.map {
                    Needed(position: things[$0], isLast: $0 == things.count - 1)
                }
            }
            excluded = unless.compactMap(\.given).flatMap { $0 }
            conditions = when.filter { $0.given == nil && $0.limit == nil }
            exceptions = unless.filter { $0.given == nil && $0.limit == nil }
            limit = when.lazy.compactMap(\.limit).last.map { Limit($0, in: knowledge) }
            excludedLimits = unless.compactMap(\.limit).map { Limit($0, in: knowledge) }
            implies = rule.implies.map(knowledge.knownPosition(of:))
            message = limit == nil ? Message(rule, in: knowledge) : nil
            wording = limit == nil ? nil : Message.Wording(rule, in: knowledge)
            asked = when.lazy.compactMap(\.asked).first
        }
    }

    /// The rules, by id.
    let entries: [Entry]
    /// The places of those that imply something.
    let implying: [Int]
    /// For each entity of the knowledge the places of the rules of which one condition asks for it.
    let asking: [[Int]]
    /// Whether each rule may hold while nothing is given that it asks for.
    let mayHold: [Bool]

    init(_ knowledge: KnowledgeBase) {
        entries = knowledge.rules.map { Entry($0, in: knowledge) }
        var asking: [[Int]] = Array(repeating: [], count: knowledge.entities.count)
        for (place, entry) in entries.enumerated() {
            // One of its conditions is enough to rule it out.
            for position in entry.asked ?? [] { asking[position].append(place) }
        }
        self.asking = asking
        implying = entries.indices.filter { [entries] in !entries[$0].implies.isEmpty }
        mayHold = entries.map { $0.asked == nil }
    }
}

extension RuleIndex.Entry.Limit {
    fileprivate init(_ limit: Rule.Limit, in knowledge: KnowledgeBase) {
        nutrient = limit.nutrient.flatMap(knowledge.nutrient).map(ObjectIdentifier.init)
        kind = limit.kind
        outcome = IntakeComparison.Outcome(rawValue: limit.outcome)
        times = limit.times
    }
}

extension Rule.Condition where Thing == Int {
    /// The things one of which has to be given; nil for a condition on something else.
    fileprivate var asked: [Int]? {
        switch self {
        case .given(let things): things
        case .result(let test, _): [test]
        case .taken(let item, _): [item]
        case .limit, .dose, .age, .state: nil
        }
    }
}

extension Rule.Condition {
    fileprivate var given: [Thing]? {
        if case .given(let things) = self { things } else { nil }
    }

    fileprivate var limit: Rule.Limit? {
        if case .limit(let limit) = self { limit } else { nil }
    }
}

extension KnowledgeBase {
    /// The position of an entity that a checked record names.
    func knownPosition(of id: String) -> Int {
        guard let position = position(of: id) else {
            preconditionFailure("A checked record names \(id), which is not there.")
        }
        return position
    }
}
