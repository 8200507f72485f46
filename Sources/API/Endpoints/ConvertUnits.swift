internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/convert`: a quantity in another unit, with the factor and where it comes from.
    static let convertUnits = Route(
        "convertUnits", "/v1/convert",
        "A quantity of a nutrient, form or test in another unit, with the factor shown.",
        parameters: [
            Parameter(
                "of", .entity([.nutrient, .form, .test]), required: true,
                "What is measured: units differ by substance."),
            Parameter("value", .number, required: true, "How much: a number of zero or more."),
            Parameter("from", .unit, required: true, "The unit it is given in: IU, ng/mL."),
            Parameter("to", .unit, required: true, "The unit it is wanted in: ug, nmol/L."),
        ],
        schema: .object([
            Schema.Property("of", .reference), Schema.Property("given", .quantity),
            Schema.Property("converted", .quantity),
            Schema.Property("exact", .boolean, "Whether nothing was rounded."),
            Schema.Property("factor", .quantity, "What one unit is in the other."),
            Schema.Property("derivation", .string, "How the factor follows."),
            Schema.Property("notes", .list(.string)),
            Schema.Property("sources", .list(.reference)),
            .optional("review", .choice(["verified", "unreviewed"])),
            Schema.resolved, Schema.notice,
        ]),
        example: { catalog in
            for nutrient in catalog.knowledge.entities(of: .nutrient) {
                let conversions = Conversion.all(of: nutrient)
                guard let conversion = conversions.first(where: { $0.form == nil }) else {
                    continue
                }
                return Example(query: [
                    ("of", nutrient.id), ("value", "10"), ("from", conversion.from.rawValue),
                    ("to", conversion.to.rawValue),
                ])
            }
            return nil
        },
        check: faults,
        instances: { _ in [] }
    ) { call in
        let question = ConversionQuery(call.arguments, in: call.catalog.knowledge)
        guard let question, let answer = question.answer else {
            preconditionFailure("Checked arguments can be converted.")
        }
        return .content(content(question, answer, call))
    }

    @Sendable private static func faults(
        of arguments: Arguments, in knowledge: KnowledgeBase
    ) -> [Problem.Fault] {
        guard let question = ConversionQuery(arguments, in: knowledge) else { return [] }
        let units = UnitConversion.Table(of: question.entity, in: knowledge).units
        let faults = ["from", "to"].compactMap { name -> Problem.Fault? in
            guard let word = arguments.words(name)?.first, !units.map(\.rawValue).contains(word)
            else { return nil }
            // Who asks a nutrient for what is in blood means one of its tests.
            let tests = knowledge.tests(of: question.entity.id).filter {
                ($0.texts("unit") + $0.texts("siUnit")).contains(word)
            }.map(\.id)
            return .init(
                parameter: name,
                detail: """
                    \(word) does not tell how much there is of \(question.entity.id) here.\
                    \(didYouMean(tests.map { "of=\($0)" }))
                    """,
                allowed: units.map(\.rawValue), suggestions: tests)
        }
        guard faults.isEmpty, question.answer == nil else { return faults }
        return [.init(parameter: "value", detail: "Give a number of fewer digits.")]
    }

    private static func content(
        _ question: ConversionQuery, _ answer: (conversion: UnitConversion, value: Ratio),
        _ call: Call
    ) -> [UInt8] {
        let references = call.catalog.renderer.references
        let knowledge = call.catalog.knowledge
        let conversion = answer.conversion
        let converted = Quantity.shown(answer.value, conversion.to)
        let walked = conversion.steps.map(\.conversion)
        var seen: Set<String> = []
        let sources = walked.flatMap(\.sources).filter { seen.insert($0).inserted }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("of")
            references.reference(to: question.entity, &writer)
            writer.member("given", Quantity(question.value, conversion.from))
            writer.member("converted", converted.quantity)
            writer.key("exact")
            writer.bool(converted.isExact)
            writer.member("factor", Quantity.shown(conversion.factor, .one).quantity)
            writer.member("derivation", conversion.derivation)
            writer.member("notes", walked.compactMap(\.note))
            writer.key("sources")
            references.references(to: sources.compactMap { knowledge.entity($0) }, &writer)
            if !walked.isEmpty {
                writer.member(
                    "review", walked.allSatisfy(\.isVerified) ? "verified" : "unreviewed")
            }
            writer.resolved(call.arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }
}

/// What a query wants converted.
private struct ConversionQuery {
    let entity: Entity
    let value: JSONNumber
    /// Nil where it cannot be done.
    let answer: (conversion: UnitConversion, value: Ratio)?

    /// Nil where a parameter is missing or cannot be read.
    init?(_ arguments: Arguments, in knowledge: KnowledgeBase) {
        let unit = { (name: String) in arguments.words(name)?.first.flatMap { Unit($0) } }
        guard let entity = arguments.words("of")?.first.flatMap({ knowledge.entity($0) }),
            let value = arguments.number("value"), let from = unit("from"), let to = unit("to")
        else { return nil }
        self.entity = entity
        self.value = value
        let table = UnitConversion.Table(of: entity, in: knowledge)
        answer = table.conversion(from: from, to: to).flatMap { conversion in
            Ratio(exactly: value).flatMap(conversion.converted).map { (conversion, $0) }
        }
    }
}
