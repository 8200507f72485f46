internal import Knowledge

/// The rules of the knowledge, and what has to be given for each to hold.
struct RuleIndex: Sendable {
    /// A rule whose conditions name things by their positions in the knowledge.
    final class Entry: Sendable {
        let rule: Rule
        let when: [Rule.Condition<Int>]
        let unless: [Rule.Condition<Int>]
        let implies: [Int]
        /// The things of its conditions of which one has to be given, condition by condition.
        let needed: [[Int]]
        /// The things none of which may be given.
        let excluded: [Int]
        /// The condition on a total; nil for none.
        let limit: Rule.Limit?
        /// What it says where no total is part of that; nil for a rule that says nothing.
        let message: Message?

        init(_ rule: Rule, in knowledge: KnowledgeBase) {
            self.rule = rule
            when = rule.when.map { $0.map(knowledge.knownPosition(of:)) }
            unless = rule.unless.map { $0.map(knowledge.knownPosition(of:)) }
            implies = rule.implies.map(knowledge.knownPosition(of:))
            needed = when.compactMap(\.given)
            excluded = unless.compactMap(\.given).flatMap { $0 }
            limit = rule.when.lazy.compactMap(\.limit).last
            message = Message(rule, in: knowledge)
        }
    }

    /// The rules, by id.
    let entries: [Entry]
    /// For each entity of the knowledge the places of the rules of which one condition asks for it.
    let asking: [[Int]]
    /// Whether each rule may hold while nothing is given that it asks for.
    let mayHold: [Bool]

    init(_ knowledge: KnowledgeBase) {
        entries = knowledge.rules.map { Entry($0, in: knowledge) }
        var asking: [[Int]] = Array(repeating: [], count: knowledge.entities.count)
        var mayHold: [Bool] = []
        for (place, entry) in entries.enumerated() {
            // One of its conditions is enough to rule it out.
            let asked = entry.when.lazy.compactMap(\.asked).first
            for position in asked ?? [] { asking[position].append(place) }
            mayHold.append(asked == nil)
        }
        self.asking = asking
        self.mayHold = mayHold
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
