internal import JSON
internal import Knowledge

extension Route {
    /// `GET /v1/{kind}s/{id}`: one item, whole, or with the members that are asked for.
    static func getItem(_ definition: CollectionDefinition) -> Route {
        let kind = definition.kind
        return Route(
            "get\(kind.rawValue.capitalizedFirst)", "/v1/\(kind.plural)/{id}",
            kind == .claim
                ? "One claim, with its evidence and the caveats that qualify it."
                : "One \(kind.rawValue), with its claims and their evidence.",
            path: [
                Parameter(
                    "id", .entity([kind]), required: true,
                    "The identifier; another name of the \(kind.rawValue) redirects to it.")
            ],
            parameters: [
                Parameter(
                    "fields", .words(EntityRenderer.memberNames(of: kind)),
                    "Which members the item has; id always stays.")
            ],
            schema: .item(kind),
            example: { catalog in
                catalog.richest(kind).map { item in
                    // What is long is left out.
                    let names = item.object.names(upTo: 400).filter { $0 != "notice" }
                    return Example(
                        path: [item.id], query: [("fields", names.joined(separator: ","))])
                }
            },
            instances: { definition.ids($0.knowledge).map { [$0] } }
        ) { call throws(Problem) in
            let name = call.path[0]
            let collection = call.catalog.collection(of: kind)
            if let item = collection?.item(name) {
                guard let wanted = call.arguments.words("fields").map(Set.init) else {
                    return .content(item.object.bytes)
                }
                var writer = JSONWriter()
                item.object.write(to: &writer) { wanted.contains($0) || $0 == "id" }
                return .content(writer.bytes)
            }
            switch call.catalog.knowledge.resolve(name, in: [kind]) {
            case .entity(let id, _):
                return .redirect(to: "/v1/\(kind.plural)/\(id)")
            case .unknown(let suggestions):
                throw call.notFound(name, kind, suggestions)
            }
        }
    }
}
