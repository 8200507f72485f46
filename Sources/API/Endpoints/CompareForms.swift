internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/forms/compare`: supplement forms side by side.
    static let compareForms = Route(
        "compareForms", "/v1/forms/compare",
        "Supplement forms side by side: both masses worked out, absorption, gut effect, cautions.",
        parameters: [
            Parameter("ids", .entities([.form]), required: true, "The forms, as a comma list."),
            Parameter(
                "elemental", .amount,
                "The same amount of the nutrient from each form: 300mg, 1000IU."),
            Parameter("compound", .amount, "The same amount of each compound: 500mg."),
            Parameter(
                "fields", .words(ComparisonWriter.columnMembers),
                "Which members the columns have; form always stays."),
        ],
        check: faults,
        instances: { _ in [] }
    ) { call in
        let forms = forms(of: call.arguments, in: call.catalog.knowledge)
        guard let nutrient = forms.first?.nutrient else {
            preconditionFailure("Checked arguments name a form.")
        }
        let dose = dose(of: call.arguments)
        let comparison = FormComparison(of: nutrient, forms, dose: dose)
        return .content(ComparisonWriter(call).content(comparison, dose: dose))
    }

    @Sendable private static func faults(
        of arguments: Arguments, in knowledge: KnowledgeBase
    ) -> [Problem.Fault] {
        var faults: [Problem.Fault] = []
        let forms = forms(of: arguments, in: knowledge)
        let nutrients = Set(forms.map(\.nutrient)).sorted()
        if nutrients.count > 1 {
            faults.append(
                .init(
                    parameter: "ids",
                    detail: """
                        These are forms of several nutrients \
                        (\(nutrients.joined(separator: ", "))), whose masses cannot be \
                        compared. Give forms of one nutrient.
                        """))
        }
        if arguments.has("elemental"), arguments.has("compound") {
            faults.append(
                .init(
                    parameter: "compound",
                    detail: "Give either elemental or compound: each follows from the other."))
        }
        for name in ["elemental", "compound"] {
            guard let amount = arguments.amount(name), amount.unit == .internationalUnit,
                let form = forms.first(where: { !$0.isHormone && $0.internationalUnits == nil })
            else { continue }
            faults.append(
                .init(
                    parameter: name,
                    detail: "International units mean nothing for \(form.id). Give a mass.",
                    allowed: ["g", "mg", "ug"]))
        }
        return faults
    }

    private static func forms(of arguments: Arguments, in knowledge: KnowledgeBase) -> [Form] {
        (arguments.words("ids") ?? []).compactMap { knowledge.form($0) }
    }

    private static func dose(of arguments: Arguments) -> FormComparison.Dose? {
        arguments.amount("elemental").map { .elemental($0) }
            ?? arguments.amount("compound").map { .compound($0) }
    }
}

/// Writes a comparison of forms: one column a form.
private struct ComparisonWriter {
    let call: Call
    let references: ReferenceWriter

    init(_ call: Call) {
        self.call = call
        references = call.catalog.renderer.references
    }

    func content(_ comparison: FormComparison, dose: FormComparison.Dose?) -> [UInt8] {
        let knowledge = call.catalog.knowledge
        var writer = JSONWriter()
        writer.object { writer in
            if let nutrient = knowledge.entity(comparison.nutrient) {
                writer.key("nutrient")
                references.reference(to: nutrient, &writer)
            }
            let unit = knowledge.nutrient(comparison.nutrient)?.unit ?? .milligram
            requested(&writer)
            choice("gentlest", comparison.gentlest, &writer) { form in
                form.laxative.map { "Its laxative effect is classed as \($0.rawValue)." }
            }
            choice("bestAbsorbed", comparison.bestAbsorbed, &writer) { form in
                form.absorption.map { "Its absorption is classed as \($0.rawValue)." }
            }
            choice("leastCompound", comparison.leastCompound, &writer) { form in
                form.fraction.map {
                    "\($0.percentage)% of its mass is the nutrient."
                }
            }
            writer.member("columns", each: comparison.columns) { column($1, dose, unit, &$0) }
            writer.resolved(call.arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    /// The dose as it was given; null for none.
    private func requested(_ writer: inout JSONWriter) {
        for name in ["elemental", "compound"] {
            guard let amount = call.arguments.amount(name) else { continue }
            return writer.member("requested") { $0.member(name, amount) }
        }
        writer.member("requested", nil as String?)
    }

    private func column(
        _ column: FormComparison.Column, _ dose: FormComparison.Dose?, _ unit: Unit,
        _ writer: inout JSONWriter
    ) {
        let knowledge = call.catalog.knowledge
        guard let entity = knowledge.entity(column.form.id) else {
            preconditionFailure("A form is an entity.")
        }
        var computation = column.form.computation
        if let dose, let elemental = column.elemental, let compound = column.compound {
            computation = column.form.computation(
                elemental: elemental, compound: compound, from: dose)
        }
        let wanted = call.arguments.words("fields") ?? Self.columnMembers
        writer.object { writer in
            writer.key("form")
            references.reference(to: entity, &writer)
            for name in Self.columnMembers where wanted.contains(name) {
                switch name {
                case "elemental": writer.member(name, column.elemental?.displayed(in: unit))
                case "compound": writer.member(name, column.compound?.displayed(in: unit))
                case "computation": writer.member(name, computation)
                default: references.member(name, of: entity, &writer)
                }
            }
        }
    }

    static let columnMembers = [
        "elemental", "compound", "computation", "formula", "hydration", "hormone", "molarMass",
        "elementalFraction", "routes", "dosageForms", "solubility", "absorption", "laxative",
        "uses", "cautions", "sources", "review",
    ]

    /// Which forms are foremost in one respect, all that tie, and by what.
    private func choice(
        _ name: String, _ forms: [Form], _ writer: inout JSONWriter, because: (Form) -> String?
    ) {
        writer.member(name) {
            $0.member("forms", each: forms.compactMap { call.catalog.knowledge.entity($0.id) }) {
                references.reference(to: $1, &$0)
            }
            $0.member("because", forms.first.flatMap(because))
        }
    }
}
