extension Shapes {
    static let test: [Member] = [
        Member("nutrient", .reference([.nutrient]), .optional, "The nutrient it tells about."),
        Member("specimen", .text(.title), .optional, "What is tested."),
        Member("unit", .choice(units), .optional, "The conventional unit."),
        Member("siUnit", .choice(units), .optional, "The SI unit."),
        Member(
            "conversions", .list(.object(conversion)), .optional,
            "How one unit follows from another."),
        Member(
            "bands", .list(.object(band)), .optional, "What values mean, by authority and scale."),
        Member(
            "corrections",
            .list(
                .object([
                    Member("statement", .text(.prose), "When a value has to be corrected."),
                    Member("formula", .text(.title), "How."),
                    Member(
                        "by",
                        .object([
                            Member("test", .reference([.test]), "The other test."),
                            Member("usual", bound, "Its value that needs no correction."),
                            Member("step", bound, "How far below the usual value adds it once."),
                            Member("change", bound, "What is added for each step."),
                        ]), .optional, "The same for reckoning."),
                    sources, review,
                ])),
            .optional, "How a value is corrected for another one."),
        Member("confounders", remarks, .optional, "What makes a value mislead."),
        Member("next", remarks, .optional, "What is worth asking for next."),
        Member("cautions", remarks, .optional, "What to be careful about."),
    ]

    /// A factor between two units, with where it comes from.
    static let conversion: [Member] = [
        Member("form", .reference([.form]), .optional, "Only for this form."),
        Member("from", .choice(units), "The unit converted from."),
        Member("to", .choice(units), "The unit converted to."),
        Member("factor", .quantity([.ratio]), "What to multiply by."),
        Member("derivation", .text(.title), "How the factor follows."),
        Member("note", .text(.prose), .optional, "What to know about it."),
        sources, review,
    ]

    private static let units = Unit.allCases.map(\.rawValue)

    private static let band: [Member] = [
        Member("id", .text(.identifier), "Unique within the test."),
        Member("authority", .text(.title), "Who set it."),
        Member("scale", .text(.identifier), "Bands of one authority and scale do not overlap."),
        Member("label", .text(.title), "What it is called."),
        Member("low", bound, .optional, "The lowest value."),
        Member("high", bound, .optional, "The value at which it ends."),
        Member("lowInclusive", .boolean, .optional, "Whether the lower bound belongs to it."),
        Member("highInclusive", .boolean, .optional, "Whether the upper bound belongs to it."),
        Member(
            "si",
            .object([
                Member("low", bound, .optional, "The lower bound."),
                Member("high", bound, .optional, "The upper bound."),
                Member("published", .boolean, "Whether the authority published it so."),
            ]),
            .optional, "The same in SI units."),
        Member("meaning", .text(.prose), "What a value in it means."),
        Member(
            "urgency", .choice(["none", "attention", "urgent", "emergency"]), .optional,
            "How soon to act, where a source says so."),
        Member("withdrawn", .boolean, .optional, "True where the authority has withdrawn it."),
        Member("note", .text(.prose), .optional, "What to know about it."),
        sources, review,
    ]

    private static let bound: Shape = .quantity([
        .massConcentration, .amountConcentration, .equivalentConcentration, .massRate,
        .amountRate, .filtration, .ratio,
    ])
}
