internal import Knowledge

/// What people call the kinds of things, and the topics of claims.
extension Kind {
    /// One of the kind: "medicine".
    var word: String { names.one }

    /// The title of the kind's list: "Medicines".
    var title: String { names.many }

    private var names: (one: String, many: String) {
        switch self {
        case .nutrient: ("nutrient", "Nutrients")
        case .form: ("supplement form", "Supplement forms")
        case .symptom: ("symptom", "Symptoms")
        case .condition: ("condition", "Conditions")
        case .group: ("group at risk", "Groups at risk")
        case .drug: ("medicine", "Medicines")
        case .food: ("food", "Foods")
        case .test: ("laboratory test", "Laboratory tests")
        case .process: ("step in the body", "Steps in the body")
        case .factor: ("circumstance", "Habits and circumstances")
        case .substance: ("other substance", "Other substances")
        case .procedure: ("treatment or procedure", "Treatments and procedures")
        case .interaction: ("interaction", "Interactions")
        case .mechanism: ("chain of causes", "Chains of causes")
        case .question: ("question", "Questions")
        case .redFlag: ("sign that calls for help", "Signs that call for help")
        case .contraindication: ("thing not to start alone", "What not to start without a doctor")
        case .rule: ("rule", "Rules of the check")
        case .source: ("source", "Sources")
        case .caveat: ("caveat", "Caveats")
        case .claim: ("claim", "Claims")
        }
    }

    /// The heading of the claims that have a topic.
    static func heading(ofTopic topic: String) -> String {
        topics[topic] ?? Plain.title(topic)
    }

    private static let topics = [
        "nutrient-role": "What it does in the body", "interaction": "How things act on one another",
        "mechanism-step": "Steps by which it comes about", "symptom": "Symptoms",
        "cause": "Causes", "condition-risk": "Conditions that raise a risk",
        "condition-worsened": "Conditions that get worse", "at-risk-group": "Groups at risk",
        "form": "Forms", "form-effect": "What forms do", "food-source": "Foods",
        "lab-test": "Laboratory tests", "dose-figure": "Doses",
        "intake-figure": "How much a day", "drug": "Medicines", "treatment": "Treatment",
        "caution": "Cautions", "red-flag": "Signs that call for help", "evidence": "Evidence",
        "source-reference": "What a source reports", "definition": "What words mean",
    ]
}
