public import JSON

/// A place where a data file breaks a rule, with what to do about it.
public struct KnowledgeFault: Sendable, Equatable, Comparable, CustomStringConvertible {
    /// The file's path below the knowledge folder: `forms/magnesium-oxide.json`.
    public let file: String
    /// Where in the file, as a JSON pointer (RFC 6901); empty for the whole file.
    public let pointer: JSONPointer
    /// The rule that it breaks.
    public let rule: KnowledgeRule
    /// What is wrong and what to do.
    public let sentence: String

    init(_ file: String, _ pointer: JSONPointer, _ rule: KnowledgeRule, _ sentence: String) {
        self.file = file
        self.pointer = pointer
        self.rule = rule
        self.sentence = sentence
    }

    /// Takes the pointer as it is written.
    init(_ file: String, _ pointer: String, _ rule: KnowledgeRule, _ sentence: String) {
        guard let pointer = JSONPointer(pointer) else {
            preconditionFailure("\(pointer) is no JSON pointer.")
        }
        self.init(file, pointer, rule, sentence)
    }

    /// One line: `forms/zinc-oxide.json /formula formula: Write a formula of known elements …`
    public var description: String {
        let place = pointer.description.isEmpty ? file : "\(file) \(pointer)"
        return "\(place) \(rule.rawValue): \(sentence)"
    }

    /// By file, then in the order of pointers.
    public static func < (left: KnowledgeFault, right: KnowledgeFault) -> Bool {
        guard left.file == right.file else { return left.file < right.file }
        guard left.pointer == right.pointer else { return left.pointer < right.pointer }
        return (left.rule.rawValue, left.sentence) < (right.rule.rawValue, right.sentence)
    }
}

/// Why a knowledge folder was refused: every fault of it, sorted.
public struct KnowledgeFaults: Error, Sendable, CustomStringConvertible {
    /// The faults, sorted, each once; never empty.
    public let faults: [KnowledgeFault]

    init(_ faults: [KnowledgeFault]) {
        // A rule that looks at people of each sex may find the same fault twice.
        self.faults = faults.sorted().reduce(into: []) { unique, fault in
            if unique.last != fault { unique.append(fault) }
        }
    }

    /// The faults, one to a line.
    public var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}

/// The rules that the data must keep.
public enum KnowledgeRule: String, Sendable, CaseIterable {
    /// A file is `<plural of its kind>/<id>.json`, or `dataset.json`.
    case place
    /// A file is JSON (RFC 8259) in UTF-8.
    case syntax
    /// An object has the members of its table, of their shape, and no others.
    case shape
    /// The id is the file's name.
    case fileName = "file-name"
    /// An id is used once over all kinds; some words are no ids.
    case uniqueID = "unique-id"
    /// What is named exists, and is of a kind that fits.
    case reference
    /// An alias names one thing of its kind.
    case alias
    /// No claim is its own effect.
    case ownEffect = "own-effect"
    /// No sentence speaks of how the data was made, or promises safety; units are ASCII.
    case wording
    /// A reference intake is in its nutrient's unit.
    case units
    /// Each life stage stands once, with no gap between the ages.
    case lifeStages = "life-stages"
    /// What is recommended is no less than what is enough for half.
    case recommended
    /// An upper level is no less than what is recommended, unless its row says why.
    case upperLevel = "upper-level"
    /// Molar mass and elemental fraction follow from the formula.
    case formula
    /// An interaction is named after its members, which its effects join.
    case interaction
    /// Each form of a nutrient gives the cautions that the nutrient asks for.
    case formCautions = "form-cautions"
    /// The steps of a mechanism join up, and each has a claim or is implied.
    case arrows
    /// The bands of one scale of a test do not overlap.
    case bands
    /// A rule of assessments can hold, and does something.
    case rules
}
