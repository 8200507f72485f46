internal import HTTP
internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/nutrients/{id}/intakes`: reference intakes; for a person, the ones that apply.
    static let getIntakes = Route(
        "getIntakes", "/v1/nutrients/{id}/intakes",
        "Reference intakes of a nutrient a day; for a person, the ones that apply.",
        path: [.nutrient],
        parameters: [
            Parameter(
                "authority", .words(words(ReferenceIntake.Authority.self)), "Who set the value."),
            Parameter("kind", .words(words(ReferenceIntake.Kind.self)), "What the value is for."),
            Parameter("age", .age, "The person's age: 34y, 8mo or P8M."),
            Parameter("sex", .word(["female", "male"]), "The person's sex."),
            Parameter(
                "state", .word(["none", "pregnant", "lactating"]),
                "Whether the person is pregnant or lactating: none unless told, if an age is."),
        ],
        schema: intakesSchema,
        example: { catalog in
            guard
                let nutrient = catalog.knowledge.nutrients.first(where: {
                    $0.id == catalog.richest(.nutrient)?.id
                }),
                let intake = nutrient.intakes.first(where: { $0.covers(age: Age(months: 34 * 12)) })
            else { return nil }
            let query = [
                ("authority", intake.authority.rawValue), ("kind", intake.kind.rawValue),
                ("age", "34y"), ("sex", "female"),
            ]
            return Example(path: [nutrient.id], query: query)
        },
        check: { arguments, _ in Person(arguments).faults },
        mediaTypes: [.json, .table],
        instances: { $0.knowledge.nutrients.map { [$0.id] } }
    ) { call throws(Problem) in
        let nutrient: Nutrient
        switch try call.nutrient {
        case .itself(let found): nutrient = found
        case .elsewhere(let id): return .redirect(to: "/v1/nutrients/\(id)/intakes")
        }
        let person = Person(call.arguments)
        let intakes = ApplicableIntakes(
            of: nutrient, age: person.age, sex: person.sex, state: person.state)
        let isWanted = { (place: Int) in
            call.arguments.words("authority")?.contains(nutrient.intakes[place].authority.rawValue)
                ?? true
                && call.arguments.words("kind")?.contains(nutrient.intakes[place].kind.rawValue)
                    ?? true
        }
        let notes = notes(
            on: intakes.substitutes.filter(isWanted).map { nutrient.intakes[$0] }, person.state)
        let rows = Rows(of: nutrient, intakes.places.filter(isWanted), in: call.catalog.knowledge)
        return .content(
            call.mediaType == .table ? rows.table : content(rows, of: nutrient, notes, call),
            total: rows.values.count)
    }

    /// A sentence for each authority whose rows are not for the person's state.
    private static func notes(
        on substitutes: [ReferenceIntake], _ state: ReferenceIntake.State?
    ) -> [String] {
        ReferenceIntake.Authority.allCases.compactMap { authority in
            let kinds = ReferenceIntake.Kind.allCases.filter { kind in
                substitutes.contains { $0.authority == authority && $0.kind == kind }
            }
            guard let state, !kinds.isEmpty else { return nil }
            let names = kinds.map { $0.rawValue.count > 4 ? $0.rawValue : $0.rawValue.uppercased() }
            return """
                For \(names.joined(separator: " and ")), \(authority.rawValue.uppercased()) has no \
                row here for who is \(state.rawValue) at this age: the row of the age itself is \
                shown.
                """
        }
    }

    private static var intakesSchema: Schema {
        guard
            let intakes = Kind.nutrient.ownMembers.first(where: { $0.name == "intakes" })?.shape,
            case .list(let intake, _, _) = Schema(intakes, in: .answer)
        else { preconditionFailure("A nutrient has intakes.") }
        return .object(
            [Schema.Property("nutrient", .reference)] + Schema.page(of: intake)
                + [
                    Schema.Property("notes", .list(.string), "How to read the rows."),
                    Schema.notice, Schema.links,
                ])
    }

    /// Whom intakes are asked for.
    private struct Person {
        let age: Age?
        let sex: ReferenceIntake.Sex?
        let state: ReferenceIntake.State?

        init(_ arguments: Arguments) {
            age = arguments.age("age")
            let sex = arguments.words("sex").flatMap { ReferenceIntake.Sex(rawValue: $0[0]) }
            let state = arguments.words("state").flatMap { ReferenceIntake.State(rawValue: $0[0]) }
            self.sex = sex ?? (state == .pregnant || state == .lactating ? .female : nil)
            self.state = state ?? (age == nil ? nil : ReferenceIntake.State.none)
        }

        /// Why there is no such person.
        var faults: [Problem.Fault] {
            guard let state, state != .none else { return [] }
            var who: [String] = []
            if sex == .male { who.append("male person") }
            if let age, age < Age(months: 12 * 9) { who.append("child of less than 9 years") }
            return who.map {
                .init(parameter: "state", detail: "A \($0) is not \(state.rawValue).")
            }
        }
    }

    /// Rows of intakes as the nutrient's file has them, with their shape.
    private struct Rows {
        var values: [JSONValue]
        var shape: Shape

        init(of nutrient: Nutrient, _ places: [Int], in knowledge: KnowledgeBase) {
            guard case .array(let rows)? = knowledge.entity(nutrient.id)?.member("intakes"),
                case .list(let shape, _)? = Kind.nutrient.ownMembers
                    .first(where: { $0.name == "intakes" })?.shape
            else { preconditionFailure("A nutrient has intakes.") }
            values = places.map { rows[$0] }
            self.shape = shape
        }

        /// The rows in CSV: whose they are, they say themselves.
        var table: [UInt8] {
            guard case .object(let members) = shape else {
                preconditionFailure("A row of intakes is an object.")
            }
            let columns = CSVColumn.all(of: members.map { ($0.name, $0.shape) })
            return CSVRow.table(values.map { row in CSVRow(columns) { row[$0] } }, of: columns)
        }
    }

    private static func content(
        _ rows: Rows, of nutrient: Nutrient, _ notes: [String], _ call: Call
    ) -> [UInt8] {
        let references = call.catalog.renderer.references
        guard let entity = call.catalog.knowledge.entity(nutrient.id) else {
            preconditionFailure("A nutrient is an entity.")
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("nutrient")
            references.reference(to: entity, &writer)
            writer.member("items", each: rows.values) {
                references.write($1, as: rows.shape, to: &$0)
            }
            writer.member("total", rows.values.count)
            writer.member("next", nil as String?)
            writer.member("notes", notes)
            writer.member("notice", Notice.text)
            writer.member("links") { $0.member("self", "\(entity.path)/intakes") }
        }
        return writer.bytes
    }
}

private func words<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> [String]
{
    type.allCases.map(\.rawValue)
}
