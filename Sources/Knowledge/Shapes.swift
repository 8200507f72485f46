/// The tables of members, a line each: what a data file of each kind holds, in this order.
///
/// The order is the order in files and in answers. A new member is a new line here; nothing else
/// need know of it to check, render, filter and document it.
extension Kind {
    /// The members of a file of this kind; of a claim object for claims.
    public var members: [Member] { Self.tables[self] ?? [] }

    /// The typed fields of this kind: its members without those that ``Entity`` has by name.
    public var ownMembers: [Member] { Self.ownTables[self] ?? [] }

    /// Kinds are asked for their members for every file, so each table is made once.
    private static let tables = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { ($0, $0.table) })

    private static let ownTables = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { kind in
            (kind, kind.table.filter { !kind.commonNames.contains($0.name) })
        })

    /// The names of the members that ``Entity`` has by name.
    var commonNames: [String] { self == .question ? Self.common : Self.commonWithClaims }

    // A question's claims are references to claims of others, and so a field of its own.
    private static let common = ["id", "name", "aliases", "summary", "codes"]
    private static let commonWithClaims = common + ["claims"]

    private var table: [Member] {
        switch self {
        case .nutrient: Self.thing(with: Shapes.nutrient)
        case .form: Self.thing(with: Shapes.form)
        case .group: Self.thing(with: Shapes.group)
        case .drug: Self.thing(with: Shapes.drug)
        case .test: Self.thing(with: Shapes.test)
        case .food: Self.thing(with: Shapes.food)
        case .symptom, .condition, .process, .factor, .substance, .procedure:
            Self.thing(with: [])
        case .interaction: Shapes.interaction
        case .mechanism: Shapes.mechanism
        case .question: Shapes.question
        case .redFlag: Shapes.redFlag
        case .contraindication: Shapes.contraindication
        case .rule: Shapes.rule
        case .source: Shapes.source
        case .caveat: Shapes.caveat
        case .claim: Shapes.claim
        }
    }

    /// What every thing has, around the fields of its kind.
    private static func thing(with own: [Member]) -> [Member] {
        [Shapes.id, Shapes.name, Shapes.aliases, Shapes.summary, Shapes.codes] + own + [
            Member(
                "claims", .list(.object(Shapes.claim)),
                "The claims that have this thing as their subject.")
        ]
    }
}

/// The smaller tables, and the shapes that several tables share. Larger tables have files of their
/// own.
enum Shapes {
    static let id = Member(
        "id", .text(.identifier), "Unique over all kinds and stable for ever; the file's name.")
    static let name = Member("name", .text(.title), "What people call it.")
    static let aliases = Member(
        "aliases", .list(.text(.title)), "What else it is called; unique within its kind.")
    static let summary = Member(
        "summary", .text(.prose), "One to three plain sentences.")
    static let sources = Member(
        "sources", .list(.reference([.source]), atLeast: 1), "Where it was read.")
    static let review = Member(
        "review", .choice(["verified", "unreviewed"]),
        "Whether somebody has read this very statement in its sources.")
    /// How something is taken beside meals.
    static let meals = Member(
        "meals",
        .object([
            Member(
                "rule", .choice(MealRule.self),
                "With a meal, apart from meals, or before all else of the day."),
            Member("statement", .text(.prose), .optional, "The same in a sentence."),
            sources, review,
        ]),
        .optional, "How to take it beside meals, where a source says so.")
    static let grade = Member("grade", .choice(Grade.self), "The strength of the science.")

    static let codes = Member(
        "codes",
        .object([
            Member("mesh", .text(.mesh), .optional, "Medical Subject Headings."),
            Member("unii", .text(.unii), .optional, "The FDA's unique ingredient identifier."),
            Member("cas", .text(.cas), .optional, "The CAS registry number."),
            Member("loinc", .text(.loinc), .optional, "LOINC."),
            Member("rxnorm", .text(.digits), .optional, "RxNorm's concept."),
            Member("atc", .text(.atc), .optional, "The WHO's ATC classification."),
            Member("chebi", .text(.digits), .optional, "ChEBI, without its prefix."),
            Member("pubchem", .text(.digits), .optional, "PubChem's compound."),
            Member("ndb", .text(.ndb), .optional, "The USDA's NDB number."),
            Member("fdc", .text(.digits), .optional, "The USDA's FoodData Central id."),
        ]),
        .optional, "Its identifiers in public vocabularies.")

    /// A statement with its sources and, where one figure carries it, that figure.
    static let remarkMembers: [Member] = [
        Member("statement", .text(.prose), "What is to be said."),
        Member(
            "value", .quantity(Dimension.allCases), .optional, "The figure that it rests on."),
        sources, review,
    ]
    static let remarks: Shape = .list(.object(remarkMembers))

    /// `dataset.json`, in the folder's root.
    static let dataset: [Member] = [
        Member("name", .text(.title), "What the data set is called."),
        Member("schema", .integer, "The number of these tables."),
        Member("released", .date, "The day of its release."),
    ]

    static let group: [Member] = [
        Member("type", .choice(GroupType.self), "What makes the group."),
        Member(
            "condition", .reference([.condition, .procedure]), .optional,
            "The condition or procedure whose group it is."),
        Member(
            "nutrients",
            .list(
                .object([
                    Member("nutrient", .reference([.nutrient]), "The nutrient at risk."),
                    Member(
                        "split", .boolean,
                        "False where the source names several nutrients without saying which."),
                    sources,
                ])),
            "The nutrients of which the group is more likely to have too little."),
        Member("why", remarks, "Why it is at risk."),
        Member("watch", remarks, "What to watch."),
        Member("figures", remarks, "How common it is."),
        Member("actions", remarks, "What the sources advise."),
    ]

