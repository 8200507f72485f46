extension Shapes {
    static let claim: [Member] = [
        Member("id", .text(.title), "The inventory's id: A0-10."),
        Member("topic", .choice(topics), "What kind of fact it is."),
        Member("relation", .choice(Relation.self), "How the subject acts on the object."),
        Member("object", .reference(Kind.subjects + [.source]), "What is acted on."),
        Member("verb", .text(.title), "The source's own verb."),
        Member("statement", .text(.prose), "The sentence to show."),
        Member("hedge", .choice(Hedge.self), "How strongly the source puts it."),
        Member(
            "servedHedge", .choice(Hedge.self), .optional,
            "How it is to be put today, where that differs."),
        grade,
        Member(
            "sources", .list(.reference([.source]), atLeast: 1),
            "Where it was read, an article first."),
        Member("caveats", .list(.reference([.caveat])), .optional, "How to read it."),
        Member(
            "about", .list(.reference(Kind.subjects)), .optional,
            "Other things whose pages list it."),
        Member("when", .object(circumstance), .optional, "The conditions under which it holds."),
    ]

    private static let topics = [
        "nutrient-role", "interaction", "mechanism-step", "symptom", "cause", "condition-risk",
        "condition-worsened", "at-risk-group", "form", "form-effect", "food-source", "lab-test",
        "dose-figure", "intake-figure", "drug", "treatment", "caution", "red-flag", "evidence",
        "source-reference", "definition",
    ]

    private static let circumstance: [Member] = [
        Member(
            "stage", .choice(["early", "severe"]), .optional, "The stage of a deficiency."),
        Member(
            "dose",
            .object([
                Member("value", .decimal, "How much."),
                Member("unit", .choice(doseUnits), "In which unit."),
                Member(
                    "comparison", .choice(["at-least", "at-most", "about"]),
                    "How a dose compares with it."),
            ]),
            .optional, "The dose by day."),
        Member(
            "duration", .choice(["short-term", "long-term"]), .optional, "How long it goes on."),
        Member("group", .reference([.group]), .optional, "Only in this group."),
        Member("note", .text(.prose), .optional, "Whatever else is to be said."),
    ]

    private static let doseUnits = Unit.allCases
        .filter { [.mass, .internationalUnits, .amount, .dose].contains($0.dimension) }
        .map(\.rawValue)
}
