internal import Knowledge
internal import Service

/// What a request for an assessment and its answer are like.
enum AssessmentSchema {
    private typealias Property = Schema.Property

    /// A name that people write.
    private static let name = Schema.text(characters: 1...200)
    private static let pointer = Schema.text(pattern: "^(/.*)?$")
    private static let pointers = Schema.list(pointer)
    private static let review = Property("review", .choice(["verified", "unreviewed"]))
    private static let sources = Property("sources", .list(.string), "Identifiers of sources.")

    private static let amount = Schema.object([
        Property("value", .number(), "Above zero."), Property("unit", .string, "mg, ug, IU, …"),
    ])
    private static let dosing = [
        Property.optional("amount", .nullable(amount), "How much at a time."),
        .optional("perDay", .nullable(.number()), "How many times a day: 1 unless told."),
        .optional("every", .nullable(.string), "Once in so long, `P7D`, in place of perDay."),
        .optional("duration", .nullable(.string), "For how long already: `P14D`, `P3M`, `P2Y`."),
        .optional("route", .nullable(.choice(Regimen.Route.self)), "oral unless told."),
    ]

    static let request = Schema.object([
        .optional("person", .nullable(person), "Whom it is about."),
        .optional("supplements", .nullable(.list(supplement, atMost: 200)), "What is taken."),
        .optional("diet", .nullable(.list(meal, atMost: 100)), "What is eaten in a day."),
        .optional(
            "dietComplete", .nullable(.boolean), "Whether that is all: false unless told."),
        .optional("symptoms", .nullable(.list(name, atMost: 100)), "What is felt."),
        .optional("tests", .nullable(.list(test, atMost: 100)), "What was measured."),
        .optional(
            "authority", .nullable(.choice(ReferenceIntake.Authority.self)),
            "Whose reference intakes count: nasem unless told."),
    ])

    private static let person = Schema.object([
        .optional("age", .nullable(.string), "`34y`, `8mo` or `P8M`."),
        .optional("sex", .nullable(.choice(["female", "male"]))),
        .optional("state", .nullable(.choice(["pregnant", "lactating"]))),
        .optional("groups", .nullable(.list(name, atMost: 100))),
        .optional("conditions", .nullable(.list(name, atMost: 100))),
        .optional(
            "drugs", .nullable(.list(.either([name, drug]), atMost: 100)),
            """
            Medicines: names, or objects that tell more. What is a nutrient counts as one wherever \
            it is named.
            """),
    ])
    private static let drug = Schema.object([Property("drug", name)] + dosing)
    private static let supplement = Schema.object(
        [
            .optional("form", .nullable(name), "A form; or a nutrient, one of the two."),
            .optional("nutrient", .nullable(name)),
            .optional(
                "basis", .nullable(.choice(Regimen.Basis.self)),
                "Whether the amount is the nutrient's or the compound's."),
        ] + dosing)
    private static let meal = Schema.object([
        .optional("food", .nullable(name), "A food, with servings or grams."),
        .optional("servings", .nullable(.number())), .optional("grams", .nullable(.number())),
        .optional("nutrient", .nullable(name), "Or a nutrient, with its amount."),
        .optional("amount", .nullable(amount)),
    ])
    private static let test = Schema.object([
        Property("test", name), Property("value", .number()), Property("unit", .string),
    ])

    static let answer = Schema.object([
        Property("redFlags", .list(flag), "Signs that call for help, those present first."),
        Property("findings", .list(finding), "What there is to say, the most urgent first."),
        Property("totals", .list(total), "How much of each nutrient in a day."),
        Property("pairs", .list(pair), "What is known of each two that are taken."),
        Property("explanations", .list(explanation), "What may lie behind each symptom."),
        Property("tests", .list(reading), "What the results mean."),
        Property("plan", .nullable(plan), "When to take what; null where nothing is to plan."),
        Property(
            "questions",
            .list(
                .object([
                    Property("statement", .string), Property("why", .string),
                    Property("about", pointers),
                ])), "What to ask."),
        Property(
            "unresolved",
            .list(
                .object([
                    Property("pointer", pointer), Property("value", .string),
                    Property("suggestions", .list(.string)),
                ])), "Names that were not understood."),
        Property(
            "coverage",
            .object([
                Property("assessed", pointers),
                Property(
                    "notAssessed",
                    .list(.object([Property("item", pointer), Property("with", .string)]))),
                Property(
                    "notAssessedPairs", .integer(), "Of how many pairs nobody knows anything."),
            ]), "What was looked at, and what was not."),
        Schema.notice, Property("dataset", .string, "The version of the knowledge."),
    ])