    static let drug: [Member] = [
        Member("class", .boolean, .optional, "True for a class of drugs."),
        Member("members", .list(.reference([.drug])), .optional, "The drugs of a class."),
        Member(
            "contains",
            .list(
                .object([
                    Member("nutrient", .reference([.nutrient]), "The nutrient."),
                    Member("note", .text(.prose), .optional, "What to know about it."),
                    sources, review,
                ])),
            .optional, "The nutrients that it holds and that count as supplements."),
        meals,
    ]

    static let mechanism: [Member] = [
        id, name, aliases, summary,
        Member("inventory", .text(.title), .optional, "The chain's id in the inventory: C05."),
        Member("loop", .boolean, .optional, "True where the last effect is the first cause."),
        Member("nutrients", .list(.reference([.nutrient])), .optional, "What it is about."),
        Member(
            "arrows",
            .list(
                .object([
                    Member("from", .reference(Kind.subjects), "The cause."),
                    Member("to", .reference(Kind.subjects), "The effect."),
                    Member("edge", .text(.title), "What the one does to the other."),
                    Member("statement", .text(.prose), "The step in a sentence."),
                    Member("claims", .list(.reference([.claim])), "The claims that say so."),
                    Member(
                        "implied", .boolean, .optional,
                        "True for a step that the sources leave out."),
                    Member(
                        "branch", .boolean, .optional,
                        "True for a step that does not continue the one before."),
                ]), atLeast: 1),
            "The steps in order."),
        Member("caveats", .list(.reference([.caveat])), .optional, "How to read it."),
    ]

    static let question: [Member] = [
        id, name, aliases,
        Member("inventory", .text(.title), .optional, "The question's id in the inventory: Q05."),
        Member(
            "verdict", .choice(["yes", "no", "indirectly", "depends", "uncertain"]),
            "The answer in a word."),
        Member("answer", .text(.prose), "The answer in a few sentences."),
        Member("claims", .list(.reference([.claim])), "The claims that it rests on."),
        Member("mechanisms", .list(.reference([.mechanism])), .optional, "How it comes about."),
        Member("caveats", .list(.reference([.caveat])), .optional, "How to read it."),
        Member("about", .list(.reference(Kind.subjects)), .optional, "What it asks about."),
    ]

    static let redFlag: [Member] = [
        id, name,
        Member("statement", .text(.prose), "What to do, and why."),
        Member(
            "match", .choice(["any", "all"]), "Whether one of the symptoms suffices or all count."),
        Member("symptoms", .list(.reference([.symptom])), "The symptoms that call for help."),
        Member(
            "watch", .list(.reference([.symptom])), .optional,
            "Symptoms with which to look out for it."),
        Member(
            "taking", .list(.reference([.nutrient])), .optional, "Only for who takes these."),
        Member(
            "conditions", .list(.reference([.condition])), .optional,
            "Only for who has one of these."),
        Member("groups", .list(.reference([.group])), .optional, "Only in one of these."),
        Member("nutrients", .list(.reference([.nutrient])), "The nutrients it bears on."),
        sources, review,
    ]

    static let contraindication: [Member] = [
        id, name,
        Member("statement", .text(.prose), "What not to start without a doctor, and why."),
        Member("about", .reference([.nutrient]), "The nutrient."),
        Member("factor", .reference([.factor]), .optional, "Only for this way of taking it."),
        Member("when", .list(.reference([.condition, .drug])), "With which illness or medicine."),
        Member(
            "tests",
            .list(
                .object([
                    Member("test", .reference([.test]), "The test."),
                    Member("band", .text(.identifier), "The band of values that counts."),
                ])),
            .optional, "Test results that mean the same."),
        sources, review,
    ]

    static let source: [Member] = [
        id,
        Member("name", .text(.title), "The title as printed; for an article what it is about."),
        Member("type", .choice(SourceType.self), "What sort of publication it is."),
        Member("publication", .text(.title), .optional, "The journal, volume and pages."),
        Member("publisher", .text(.title), .optional, "The publisher."),
        Member("year", .integer, .optional, "The year of publication."),
        Member("doi", .text(.doi), .optional, "The digital object identifier."),
        Member("pmid", .text(.pmid), .optional, "PubMed's number."),
        Member("url", .text(.url), .optional, "Where it can be read."),
        Member(
            "read", .choice(["first-hand", "second-hand", "not-read"]),
            "Whether we read it itself, a report of it, or neither."),
        review,
        Member("note", .text(.prose), .optional, "What to know about it."),
    ]

    static let caveat: [Member] = [
        Member("id", .text(.title), "The tension's id; the file's name."),
        Member("name", .text(.title), "The question at issue."),
        Member("statement", .text(.prose), "How to read the claims that it is attached to."),
        sources, review,
    ]
}

/// What makes a group.
public enum GroupType: String, Sendable, CaseIterable {
    case age
    case condition
    case medicine
    case lifestyle
    case physiology
}

/// What sort of publication a source is.
public enum SourceType: String, Sendable, CaseIterable {
    case article
    case authority
    case guideline
    case randomizedTrial = "randomized-trial"
    case humanStudy = "human-study"
    case cohort
    case survey
    case metaAnalysis = "meta-analysis"
    case review
    case animalStudy = "animal-study"
    case caseReport = "case-report"
    case regulator
    case label
    case data
    case reference
    case modelling
    case method
    case website
}
