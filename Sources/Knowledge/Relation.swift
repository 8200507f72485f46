/// How the subject of a claim acts on its object: the closed vocabulary.
///
/// A relation fixes the claim's polarity; data never states it. "Needs" is written the other way
/// round: magnesium `enables` the activation of vitamin D. To add a relation, add its case and its
/// line in the table.
public enum Relation: String, Sendable, CaseIterable {
    case increases
    case decreases
    case increasesAbsorptionOf = "increases-absorption-of"
    case decreasesAbsorptionOf = "decreases-absorption-of"
    case increasesLossOf = "increases-loss-of"
    case depletes
    case enables
    case convertedTo = "converted-to"
    case yields
    case regulates
    case causes
    case contributesTo = "contributes-to"
    case worsens
    case relieves
    case prevents
    case treats
    case symptomOf = "symptom-of"
    case riskFactorFor = "risk-factor-for"
    case associatedWith = "associated-with"
    case formOf = "form-of"
    case suppliedBy = "supplied-by"
    case measuredBy = "measured-by"
    case locatedIn = "located-in"
    case interactsWith = "interacts-with"
    case recommendedFor = "recommended-for"
    case cautionedIn = "cautioned-in"
    case definedAs = "defined-as"
    case reportedBy = "reported-by"
    case doesNotCause = "does-not-cause"
    case doesNotChange = "does-not-change"
    case doesNotRelieve = "does-not-relieve"
    case doesNotNeed = "does-not-need"

    /// What the cause does to the effect.
    public enum Polarity: String, Sendable, CaseIterable {
        /// More of the cause brings more of the effect.
        case increases
        /// More of the cause brings less of the effect.
        case decreases
        /// The effect needs the cause.
        case enables
        /// Neither more nor less is said.
        case neutral
        /// The claim denies that one acts on the other.
        case denies

        /// The factor in the product along a path: +1, -1, or 0 where no direction is said.
        public var sign: Int {
            switch self {
            case .increases, .enables: 1
            case .decreases: -1
            case .neutral, .denies: 0
            }
        }
    }

    /// Whether causal paths run along a relation, and which of its ends is the cause.
    public enum Walk: Sendable {
        /// From subject to object.
        case forward
        /// From object to subject: the condition brings on its symptom.
        case backward
        /// Never.
        case not
    }

    /// What the cause does to the effect.
    public var polarity: Polarity { line.polarity }

    /// Whether causal paths run along the relation.
    public var walk: Walk { line.walk }

    /// The wording between subject and object: "is a symptom of".
    public var wording: String { line.wording }

    /// The wording from the object's side: "has the symptom".
    public var inverse: String { line.inverse }

    private typealias Line = (polarity: Polarity, walk: Walk, wording: String, inverse: String)

    private var line: Line {
        switch self {
        case .increases: (.increases, .forward, "increases", "is increased by")
        case .decreases: (.decreases, .forward, "decreases", "is decreased by")
        case .increasesAbsorptionOf:
            (.increases, .forward, "increases the absorption of", "is absorbed better with")
        case .decreasesAbsorptionOf:
            (.decreases, .forward, "decreases the absorption of", "is absorbed less with")
        case .increasesLossOf:
            (.decreases, .forward, "increases the loss of", "is lost faster with")
        case .depletes: (.decreases, .forward, "depletes", "is depleted by")
        case .enables: (.enables, .forward, "enables", "needs")
        case .convertedTo: (.increases, .forward, "is converted to", "is made from")
        case .yields: (.increases, .forward, "yields", "comes from")
        case .regulates: (.neutral, .not, "regulates", "is regulated by")
        case .causes: (.increases, .forward, "causes", "is caused by")
        case .contributesTo: (.increases, .forward, "contributes to", "is in part caused by")
        case .worsens: (.increases, .forward, "worsens", "is worsened by")
        case .relieves: (.decreases, .forward, "relieves", "is relieved by")
        case .prevents: (.decreases, .forward, "prevents", "is prevented by")
        case .treats: (.decreases, .forward, "treats", "is treated with")
        case .symptomOf: (.increases, .backward, "is a symptom of", "has the symptom")
        case .riskFactorFor: (.increases, .forward, "raises the risk of", "is more likely with")
        case .associatedWith: (.neutral, .not, "is linked with", "is linked with")
        case .formOf: (.neutral, .not, "is a form of", "has the form")
        case .suppliedBy: (.increases, .backward, "is supplied by", "supplies")
        case .measuredBy: (.neutral, .not, "is measured by", "measures")
        case .locatedIn: (.neutral, .not, "is located in", "holds")
        case .interactsWith: (.neutral, .not, "interacts with", "interacts with")
        case .recommendedFor: (.neutral, .not, "is recommended for", "calls for")
        case .cautionedIn: (.neutral, .not, "needs caution in", "is a reason for caution with")
        case .definedAs: (.neutral, .not, "is defined as", "defines")
        case .reportedBy: (.neutral, .not, "is reported by", "reports on")
        case .doesNotCause: (.denies, .not, "does not cause", "is not caused by")
        case .doesNotChange: (.denies, .not, "does not change", "is not changed by")
        case .doesNotRelieve: (.denies, .not, "does not relieve", "is not relieved by")
        case .doesNotNeed: (.denies, .not, "does not need", "is not needed by")
        }
    }
}
