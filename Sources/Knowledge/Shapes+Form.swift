extension Shapes {
    static let form: [Member] = [
        Member("nutrient", .reference([.nutrient]), "The nutrient that it is a form of."),
        Member("formula", .text(.formula), .optional, "The formula, with its water."),
        Member("element", .text(.element), .optional, "The symbol of the nutrient's element."),
        Member("hydration", .choice(hydrations), .optional, "How much water crystallizes in it."),
        Member(
            "sameSaltAs", .list(.reference([.form])), .optional,
            "The same salt with another amount of water."),
        Member("hormone", .boolean, .optional, "True for a hormone on prescription."),
        Member("molarMass", .quantity([.molarMass]), .optional, "The mass of a mole."),
        Member(
            "elementalFraction", .quantity([.ratio]), .optional,
            "The part of its mass that is the element, for display."),
        Member(
            "internationalUnits", .quantity([.potency]), .optional,
            "The units in a microgram."),
        Member(
            "routes", .list(.choice(["oral", "topical", "intravenous", "intramuscular"])),
            "How it enters the body."),
        Member("dosageForms", .list(.text(.title)), "As what it is sold."),
        Member(
            "solubility",
            .object([
                Member("class", .choice(Form.Solubility.self), "How well it dissolves in water."),
                sources, review,
            ]),
            .optional, "How well it dissolves."),
        Member(
            "absorption",
            .object([
                Member("class", .choice(Form.Absorption.self), "How well the gut takes it up."),
                Member("statement", .text(.prose), .optional, "The same in a sentence."),
                Member("studies", .list(.object(study)), .optional, "What was measured."),
                sources, review,
            ]),
            .optional, "How well it is absorbed."),
        Member(
            "laxative",
            .object([
                Member("class", .choice(Form.Laxative.self), "How much it loosens the bowels."),
                Member("statement", .text(.prose), .optional, "The same in a sentence."),
                sources, review,
            ]),
            .optional, "Its effect on the bowels."),
        meals,
        Member("uses", remarks, "What it is taken for."),
        Member(
            "cautions",
            .list(
                .object([
                    Member("statement", .text(.prose), "What to be careful about."),
                    Member(
                        "about", .reference([.condition]), .optional,
                        "The condition that the caution is for."),
                    Member(
                        "value", .quantity(Dimension.allCases), .optional,
                        "The figure that it rests on."),
                    sources, review,
                ])),
            "What to be careful about."),
        sources, review,
    ]

    private static let hydrations = [
        "anhydrous", "monohydrate", "dihydrate", "trihydrate", "tetrahydrate", "pentahydrate",
        "hexahydrate", "heptahydrate",
    ]

    private static let study: [Member] = [
        Member("finding", .text(.prose), "What was found."),
        sources, review,
        Member("subjects", .text(.title), .optional, "In whom."),
    ]
}
