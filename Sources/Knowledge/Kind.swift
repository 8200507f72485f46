/// What sort of thing an entity or record is. Most kinds have a folder of one file for each thing;
/// claims live in their subject's file. Their order is that of the knowledge, which `.ci/embed` has
/// too.
public enum Kind: String, Sendable, CaseIterable {
    case nutrient
    case form
    case symptom
    case condition
    case group
    case drug
    case food
    case test
    case process
    case factor
    case substance
    case procedure
    case interaction
    case mechanism
    case question
    case redFlag = "red-flag"
    case contraindication
    case rule
    case source
    case caveat
    case claim

    /// The plural: the folder's name and the path segment of the collection.
    public var plural: String {
        switch self {
        case .process: "processes"
        default: rawValue + "s"
        }
    }

    /// The folder of the kind's files; nil for claims, which live in other files.
    public var folder: String? { self == .claim ? nil : plural }

    /// The kind whose files a folder holds.
    public init?(folder: String) {
        guard let kind = Self.byFolder[folder] else { return nil }
        self = kind
    }

    private static let byFolder = Dictionary(
        uniqueKeysWithValues: allCases.compactMap { kind in kind.folder.map { ($0, kind) } })

    /// What a claim may have as its subject or object, and what a page may be about.
    public static let subjects: [Kind] = [
        .nutrient, .form, .symptom, .condition, .group, .drug, .food, .test, .process, .factor,
        .substance, .procedure,
    ]

    /// The order in which a name that fits several kinds is understood.
    static let precedence: [Kind] = {
        let first: [Kind] = [.form, .nutrient, .drug, .condition, .symptom, .food, .group]
        return first + Kind.allCases.filter { !first.contains($0) }
    }()
}
