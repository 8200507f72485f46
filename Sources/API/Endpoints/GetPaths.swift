internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/paths`: how one thing may lead to another, claim by claim.
    ///
    /// The search takes some microseconds (see `PathSearch` for its bound); the time goes with the
    /// length of the answer, which `limit` bounds.
    static let getPaths = Route(
        "getPaths", "/v1/paths",
        "Causal paths from one thing to another, the best supported first, with their claims.",
        parameters: [
            Parameter(
                "from", .entity(Kind.subjects), required: true,
                "The cause: anything that claims are about."),
            Parameter(
                "to", .entity(Kind.subjects), required: true,
                "The effect: anything that claims are about."),
            Parameter("limit", .integer(1...CausalPath.most), "How many paths; 5 unless told."),
        ],
        schema: pathsSchema,
        example: { catalog in
            let mechanisms = catalog.knowledge.entities(of: .mechanism).lazy
            let ends = mechanisms.compactMap { mechanism -> (String, String)? in
                guard let from = mechanism.texts("arrows", "from").first,
                    let to = mechanism.texts("arrows", "to").first, from != to
                else { return nil }
                return (from, to)
            }.first
            return ends.map { Example(query: [("from", $0.0), ("to", $0.1), ("limit", "1")]) }
        },
        check: { arguments, _ in
            guard let from = arguments.words("from"), from == arguments.words("to") else {
                return []
            }
            return [
                .init(
                    parameter: "to", detail: "This is what from names. Give two different things.")
            ]
        },
        instances: { _ in [] }
    ) { call in
        guard let from = call.entity("from"), let to = call.entity("to") else {
            preconditionFailure("Checked arguments name two entities.")
        }
        let paths = CausalPath.paths(
            from: from.id, to: to.id, limit: call.arguments.integer("limit") ?? 5,
            in: call.catalog.graph)
        return .content(
            PathWriter(call.catalog).content(
                paths, from: from, to: to, resolved: call.arguments.resolved))
    }
}

extension Route {
    private static let pathsSchema = Schema.object([
        Schema.Property("from", .reference), Schema.Property("to", .reference),
        Schema.Property("statement", .string, "What the paths show and what not."),
        Schema.Property(
            "paths",
            .list(
                .object([
                    Schema.Property("summary", .string, "The path in a line."),
                    Schema.Property("net", .choice(CausalPath.Net.self)),
                    Schema.Property("support", .choice(Grade.self), "That of its weakest step."),
                    Schema.Property("arrows", .list(.object(arrowMembers))),
                    Schema.Property("against", .list(.reference), "The claims against it."),
                    Schema.Property("caveats", .list(.string), "Identifiers of caveats."),
                    Schema.Property(
                        "loops",
                        .list(
                            .object([
                                Schema.Property("entities", .list(.string)),
                                Schema.Property("mechanism", .nullable(.reference)),
                            ]))),
                ]))),
        Schema.Property("against", .claims, "The claims that speak against it."),
        Schema.Property("caveats", .list(.named("Caveat"))),
        Schema.resolved, Schema.notice,
    ])

    /// The members of an arrow of a path.
    static let arrowMembers = [
        Schema.Property("from", .reference), Schema.Property("to", .reference),
        Schema.Property("relation", .nullable(.choice(Relation.self))),
        Schema.Property("polarity", .choice(Relation.Polarity.self)),
        Schema.Property("grade", .choice(Grade.self)),
        .optional("statement", .string, "The step of a mechanism in a sentence."),
        .optional("mechanism", .reference, "Whose step it is."),
        .optional("implied", .boolean, "True for a step that the sources leave out."),
        Schema.Property("claims", .claims),
    ]
}

extension Call {
    /// The entity that a parameter of one identifier names.
    func entity(_ parameter: String) -> Entity? {
        arguments.words(parameter)?.first.flatMap { catalog.knowledge.entity($0) }
    }
}
