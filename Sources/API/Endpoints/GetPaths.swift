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

extension Call {
    /// The entity that a parameter of one identifier names.
    func entity(_ parameter: String) -> Entity? {
        arguments.words(parameter)?.first.flatMap { catalog.knowledge.entity($0) }
    }
}
