internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/search`: whatever the knowledge says about some words, the best first.
    static let getSearch = Route(
        "getSearch", "/v1/search",
        """
        What the knowledge holds about some words or a question, the best first: by names, other \
        names and sentences, with slips, forms of words and spellings overlooked.
        """,
        parameters: [
            Parameter(
                "q", .text(characters: 200, words: 20), required: true,
                "What is sought, as people write it: a name, a few words, a question."),
            Parameter(
                "kind", .words(SearchIndex.kinds.map(\.rawValue)), "What sort of thing is wanted."),
            Parameter("limit", .integer(1...50), "How many at most: 10 unless told."),
        ],
        schema: .object(
            Schema.page(
                of: .object(
                    Schema.referenceMembers + [
                        Schema.Property("rank", .integer(), "1 for the best."),
                        Schema.Property("match", match),
                    ])) + [
                    .optional("suggestions", .list(.string), "What may have been meant."),
                    Schema.resolved, Schema.notice,
                ]),
        example: { catalog in
            catalog.richest(.symptom).map { Example(query: [("q", $0.name), ("limit", "2")]) }
        },
        instances: { _ in [] }
    ) { call in
        guard let text = call.arguments.text("q") else {
            preconditionFailure("Checked arguments have a text.")
        }
        let kinds = call.arguments.words("kind")?.compactMap { Kind(rawValue: $0) }
        let search = Search(
            text, in: call.catalog.search, kinds: kinds ?? SearchIndex.kinds,
            atMost: call.arguments.integer("limit") ?? 10)
        return .content(content(search, for: text, call))
    }

    private static let match = Schema.object([
        Schema.Property("field", .string, "Which member it was found in."),
        Schema.Property("passage", .string, "The text that fits best."),
        Schema.Property(
            "marks",
            .list(
                .object([
                    Schema.Property("start", .integer()), Schema.Property("end", .integer()),
                ])),
            "What was sought, counted in code points, the end not included."),
    ])

    private static func content(_ search: Search, for text: String, _ call: Call) -> [UInt8] {
        let knowledge = call.catalog.knowledge
        let references = call.catalog.renderer.references
        var resolved: [Arguments.Resolved] = []
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("items", each: Array(search.hits.enumerated())) { writer, ranked in
                let (place, hit) = ranked
                writer.object { writer in
                    switch hit.item {
                    case .entity(let place):
                        let entity = knowledge.entities[place]
                        references.members(of: entity, &writer)
                        if hit.isAlias {
                            resolved.append(.init(parameter: "q", value: text, id: entity.id))
                        }
                    case .claim(let place):
                        references.members(of: knowledge.claims[place], &writer)
                    }
                    writer.member("rank", place + 1)
                    writer.member("match") { match(hit, &$0) }
                }
            }
            writer.member("total", search.total)
            writer.member("next", nil as String?)
            if let corrected = search.corrected { writer.member("suggestions", [corrected]) }
            writer.resolved(Array(resolved.prefix(1)))
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    /// The passage that fits best; the places of what was sought in it are counted in Unicode code
    /// points, the end not included.
    private static func match(_ hit: Search.Hit, _ writer: inout JSONWriter) {
        writer.member("field", hit.field)
        writer.member("passage", String(hit.passage))
        writer.member("marks", each: hit.marks) { writer, mark in
            writer.object {
                $0.member("start", mark.lowerBound)
                $0.member("end", mark.upperBound)
            }
        }
    }
}
