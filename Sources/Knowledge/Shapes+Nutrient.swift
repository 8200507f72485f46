extension Shapes {
    static let nutrient: [Member] = [
        Member("class", .choice(["mineral", "vitamin", "prohormone"]), "What sort it is."),
        Member("unit", .choice(["g", "mg", "ug"]), "The unit in which its intakes are given."),
        Member(
            "activation",
            .object([
                Member("statement", .text(.prose), "How the body makes it ready for use."),
                Member("claims", .list(.reference([.claim])), "The claims that say so."),
            ]),
            .optional, "Whether and how it has to be activated."),
        Member(
            "deficiency", .list(.reference([.condition, .process])),
            "What means too little of it."),
        Member(
            "excess", .list(.reference([.condition, .process])), "What means too much of it."),
        Member(
            "roles",
            .list(
                .object([
                    Member("aspect", .choice(Nutrient.Aspect.self), "What it is about."),
                    Member("claims", .list(.reference([.claim]), atLeast: 1), "What is said."),
                ])),
            .optional, "What it does in the body, sorted by aspect."),
        Member(
            "formCautions", .list(.reference([.condition])), .optional,
            "Conditions that each of its forms has to give a caution about."),
        Member("toxicity", remarks, .optional, "From which amounts on it does harm."),
        Member(
            "conversions", .list(.object(conversion)), .optional,
            "How one unit of it follows from another."),
        Member("intakes", .list(.object(intake)), "The reference intakes, by authority."),
    ]

    private static let intake: [Member] = [
        Member("authority", .choice(ReferenceIntake.Authority.self), "Who set it."),
        Member("kind", .choice(ReferenceIntake.Kind.self), "What the value is for."),
        Member("lifeStage", .text(.identifier), "The authority's life stage."),
        Member(
            "ages",
            .object([
                Member("from", .age, "The youngest age."),
                Member("to", .age, .optional, "The age at which it ends; none for the oldest."),
            ]), "The ages, half open."),
        Member("sex", .choice(ReferenceIntake.Sex.self), "For whom."),
        Member("state", .choice(ReferenceIntake.State.self), "Pregnant, lactating, or neither."),
        Member(
            "value", .quantity([.mass]), .nullable,
            "How much a day; null where the authority set no value."),
        Member(
            "covers", .choice(ReferenceIntake.Coverage.self), .optional,
            "What an upper level counts."),
        Member("note", .text(.prose), .optional, "What to know about it."),
        sources, review,
    ]
}
