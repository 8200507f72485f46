public import Knowledge

/// A sign that calls for help: present, or to be watched for with what is taken.
public struct RedFlag: Sendable {
    /// A sign whose record names things by their positions in the knowledge, with its message.
    public final class Entry: Sendable {
        /// The record.
        public let sign: WarningSign
        /// What it says where it is present.
        let message: Message
        /// The JSON before and behind what depends on the person.
        public let json = KeptJSON()
        fileprivate let symptoms: [Int]
        fileprivate let watch: [Int]
        fileprivate let taking: [Int]
        fileprivate let circumstances: [Int]
        fileprivate let nutrients: [Int]

        init(_ sign: WarningSign, in knowledge: KnowledgeBase) {
            self.sign = sign
            message = Message(sign)
            symptoms = sign.symptoms.map(knowledge.knownPosition(of:))
            watch = sign.watch.map(knowledge.knownPosition(of:))
            taking = sign.taking.map(knowledge.knownPosition(of:))
            circumstances = sign.circumstances.map(knowledge.knownPosition(of:))
            nutrients = sign.nutrients.map(knowledge.knownPosition(of:))
        }

        /// Whether it tells of a symptom, by its position in the knowledge.
        func isAbout(_ symptom: Int) -> Bool {
            symptoms.contains(symptom) || watch.contains(symptom)
        }
    }

    /// The sign.
    public let entry: Entry
    /// Whether the person has it.
    public let isPresent: Bool
    /// The places of the request that make it so.
    public let about: Places

    /// The record of the sign.
    public var sign: WarningSign { entry.sign }

    /// The flags that are present, then those to watch for, each in the order of the knowledge.
    static func flags(_ facts: Facts, in base: AssessmentBase) -> [RedFlag] {
        var flags: [RedFlag] = []
        flags.reserveCapacity(base.signs.count)
        var present = 0
        for entry in base.signs {
            guard let flag = RedFlag(entry, facts) else { continue }
            flags.insert(flag, at: flag.isPresent ? present : flags.count)
            if flag.isPresent { present += 1 }
        }
        return flags
    }

    /// Nil for a sign that has nothing to do with what is given.
    private init?(_ entry: Entry, _ facts: Facts) {
        guard entry.taking.isEmpty || facts.count(of: entry.taking) > 0,
            entry.circumstances.isEmpty || facts.count(of: entry.circumstances) > 0
        else { return nil }
        let felt = facts.count(of: entry.symptoms)
        self.entry = entry
        isPresent = felt > 0 && (!entry.sign.needsAll || felt == entry.symptoms.count)
        var about = facts.places(ofAny: entry.taking)
        if isPresent {
            about.formUnion(facts.places(ofAny: entry.symptoms))
            about.formUnion(facts.places(ofAny: entry.circumstances))
        } else {
            about.formUnion(facts.places(ofAny: entry.watch))
            if entry.taking.isEmpty { about.formUnion(facts.places(ofAny: entry.nutrients)) }
        }
        self.about = about
        guard !about.isEmpty else { return nil }
    }
}
