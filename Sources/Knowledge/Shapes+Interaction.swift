extension Shapes {
    static let interaction: [Member] = [
        id,
        Member("type", .choice(Interaction.Category.self), "What sorts of things interact."),
        Member(
            "members", .list(.reference(actors), atLeast: 2),
            "The two, in alphabetical order; one twice where it acts on itself."),
        name, summary,
        Member("effects", .list(.object(effect), atLeast: 1), "What each does to the other."),
        aliases,
    ]

    private static let actors: [Kind] = [.nutrient, .substance, .drug]

    private static let effect: [Member] = [
        Member("from", .reference(actors), "The member that acts."),
        Member("to", .reference(actors), "The member acted on."),
        Member("direction", .choice(Interaction.Direction.self), "What it does."),
        Member(
            "route", .choice(["oral", "intravenous"]), .optional,
            "Only where the nutrient comes this way; any way where it is left out."),
        Member("mechanism", .text(.prose), .optional, "How it comes about."),
        Member("effect", .text(.prose), "What is seen."),
        Member(
            "severity", .choice(Interaction.Severity.self), .optional,
            "How grave it is, where a source rates it."),
        grade,
        Member("management", .text(.prose), .optional, "What to do about it."),
        Member(
            "separation",
            .object([
                Member(
                    "before", .quantity([.time]), .optional,
                    "How long the medicine is taken before the other."),
                Member("after", .quantity([.time]), .optional, "How long after it."),
            ]),
            .optional, "How far apart to take them."),
        Member("evidence", .text(.title), .optional, "What the grade rests on."),
        Member("claims", .list(.reference([.claim])), .optional, "The articles' claims."),
        sources, review,
        Member("caution", .text(.prose), .optional, "What not to conclude."),
    ]
}
