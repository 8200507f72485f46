public import JSON

/// The atom of the knowledge: a subject acts on an object, in one plain sentence, with how
/// strongly its source puts it, how good the science is, and where it was read.
public final class Claim: Sendable {
    /// Stable for ever; an article's claim has the inventory's id: `A0-10`.
    public let id: String
    /// What kind of fact it is: `interaction`, `mechanism-step` …
    public let topic: String
    /// The entity that acts, by id; the claim stands in its file.
    public let subject: String
    /// How the subject acts on the object; it fixes the polarity.
    public let relation: Relation
    /// The entity acted on, by id; a source for `reported-by`.
    public let object: String
    /// The source's own verb.
    public let verb: String
    /// The sentence to show.
    public let statement: String
    /// How strongly the source puts it, always.
    public let hedge: Hedge
    /// How it is to be put today, where that differs; shown first.
    public let servedHedge: Hedge?
    /// The strength of the science.
    public let grade: Grade
    /// The sources it rests on, by id; never empty, an article first.
    public let sources: [String]
    /// The caveats that travel with it, by id.
    public let caveats: [String]
    /// Other entities whose pages list it, by id.
    public let about: [String]
    /// The conditions under which it holds; nil for always.
    public let when: Circumstance?
    /// The claim as its file has it, its members in the table's order.
    public let members: [JSONMember]

    /// The cause and the effect of a claim that causal paths may walk; nil for the others.
    public var arrow: (cause: String, effect: String)? {
        switch relation.walk {
        case .forward: (subject, object)
        case .backward: (object, subject)
        case .not: nil
        }
    }

    /// The claim that a file states; nil for a value that lacks its shape.
    init?(_ value: JSONValue, of subject: String) {
        guard let id = value.string("id"), let topic = value.string("topic"),
            let relation: Relation = value.choice("relation"),
            let object = value.string("object"), let verb = value.string("verb"),
            let statement = value.string("statement"), let hedge: Hedge = value.choice("hedge"),
            let grade: Grade = value.choice("grade")
        else { return nil }
        self.id = id
        self.topic = topic
        self.subject = subject
        self.relation = relation
        self.object = object
        self.verb = verb
        self.statement = statement
        self.hedge = hedge
        servedHedge = value.choice("servedHedge")
        self.grade = grade
        sources = value.strings("sources")
        caveats = value.strings("caveats")
        about = value.strings("about")
        when = value["when"].map(Circumstance.init)
        members = value.members ?? []
    }
}

/// The conditions under which a claim holds. All that are given hold together.
public struct Circumstance: Sendable {
    /// `early` or `severe`: the stage of a deficiency.
    public let stage: String?
    /// The dose.
    public let dose: Quantity?
    /// `at-least`, `at-most` or `about`: how a dose compares with ``dose``.
    public let comparison: String?
    /// `short-term` or `long-term`.
    public let duration: String?
    /// Only in this group, by id.
    public let group: String?
    /// Whatever else is to be said.
    public let note: String?
}

/// How strongly a source puts a claim; not a grade of the science. Strongest first.
public enum Hedge: String, Sendable, CaseIterable, Comparable {
    case established
    case often
    case possible
    case associated
    case suggested
    case attributed
    case uncommon
    case rare
    case improbable
    case notACause = "not-a-cause"
    case advice

    /// The stronger first.
    public static func < (left: Hedge, right: Hedge) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The strength of the science behind a claim. Strongest first.
public enum Grade: String, Sendable, CaseIterable, Comparable {
    /// A guideline, an authority, or consistent trials and meta-analyses.
    case strong
    /// One good trial, cohorts, or an official label.
    case moderate
    /// A small trial, an animal, a mechanism, a case.
    case limited
    /// The sources disagree.
    case contested
    /// Only an article says it, or nobody has checked the row.
    case unreviewed

    /// The stronger first.
    public static func < (left: Grade, right: Grade) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How to read the claims it is attached to: where articles and evidence are in tension.
public struct Caveat: Sendable {
    /// The tension's id: `T02`.
    public let id: String
    /// The question at issue.
    public let name: String
    /// One to three plain sentences.
    public let statement: String
    /// The sources it rests on, by id.
    public let sources: [String]
    /// Whether somebody has read the statement in its sources.
    public let isVerified: Bool
    /// The caveat as its file has it, its members in the table's order.
    public let members: [JSONMember]
}
