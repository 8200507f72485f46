internal import JSON
internal import Knowledge
internal import Service

// The sections of a nutrient's page that have tables of their own.
extension ItemPage {
    private var nutrient: Nutrient? { catalog.knowledge.nutrient(id) }

    /// Reference intakes, for each authority a table of life stages.
    func intakes(_ html: inout HTMLWriter) {
        guard let nutrient else { return }
        html.element("p") { html in
            html.text("What two authorities set for a day. ")
            html.element("a", ["href": "/check"], "See what holds for you")
            html.text(".")
        }
        for authority in ReferenceIntake.Authority.allCases {
            let rows = nutrient.intakes.filter { $0.authority == authority }
            guard !rows.isEmpty else { continue }
            html.element("details", ["class": "topic", "open": ""]) { html in
                html.element("summary", Self.name(of: authority))
                table(of: rows, &html)
                notes(on: rows, &html)
            }
        }
    }

    private static func name(of authority: ReferenceIntake.Authority) -> String {
        switch authority {
        case .nasem: "United States and Canada (NASEM)"
        case .efsa: "Europe (EFSA)"
        }
    }

    private func table(of intakes: [ReferenceIntake], _ html: inout HTMLWriter) {
        let kinds = ReferenceIntake.Kind.allCases.filter { kind in
            intakes.contains { $0.kind == kind }
        }
        var stages: [String] = []
        var cells: [String: [ReferenceIntake.Kind: ReferenceIntake]] = [:]
        for intake in intakes {
            if cells[intake.lifeStage] == nil { stages.append(intake.lifeStage) }
            cells[intake.lifeStage, default: [:]][intake.kind] = intake
        }
        html.element("p", Plain.list(kinds.map(Self.meaning)) + ".")
        writer.table(["For whom"] + kinds.map { Plain.words($0.rawValue) }, stages, &html) {
            stage, column, html in
            guard column > 0 else { return html.text(Plain.lifeStage(stage)) }
            guard let intake = cells[stage]?[kinds[column - 1]] else {
                return html.element("span", ["class": "none"], "–")
            }
            html.text(intake.value.map(Plain.quantity) ?? "none set")
            if !intake.isVerified { Evidence.write(review: "unreviewed", &html) }
        }
    }

    private static func meaning(of kind: ReferenceIntake.Kind) -> String {
        let name = Plain.words(kind.rawValue)
        return switch kind {
        case .ear, .ar: "\(name) is enough for half of the people"
        case .rda, .pri: "\(name) is enough for nearly all"
        case .ai: "\(name) is an estimate of what is enough"
        case .ul: "\(name) is the upper limit"
        case .cdrr: "\(name) is better not passed, against long-term disease"
        case .safeAndAdequate: "\(name) is what EFSA calls so"
        }
    }

    /// What to know about rows, each remark once with the rows that it is about; then the sources.
    private func notes(on intakes: [ReferenceIntake], _ html: inout HTMLWriter) {
        var remarks: [(text: String, rows: [String])] = []
        for intake in intakes {
            let covers = intake.kind == .ul && intake.covers == .supplements
            guard let text = intake.note ?? (covers ? Self.supplementsOnly : nil) else { continue }
            let row = "\(Plain.words(intake.kind.rawValue)), \(Plain.lifeStage(intake.lifeStage))"
            if let place = remarks.firstIndex(where: { $0.text == text }) {
                remarks[place].rows.append(row)
            } else {
                remarks.append((text, [row]))
            }
        }
        if !remarks.isEmpty {
            html.element("ul", ["class": "remarks"]) { html in
                for remark in remarks {
                    html.element("li") { html in
                        html.element("strong", Self.short(remark.rows))
                        html.text(" \(remark.text)")
                    }
                }
            }
        }
        var sources: [String] = []
        for source in intakes.flatMap(\.sources) where !sources.contains(source) {
            sources.append(source)
        }
        html.element("p", ["class": "read"]) { writer.sources(sources, &$0) }
    }

    private static let supplementsOnly = "Counts supplements and medicines only, not food."

    /// Of many rows of one kind, the kind alone.
    private static func short(_ rows: [String]) -> String {
        let kinds = Set(rows.map { $0.prefix { $0 != "," } })
        guard rows.count > 3 else { return rows.joined(separator: "; ") + ":" }
        return kinds.sorted().joined(separator: ", ") + ":"
    }

