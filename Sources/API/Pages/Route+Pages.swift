internal import HTTP
internal import Knowledge

extension Route {
    /// The pages that are made from the knowledge: they stand at the address of the JSON without
    /// the version. They are no operations of the API, and described nowhere.
    static let pages: [Route] =
        CollectionDefinition.all.flatMap { [collectionPage($0), itemPage($0)] } + [searchPage]

    private static func page(
        _ name: String, _ template: String, path: [Parameter] = [], parameters: [Parameter] = [],
        answer: @escaping @Sendable (Call) throws(Problem) -> Answer
    ) -> Route {
        Route(
            name, template, "A page for people.", path: path, parameters: parameters,
            schema: .string, mediaTypes: [.html], instances: { _ in [] }, answer: answer)
    }

    /// `GET /{kind}s`: all things of a kind.
    private static func collectionPage(_ definition: CollectionDefinition) -> Route {
        let plural = definition.kind.plural
        return page("read\(plural.capitalizedFirst)", "/\(plural)") { call in
            .content(CollectionPage(catalog: call.catalog, definition: definition).content)
        }
    }

    /// `GET /{kind}s/{id}`: one thing.
    private static func itemPage(_ definition: CollectionDefinition) -> Route {
        let kind = definition.kind
        let id = Parameter("id", .entity([kind]), required: true, "The identifier.")
        return page(
            "read\(kind.rawValue.capitalizedFirst)", "/\(kind.plural)/{id}", path: [id]
        ) { call throws(Problem) in
            let name = call.path[0]
            if let item = call.catalog.collection(of: kind)?.item(name) {
                return .content(ItemPage(item, kind, in: call.catalog).content)
            }
            switch call.catalog.knowledge.resolve(name, in: [kind]) {
            case .entity(let id, _): return .redirect(to: "/\(kind.plural)/\(id)")
            case .unknown(let suggestions):
                // Who prefers pages is told so by one.
                let problem = call.notFound(name, kind, suggestions)
                throw Problem(
                    .notFound, problem.detail, suggestions: problem.suggestions,
                    fields: [(.vary, "Accept")])
            }
        }
    }

    /// `GET /search`: what is found for some words.
    private static let searchPage = page(
        "readSearch", "/search",
        parameters: [
            Parameter("q", .text(characters: 2000, words: 400), "What is sought.")
        ]
    ) { call in
        .content(SearchPage(catalog: call.catalog, query: call.arguments.text("q")).content)
    }
}
