internal import Knowledge

/// The rules of the knowledge, and what has to be given for each to hold.
struct RuleIndex: Sendable {
    /// The rules, by id.
    let rules: [Rule]
    /// The places of the rules of which one condition asks for something, by its id.
    private let asking: [String: [Int]]
    /// Whether each rule may hold while nothing is given that it asks for.
    let mayHold: [Bool]

    init(_ rules: [Rule]) {
        self.rules = rules
        var asking: [String: [Int]] = [:]
        var mayHold: [Bool] = []
        for (place, rule) in rules.enumerated() {
            // One of its conditions is enough to rule it out.
            let asked = rule.when.lazy.compactMap(\.asked).first
            for id in asked ?? [] { asking[id, default: []].append(place) }
            mayHold.append(asked == nil)
        }
        self.asking = asking
        self.mayHold = mayHold
    }

    /// The rules that something may make true, by their places.
    func asking(for id: String) -> [Int] { asking[id] ?? [] }
}

extension Rule.Condition {
    /// The things one of which has to be given, by id; nil for a condition on something else.
    fileprivate var asked: [String]? {
        switch self {
        case .given(let ids): ids
        case .result(let test, _): [test]
        case .taken(let item, _): [item]
        case .limit, .dose, .age, .state: nil
        }
    }
}
