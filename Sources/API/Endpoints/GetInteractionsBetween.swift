internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/interactions/between`: every pair of some nutrients, forms, drugs and substances.
    ///
    /// The time goes with the length of the answer: twenty items make 190 pairs and some 120 KB,
    /// which take more than 200 us. They stay on the loop: the bound is firm, and a queue would
    /// copy what is cheaper written.
    static let getInteractionsBetween = Route(
        "getInteractionsBetween", "/v1/interactions/between",
        """
        Every pair of some nutrients, forms, medicines and substances: an interaction, a reviewed \
        absence of one, or not assessed.
        """,
        parameters: [
            Parameter(
                "items", .names(2...InteractionReport.most), required: true,
                "Names of nutrients, forms, medicines and substances, as a comma list.")
        ],
        schema: reportSchema,
        example: { catalog in
            guard let item = catalog.richest(.interaction),
                let interaction = catalog.knowledge.interaction(item.id)
            else { return nil }
            return Example(query: [("items", interaction.members.joined(separator: ","))])
        },
        instances: { _ in [] }
    ) { call in
        let names = call.arguments.words("items") ?? []
        let report = InteractionReport(of: names, in: call.catalog.assessments.interactions)
        return .content(ReportWriter(call).content(report))
    }
}

extension Route {
    private static let reportSchema = Schema.object([
        Schema.Property(
            "items",
            .list(
                .object([
                    Schema.Property("key", .string, "What pairs name it by."),
                    Schema.Property("item", .nullable(.reference), "Null where it is not known."),
                    Schema.Property(
                        "standsFor",
                        .list(
                            .object([
                                Schema.Property("as", .choice(InteractionReport.Standing.self)),
                                Schema.Property("entity", .reference),
                            ]))),
                ]))),
        Schema.Property(
            "pairs",
            .list(
                .object([
                    Schema.Property("items", .list(.string, atLeast: 2, atMost: 2)),
                    Schema.Property("status", .choice(InteractionReport.Status.self)),
                    Schema.Property("interactions", .list(.object(findingMembers))),
                    .optional("note", .string),
                ])), "Every pair of the items."),
        Schema.Property(
            "interactions", .list(.item(.interaction)), "Each one that a pair names, once."),
        Schema.Property(
            "unresolved",
            .list(
                .object([
                    Schema.Property("value", .string),
                    Schema.Property("suggestions", .list(.string)),
                ])), "The names that are not known."),
        Schema.Property("meanings", .map(.string), "What each status means."),
        Schema.resolved, Schema.notice,
    ])

    private static let findingMembers = [
        Schema.Property("id", .string),
        Schema.Property("severity", .nullable(.choice(Interaction.Severity.self))),
        Schema.Property("grade", .nullable(.choice(Grade.self))),
        Schema.Property(
            "via",
            .list(
                .object([
                    Schema.Property("item", .string),
                    Schema.Property("as", .choice(InteractionReport.Standing.self)),
                    Schema.Property("id", .string),
                ])), "What an item stands for here."),
    ]
}

/// Writes a report of pairs. An interaction stands whole once; pairs name it.
private struct ReportWriter {
    let call: Call
    let knowledge: KnowledgeBase
    let references: ReferenceWriter

    init(_ call: Call) {
        self.call = call
        knowledge = call.catalog.knowledge
        references = call.catalog.renderer.references
    }

    func content(_ report: InteractionReport) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("items", each: report.items) { item($1, &$0) }
            writer.member("pairs", each: report.pairs) { pair($1, &$0) }
            interactions(of: report, &writer)
            writer.member("unresolved", each: report.items.filter { $0.entity == nil }) {
                writer, item in
                writer.object {
                    $0.member("value", item.key)
                    $0.member("suggestions", item.suggestions)
                }
            }
            writer.member("meanings") {
                for status in InteractionReport.Status.allCases {
                    $0.member(status.rawValue, status.meaning)
                }
            }
            writer.resolved(resolved(report))
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    /// Where an alias was used.
    private func resolved(_ report: InteractionReport) -> [Arguments.Resolved] {
        report.items.flatMap { item in
            item.names.compactMap { name in
                guard let id = item.entity?.id, id != name else { return nil }
                return Arguments.Resolved(parameter: "items", value: name, id: id)
            }
        }
    }

    private func item(_ item: InteractionReport.Item, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("key", item.key)
            writer.key("item")
            if let entity = item.entity {
                references.reference(to: entity, &writer)
            } else {
                writer.null()
            }
            writer.member("standsFor", each: Array(item.roles.dropFirst())) { role($1, &$0) }
        }
    }

    private func role(_ role: InteractionReport.Role, _ writer: inout JSONWriter) {
        guard let entity = knowledge.entity(role.id) else {
            preconditionFailure("A role names an entity.")
        }
        writer.object {
            $0.member("as", role.standing.rawValue)
            $0.key("entity")
            references.reference(to: entity, &$0)
        }
    }

    private func pair(_ pair: InteractionReport.Pair, _ writer: inout JSONWriter) {
        let keys = [pair.first.key, pair.second.key]
        writer.object { writer in
            writer.member("items", keys)
            writer.member("status", pair.status.rawValue)
            writer.member("interactions", each: pair.findings) { writer, finding in
                writer.object { writer in
                    writer.member("id", finding.interaction.id)
                    writer.member("severity", finding.interaction.severity?.rawValue)
                    writer.member("grade", finding.interaction.grade?.rawValue)
                    let via = zip(keys, finding.roles).filter { $0.1.standing != .itself }
                    writer.member("via", each: Array(via)) { writer, entry in
                        writer.object {
                            $0.member("item", entry.0)
                            $0.member("as", entry.1.standing.rawValue)
                            $0.member("id", entry.1.id)
                        }
                    }
                }
            }
            if !pair.shared.isEmpty { writer.member("note", note(on: pair.shared)) }
        }
    }

    private func note(on nutrients: [String]) -> String {
        let names = nutrients.compactMap { knowledge.entity($0)?.nameInside }
        return "Both hold \(names.joined(separator: " and ")): their amounts add up."
    }

    /// Each interaction that a pair comes to, once, without its claims.
    private func interactions(of report: InteractionReport, _ writer: inout JSONWriter) {
        let collection = call.catalog.collection(of: .interaction)
        let ids = Set(report.pairs.flatMap(\.findings).map(\.interaction.id)).sorted()
        writer.member("interactions", each: ids.compactMap { collection?.item($0) }) {
            writer, item in
            item.object.write(to: &writer) { name in
                name != "claims" && name != "claimCount" && name != "notice"
            }
        }
    }
}

extension InteractionReport.Item {
    /// What pairs name it by: its identifier, else the name as given.
    fileprivate var key: String { entity?.id ?? names[0] }
}

extension InteractionReport.Status {
    /// What it means, in a sentence.
    fileprivate var meaning: String {
        switch self {
        case .interaction: "At least one interaction of the two is recorded."
        case .reviewedNone: "Somebody has looked for an interaction of the two and found none."
        case .notAssessed:
            """
            Nothing is recorded here on the two together. That does not mean that they go together \
            safely: ask a pharmacist or doctor.
            """
        }
    }
}
