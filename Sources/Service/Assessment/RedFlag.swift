public import Knowledge

/// A sign that calls for help: present, or to be watched for with what is taken.
public struct RedFlag: Sendable {
    /// The record.
    public let sign: WarningSign
    /// Whether the person has it.
    public let isPresent: Bool
    /// The places of the request that make it so.
    public let about: [String]

    /// The flags that are present, then those to watch for, each in the order of the knowledge.
    static func flags(_ facts: Facts, in knowledge: KnowledgeBase) -> [RedFlag] {
        let all = knowledge.warningSigns.compactMap { RedFlag($0, facts) }
        return all.filter(\.isPresent) + all.filter { !$0.isPresent }
    }

    /// Nil for a sign that has nothing to do with what is given.
    private init?(_ sign: WarningSign, _ facts: Facts) {
        let given = { (ids: [String]) in ids.compactMap { facts.places(of: $0) }.joined() }
        guard sign.taking.isEmpty || !given(sign.taking).isEmpty,
            sign.circumstances.isEmpty || !given(sign.circumstances).isEmpty
        else { return nil }
        let felt = sign.symptoms.filter { facts.places(of: $0) != nil }
        self.sign = sign
        isPresent = !felt.isEmpty && (!sign.needsAll || felt.count == sign.symptoms.count)
        let nutrients = sign.taking.isEmpty ? sign.nutrients : sign.taking
        about =
            Array(
                given(isPresent ? felt + sign.taking + sign.circumstances : sign.watch + nutrients)
            )
            .unique
        guard !about.isEmpty else { return nil }
    }
}
