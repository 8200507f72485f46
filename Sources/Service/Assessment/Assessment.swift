internal import Knowledge

/// A regimen, assessed: everything that the knowledge has to say about it, with its reasons.
///
/// It warns of doses above limits, refuses none, diagnoses nobody, and never calls anything safe.
public struct Assessment: Sendable {
    /// A question whose answer would change the assessment.
    public struct Question: Sendable {
        /// What to ask.
        public let statement: String
        /// Why.
        public let why: String
        /// The places that it is about.
        public let about: Places
    }

    /// What was assessed.
    public let regimen: Regimen
    /// How much of each nutrient, in the knowledge's order.
    public let totals: [NutrientTotal]
    /// For each total its comparisons with the person's reference intakes.
    public let comparisons: [[IntakeComparison]]
    /// What there is to say, the most urgent first.
    public let findings: [Finding]
    /// What is known of each pair of what is taken; of those of which nothing is, the first.
    public let pairs: [InteractingPair]
    /// How many more pairs there are of which nothing is known.
    public let omittedPairs: Int
    /// What may lie behind each symptom.
    public let explanations: [Explanation]
    /// What the results mean.
    public let readings: [TestReading]
    /// What to ask.
    public let questions: [Question]
    /// When to take what; nil where there is nothing to plan.
    public let plan: DayPlan?
    /// Signs that call for help, those that are present first.
    public let redFlags: [RedFlag]
    /// What was not understood.
    public let unresolved: [Regimen.Named]
    private let matches: [RuleEvaluation.Match]

    /// The rules that hold, by id, also those that say nothing by themselves.
    public var rules: [String] { matches.map(\.rule.id).unique }

    /// Assesses a regimen.
    public init(_ regimen: Regimen, in base: AssessmentBase) {
        self.regimen = regimen
        totals = NutrientTotal.totals(of: regimen, in: base)
        comparisons = totals.map { IntakeComparison.comparisons(of: $0, for: regimen) }
        readings = regimen.tests.compactMap { TestReading($0, among: regimen.tests) }
        let evaluation = RuleEvaluation(regimen, totals, comparisons, readings, in: base)
        redFlags = RedFlag.flags(evaluation.facts, in: base)
        let things = Thing.all(of: regimen)
        (pairs, omittedPairs) = InteractingPair.pairs(of: things, in: base)
        plan = DayPlan(things, pairs, in: base.knowledge)
        findings = evaluation.findings(redFlags, things, pairs)
        explanations = Explanation.explanations(regimen, evaluation.facts, redFlags, in: base)
        questions = Self.questions(regimen, totals, evaluation)
        matches = evaluation.matches
        unresolved = regimen.named.filter { $0.entity == nil }
    }

    private static func questions(
        _ regimen: Regimen, _ totals: [NutrientTotal], _ evaluation: RuleEvaluation
    ) -> [Question] {
        var questions: [Question] = []
        questions.reserveCapacity(evaluation.matches.count)
        for total in totals {
            for term in total.terms where !term.isBasisKnown {
                questions.append(
                    Question(
                        statement:
                            "Is the label's amount that of the nutrient or of the whole compound?",
                        why: "It was taken as the amount of the nutrient.",
                        about: Places(term.item.number)))
            }
            if !total.unknownAmounts.isEmpty {
                questions.append(
                    Question(
                        statement: "How much is in a dose?",
                        why: "Without it nothing is added up.", about: total.unknownAmounts))
            }
        }
        if regimen.age == nil, !totals.isEmpty {
            questions.append(
                Question(
                    statement: "How old is the person?",
                    why: "Limits differ by age; those of an adult of 30 were taken.",
                    about: Places()))
        }
        for match in evaluation.matches {
            guard let question = match.rule.question else { continue }
            questions.append(
                Question(statement: question, why: match.rule.name, about: match.about))
        }
        return questions
    }
}
