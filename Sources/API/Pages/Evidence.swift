internal import Knowledge

/// How firm a statement is, as badges that explain themselves; `scripts/evidence.js` says the same
/// of what is made in the browser.
enum Evidence {
    /// The strength of the science: a word, and as many steps as it has.
    static func write(_ grade: Grade, _ html: inout HTMLWriter) {
        if let badge = grades[grade] { html.add(badge) }
    }

    /// How firmly the source says it.
    static func write(_ hedge: Hedge, _ html: inout HTMLWriter) {
        if let badge = hedges[hedge] { html.add(badge) }
    }

    /// A word with an explanation: its title, which `page.js` shows on hover and focus.
    static func badge(
        _ word: String, _ meaning: String, _ look: String, _ html: inout HTMLWriter,
        before: (inout HTMLWriter) -> Void = { _ in }
    ) {
        html.element(
            "span",
            [
                "class": look.isEmpty ? "badge explained" : "badge explained \(look)",
                "tabindex": "0", "title": meaning,
            ]
        ) { html in
            before(&html)
            html.text(word)
        }
    }

    /// That nobody has read a statement in its sources; what was read says nothing about it.
    static func write(review: String, _ html: inout HTMLWriter) {
        guard review == "unreviewed" else { return }
        html.text(" ")
        badge(
            "not reviewed", "Nobody here has read this very statement in its sources yet.", "warn",
            &html)
    }

    /// How grave an interaction is.
    static func write(_ severity: Interaction.Severity?, _ html: inout HTMLWriter) {
        switch severity {
        case .major:
            badge("Major", "The gravest of three steps: major, moderate, minor.", "danger", &html)
        case .moderate:
            badge("Moderate", "The middle of three steps: major, moderate, minor.", "warn", &html)
        case .minor:
            badge("Minor", "The least of three steps: major, moderate, minor.", "", &html)
        case nil:
            badge("Not rated", "No source that was read here says how grave it is.", "", &html)
        }
    }

    /// How soon to act.
    static func write(urgency: String, _ html: inout HTMLWriter) {
        let known = urgencies[urgency]
        badge(
            Plain.title(urgency), known?.meaning ?? "How soon to act.", known?.look ?? "", &html)
    }

    /// The answer to a question in a word.
    static func write(verdict: String, _ html: inout HTMLWriter) {
        badge(
            Plain.title(verdict), verdicts[verdict] ?? "The answer in a word.", "verdict", &html)
    }

    private static let grades = Dictionary(
        uniqueKeysWithValues: Grade.allCases.map { grade in
            let (steps, meaning) = Evidence.meaning(of: grade)
            var html = HTMLWriter()
            badge("\(Plain.title(grade.rawValue)) evidence", meaning, "", &html) { html in
                html.element("span", ["class": "strength", "aria-hidden": "true"]) { html in
                    for step in 1...3 {
                        html.element("i", step > steps ? [:] : ["class": "full"]) { _ in }
                    }
                }
            }
            return (grade, html)
        })

    private static let hedges = Dictionary(
        uniqueKeysWithValues: Hedge.allCases.map { hedge in
            var html = HTMLWriter()
            badge(Plain.words(hedge.rawValue), meaning(of: hedge), "", &html)
            return (hedge, html)
        })

    /// How many of three steps a grade has, and what it rests on.
    static func meaning(of grade: Grade) -> (steps: Int, meaning: String) {
        switch grade {
        case .strong: (3, "A guideline, an authority, or consistent trials say so.")
        case .moderate:
            (
                2,
                "One good trial, studies that watched many people, or an official label say so."
            )
        case .limited:
            (
                1,
                """
                It rests on a small trial, on animals, on a single case, or on how the body is \
                thought to work.
                """
            )
        case .contested: (0, "Sources disagree about it.")
        case .unreviewed:
            (
                0,
                """
                Only an article for the public says so, or nobody here has read it in a source yet.
                """
            )
        }
    }

    /// What it means that a source puts something so.
    static func meaning(of hedge: Hedge) -> String {
        switch hedge {
        case .established: "The source states it as a fact."
        case .often: "The source says that it happens often."
        case .possible: "The source says that it can happen."
        case .associated:
            "The source says that the two go together, not that one causes the other."
        case .suggested: "The source proposes it."
        case .attributed: "The source reports it as somebody else's view."
        case .rare: "The source says that it is rare."
        case .uncommon: "The source says that it is not common."
        case .improbable: "The source says that it is not likely."
        case .notACause: "The source says that it is not a cause."
        case .advice: "The source gives it as advice."
        }
    }

    private static let verdicts = [
        "yes": "The sources say so; the answer tells how firmly.",
        "no": "The sources say that it is not so; the answer tells how firmly.",
        "indirectly": "Not by itself, but by way of something else.",
        "depends": "It differs with the person or the amount; the answer tells on what.",
        "uncertain": "The sources do not settle it.",
    ]

    private static let urgencies = [
        "urgent": ("Act at once.", "danger"),
        "warning": ("Ask a doctor or pharmacist soon.", "warn"),
        "caution": ("Take care, and ask at the next occasion.", "warn"),
        "info": ("Worth knowing.", "info"),
        "emergency": ("Call for help at once.", "danger"),
        "attention": ("Have it looked at.", "warn"),
        "none": ("A source names nothing to do.", ""),
    ].mapValues { (meaning: $0.0, look: $0.1) }
}