    /// The foods that hold most of it.
    func foods(_ html: inout HTMLWriter) {
        guard let nutrient, let contents = catalog.foods(of: id) else { return }
        let (rows, unknown) = contents.ranked(by: .hundredGrams, .mostFirst, categories: nil)
        writer.table(
            ["Food", "In 100 g", "In a serving", "Serving"], Array(rows.prefix(15)), &html
        ) { row, column, html in
            let amount = { (basis: FoodContents.Basis) in
                row.amount(basis).map {
                    Plain.quantity($0.quantity(in: nutrient.unit, decimals: 9))
                } ?? "not known"
            }
            switch column {
            case 0: writer.link(row.food, &html)
            case 1: html.text(amount(.hundredGrams))
            case 2: html.text(amount(.serving))
            default: if let serving = row.food.member("serving") { Self.serving(serving, &html) }
            }
        }
        var sources: [String] = []
        for source in rows.prefix(15).flatMap({ $0.food.texts("sources") })
        where !sources.contains(source) {
            sources.append(source)
        }
        html.element("p", ["class": "read"]) { html in
            html.text(
                """
                The first \(min(15, rows.count)) of \(rows.count); of \(unknown) more foods it is \
                not known.
                """)
            html.text(" ")
            html.element("a", ["href": "/foods"], "All foods")
            html.text(" ")
            writer.sources(sources, &html)
        }
    }

    /// `1 ounce (28.35 g)`.
    static func serving(_ serving: JSONValue, _ html: inout HTMLWriter) {
        let mass = serving["mass"].map { " (\(Plain.quantity($0)))" }
        html.text((serving["name"]?.text ?? "") + (mass ?? ""))
    }

    /// Forms, with how much of them is the element.
    func forms(_ references: JSONValue, _ html: inout HTMLWriter) {
        let forms = (references.list ?? []).compactMap {
            $0["id"]?.text.flatMap { catalog.knowledge.entity($0) }
        }
        let heads = ["Form", "Part that is the element", "Absorption", "Loosens the bowels"]
        writer.table(heads, forms, &html) { form, column, html in
            let word = { (member: String) in
                form.member(member)?["class"]?.text.map(Plain.words) ?? "not known"
            }
            switch column {
            case 0: writer.link(form, &html)
            case 1:
                if case .number(let share)? = form.member("elementalFraction")?["value"] {
                    html.text(Plain.share(share))
                } else {
                    html.text("not known")
                }
            case 2: html.text(word("absorption"))
            default: html.text(word("laxative"))
            }
        }
        html.element("p", ["class": "read"]) { html in
            html.text("Sources stand on the page of each form. ")
            html.element("a", ["href": "/compare?nutrient=\(id)"], "Compare them side by side")
        }
    }

    /// What it does in the body, by aspect, with the claims that say so.
    func roles(_ roles: JSONValue, _ html: inout HTMLWriter) {
        for (place, role) in (roles.list ?? []).enumerated() {
            let claims = self.claims(of: role)
            html.element(
                "details", place == 0 ? ["class": "topic", "open": ""] : ["class": "topic"]
            ) { html in
                html.element("summary") { html in
                    html.text(Plain.title(role["aspect"]?.text ?? ""))
                    html.element("small", " \(claims.count)")
                }
                writer.claims(claims, &html)
            }
        }
    }

    private func claims(of object: JSONValue) -> [Claim] {
        (object["claims"]?.list ?? []).compactMap {
            $0["id"]?.text.flatMap { catalog.knowledge.claim($0) }
        }
    }

    /// The claims that the roles show.
    var roleClaims: Set<String> {
        Set((item["roles"]?.list ?? []).flatMap { claims(of: $0).map(\.id) })
    }

    /// Symptoms of too little, by stage, and of too much, with the firmest claim of each.
    func symptoms(_ symptoms: JSONValue, _ html: inout HTMLWriter) {
        for (name, title) in [("deficiency", "Of too little"), ("excess", "Of too much")] {
            html.element("h3", title)
            let rows = symptoms[name]?.list ?? []
            guard !rows.isEmpty else {
                html.element(
                    "p", "None is recorded here. That does not mean that there are none.")
                continue
            }
            writer.table(
                ["Symptom", "Stage", "How it is put", "Evidence", "Claims"], rows, &html
            ) { row, column, html in
                let firmest = claims(of: row).min {
                    ($0.servedHedge ?? $0.hedge, $0.grade) < ($1.servedHedge ?? $1.hedge, $1.grade)
                }
                switch column {
                case 0: if let symptom = row["symptom"] { writer.link(symptom, &html) }
                case 1: html.text(row["stage"]?.text ?? "not said")
                case 2:
                    if let hedge = firmest?.servedHedge ?? firmest?.hedge {
                        Evidence.write(hedge, &html)
                    }
                case 3: if let grade = firmest?.grade { Evidence.write(grade, &html) }
                default:
                    if let claims = row["claims"] {
                        writer.value(claims, of: "claims", &html)
                    }
                }
            }
        }
    }
}
