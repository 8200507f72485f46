import Knowledge

/// Some factors with claims between them, drawn from a seed: what searches are compared over.
struct RandomKnowledge {
    let knowledge: KnowledgeBase
    /// The ids of the factors.
    let ids: [String]

    /// - Parameters:
    ///   - count: how many factors there are, at most 26.
    ///   - claims: how many claims each is the subject of, at the most.
    init(seed: UInt64, count: Int, claims: Int) {
        var random = Seeded(seed)
        let ids = (0..<count).map { "factor-\(Character(Unicode.Scalar(UInt8(97 + $0))))" }
        var files = [
            ("dataset.json", #"{"name": "Random", "schema": 1, "released": "2031-02-03"}"#)
        ]
        files.append(
            (
                "sources/dice-2001.json",
                """
                {"id": "dice-2001", "name": "On dice", "type": "review", "read": "first-hand",
                 "review": "verified"}
                """
            ))
        for id in ids {
            let lines = (0..<Int.random(in: 0...claims, using: &random)).compactMap { number in
                Self.claim("\(id.suffix(1).uppercased())-\(number)", of: id, to: ids, &random)
            }
            files.append(
                (
                    "factors/\(id).json",
                    """
                    {"id": "\(id)", "name": "Factor \(id.suffix(1))", "aliases": [],
                     "summary": "It was drawn.", "claims": [\(lines.joined(separator: ","))]}
                    """
                ))
        }
        self.ids = ids
        knowledge = Invented.load(
            files.map { KnowledgeLoader.File(path: $0.0, bytes: Array($0.1.utf8)) })
    }

    private static func claim(
        _ claim: String, of id: String, to ids: [String], _ random: inout Seeded
    ) -> String? {
        let relations: [Relation] = [
            .increases, .decreases, .enables, .causes, .symptomOf, .associatedWith, .doesNotCause,
        ]
        guard let object = ids.randomElement(using: &random), object != id,
            let relation = relations.randomElement(using: &random),
            let grade = Grade.allCases.randomElement(using: &random)
        else { return nil }
        return """
            {"id": "\(claim)", "topic": "cause", "relation": "\(relation.rawValue)",
             "object": "\(object)", "verb": "acts on", "statement": "It was drawn.",
             "hedge": "possible", "grade": "\(grade.rawValue)", "sources": ["dice-2001"]}
            """
    }
}

/// Numbers that follow from a seed, so that a failure can be repeated (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