    private static let flag = Schema.object([
        Property("id", .string), Property("name", .string), Property("statement", .string),
        Property("present", .boolean), Property("about", pointers), sources, review,
    ])
    private static let finding = Schema.object([
        Property("code", .string, "What it is made of: a rule, an interaction, a band, …"),
        Property("urgency", .choice(Rule.Urgency.self)), Property("title", .string),
        Property("statement", .string), Property("because", .claims, "Claims, in order."),
        Property("action", .nullable(.string)), Property("about", pointers), sources, review,
    ])
    private static let total = Schema.object([
        Property("nutrient", .reference), Property("supplements", .quantity),
        Property("diet", .nullable(.quantity)), Property("total", .quantity),
        Property(
            "terms",
            .list(
                .object([
                    Property("pointer", pointer), Property("statement", .string),
                    Property("elemental", .quantity), .optional("assumption", .string),
                    .optional("otherReading", .quantity),
                ]))),
        Property("unknown", pointers, "What is left out because nobody told, or knows, how much."),
        Property("references", .list(reference)),
    ])
    private static let reference = Schema.object([
        Property("authority", .choice(ReferenceIntake.Authority.self)),
        Property("kind", .choice(ReferenceIntake.Kind.self)), Property("lifeStage", .string),
        Property("sex", .choice(ReferenceIntake.Sex.self)),
        Property("value", .nullable(.quantity)),
        Property("covers", .choice(ReferenceIntake.Coverage.self)),
        Property("compared", .quantity),
        Property("outcome", .choice(IntakeComparison.Outcome.self)), .optional("note", .string),
        sources, review,
    ])
    private static let pair = Schema.object([
        Property("items", pointers), Property("status", .choice(InteractionReport.Status.self)),
        Property(
            "interactions",
            .list(
                .object([
                    Property("interaction", .reference),
                    Property("urgency", .choice(Rule.Urgency.self)),
                    Property(
                        "separation",
                        .list(
                            .object([
                                Property("take", .reference), Property("apartFrom", .reference),
                                Property("before", .nullable(.quantity)),
                                Property("after", .nullable(.quantity)),
                            ]))),
                ]))),
    ])
    private static let explanation = Schema.object([
        Property("symptom", .reference), Property("pointer", pointer),
        Property(
            "paths",
            .list(
                .object([
                    Property("summary", .string), Property("net", .choice(CausalPath.Net.self)),
                    Property("support", .choice(Grade.self)), Property("from", pointers),
                    Property("arrows", .list(.object(Route.arrowMembers))),
                    Property("against", .claims),
                ]))),
        Property("redFlags", .list(flag), "When to seek care with it."),
        Property(
            "otherCauses",
            .list(
                .object([
                    Property("cause", .reference),
                    Property("direction", .nullable(.choice(SymptomLink.Direction.self))),
                    Property("hedge", .choice(Hedge.self)), Property("grade", .choice(Grade.self)),
                    Property("claims", .claims),
                ]))),
    ])
    private static let judgements = Schema.list(
        .object([
            Property("authority", .string), Property("scale", .string), Property("band", .string),
            Property("label", .string), Property("meaning", .string),
            Property("urgency", .choice(TestBand.Urgency.self)),
            Property("withdrawn", .boolean), .optional("note", .string), sources, review,
        ]))
    /// What the file of a test says beside its bands.
    private static let remarks = Kind.test.members
        .filter { ["cautions", "confounders", "next"].contains($0.name) }
        .map { Property($0, in: .answer).optional }
    private static let reading = Schema.object(
        [
            Property("test", .reference), Property("pointer", pointer),
            Property("given", .quantity),
            Property("converted", .list(.quantity)), Property("readings", judgements),
            Property(
                "corrected",
                .nullable(
                    .object([
                        Property("value", .quantity), Property("formula", .string),
                        Property("readings", judgements), sources,
                    ])), "The value as another result corrects it."),
        ] + remarks)
    private static let plan = Schema.object([
        Property(
            "moments",
            .list(
                .object([
                    Property("time", .text(pattern: "^[0-2][0-9]:[0-5][0-9]$")),
                    Property("meal", .nullable(.string)), Property("items", pointers),
                ]))),
        Property("conflicts", .list(pointers), "Pairs that no day keeps apart."),
        Property("statement", .string),
    ])
}
