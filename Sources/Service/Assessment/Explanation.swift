public import Knowledge

/// What may lie behind a symptom: ways to it from what was given, and other causes.
public struct Explanation: Sendable {
    /// A way from something that was given.
    public struct Way: Sendable {
        /// The places that it begins at.
        public let from: Places
        /// The arrows.
        public let path: CausalPath
        /// The claims that speak against it.
        public let against: [Claim]
        /// The JSON before and behind the places.
        public let json: KeptJSON
    }

    /// What else may be the cause.
    public struct Cause: Sendable {
        /// What its claims say.
        public let link: SymptomLink
        /// The JSON of all of it.
        public let json = KeptJSON()
    }

    /// The symptom.
    public let symptom: Entity
    /// The JSON of a reference to it.
    public let reference: KeptJSON
    /// Where it stood.
    public let pointer: String
    /// The ways: those of named mechanisms, then others, the best supported first.
    public let ways: [Way]
    /// What else the sources name as a cause, ranked.
    public let otherCauses: [Cause]
    /// The signs that call for help and that the symptom belongs to, those present first.
    public let redFlags: [RedFlag]

    /// How many ways are shown for a symptom.
    static let most = 5
    /// How many searches a request is worth: more symptoms and things are explained by their other
    /// causes only.
    static let searches = 64

    static func explanations(
        _ regimen: Regimen, _ facts: Facts, _ flags: [RedFlag], in base: AssessmentBase
    ) -> [Explanation] {
        guard !regimen.symptoms.isEmpty else { return [] }
        var left = searches
        var seen: Set<Int> = []
        return regimen.symptoms.compactMap { item in
            guard let profile = item.profile, let account = base.account(of: profile),
                seen.insert(profile.position).inserted
            else { return nil }
            let symptom = profile.entity
            let starts = account.nearest(facts, most: left, in: base)
            left -= starts.count
            var found: [(way: SymptomAccount.Way, places: Places)] = []
            found.reserveCapacity(starts.count * SymptomAccount.most)
            for start in starts {
                for way in account.ways(from: start.node, in: base.graph) {
                    found.append((way, start.places))
                }
            }
            found.sort { $0.way.isBetter(than: $1.way) }
            var ranked: [(way: SymptomAccount.Way, places: Places)] = []
            ranked.reserveCapacity(account.named.count + found.count)
            for (start, way) in account.named where facts.has(start) {
                ranked.append((way, facts.places(at: start)))
            }
            let named = ranked.count
            for one in found
            where !ranked[..<named].contains(where: { $0.way.entities == one.way.entities }) {
                ranked.append(one)
            }
            return Explanation(
                symptom: symptom, reference: profile.reference, pointer: item.pointer,
                ways: ranked.prefix(most).map {
                    Way(
                        from: $0.places, path: $0.way.path, against: $0.way.against,
                        json: $0.way.json)
                },
                otherCauses: account.causes.filter { cause in
                    !ranked.contains { $0.way.start == cause.link.cause.id }
                },
                redFlags: flags.filter { $0.entry.isAbout(profile.position) })
        }
    }
}
