extension Shapes {
    static let rule: [Member] = [
        id, name,
        Member("when", .list(.object(ruleCondition), atLeast: 1), "What has to hold, all of it."),
        Member(
            "unless", .list(.object(ruleCondition)), .optional,
            "What must not hold, none of it; of limits, those of the same nutrient count."),
        Member(
            "implies", .list(.reference(implied)), .optional,
            "What is then taken as given, for other rules, red flags and explanations."),
        Member("urgency", .choice(Rule.Urgency.self), .optional, "How soon to act."),
        Member(
            "statement", .text(.prose), .optional,
            "What to say; {nutrient}, {amount} and {limit} stand for what a limit was about."),
        Member("action", .text(.prose), .optional, "What to do about it."),
        Member("question", .text(.prose), .optional, "What to ask the person."),
        Member(
            "replaces", .list(.text(.title)), .optional,
            "The codes of findings that say the same and are left out, unless they are graver."),
        Member("because", .list(.reference([.claim])), .optional, "The claims it follows from."),
        sources, review,
    ]

    private static let implied: [Kind] = [.condition, .group, .factor, .process]

    /// One condition: exactly one of these members.
    private static let ruleCondition: [Member] = [
        Member(
            "given", .list(.reference(Kind.subjects), atLeast: 1), .optional,
            "One of these is taken, had, felt or implied; a nutrient only where it is taken."),
        Member(
            "result",
            .object([
                Member("test", .reference([.test]), "The test."),
                Member(
                    "bands", .list(.text(.identifier), atLeast: 1),
                    "The bands of which the result lies in one."),
            ]), .optional, "A result of a test."),
        Member(
            "limit",
            .object([
                Member(
                    "nutrient", .reference([.nutrient]), .optional,
                    "The nutrient; each of them where it is left out."),
                Member("kind", .choice(ReferenceIntake.Kind.self), "The reference intake."),
                Member("outcome", .choice(["over", "below", "no-value"]), "What came out."),
                Member(
                    "times", .quantity([.ratio]), .optional,
                    "How many times the reference at least, or above it for `over`."),
            ]), .optional, "A daily total beside a reference intake."),
        Member(
            "dose",
            .object([
                Member("nutrient", .reference([.nutrient]), "The nutrient."),
                Member("atLeast", .quantity([.mass]), "The least amount from supplements a day."),
            ]), .optional, "An amount from supplements."),
        Member(
            "age",
            .object([
                Member("from", .age, .optional, "The youngest age."),
                Member("to", .age, .optional, "The age at which it ends."),
            ]), .optional, "The person's age, half open; never where it is not known."),
        Member(
            "state", .choice(["pregnant", "lactating"]), .optional, "The person's state."),
        Member(
            "taken",
            .object([
                Member("item", .reference([.nutrient, .form, .drug]), "What is taken."),
                Member("atLeast", .quantity([.time, .calendarTime]), "For how long already."),
            ]), .optional, "How long something has been taken."),
    ]
}
