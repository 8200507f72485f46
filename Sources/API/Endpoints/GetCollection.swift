internal import HTTP
internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/{kind}s`: a collection, filtered, sorted, in pages.
    static func getCollection(_ definition: CollectionDefinition) -> Route {
        let kind = definition.kind
        return Route(
            "get\(kind.plural.capitalizedFirst)", "/v1/\(kind.plural)", definition.summary,
            parameters: definition.parameters + Paging.parameters(of: kind),
            check: { arguments, _ in Paging.check(arguments) },
            mediaTypes: [.json, .table]
        ) { call in
            guard let collection = call.catalog.collection(of: kind) else {
                preconditionFailure("Each kind with a route has a collection.")
            }
            let page = Page(of: collection, call.arguments, among: found(in: collection, call))
            let next = page.next.map {
                Paging.address("/v1/\(kind.plural)", call.arguments, next: $0)
            }
            let content =
                call.mediaType == .table
                ? table(page, columns: collection.columns, call)
                : content(page, next: next, call)
            return .content(content, total: page.total, next: next)
        }
    }

    /// What is found for the words of the query, the best first; nil without any.
    private static func found(in collection: Collection, _ call: Call) -> [String]? {
        guard let text = call.arguments.text("q") else { return nil }
        let knowledge = call.catalog.knowledge
        let search = Search(
            text, in: call.catalog.search, kinds: [collection.kind],
            atMost: collection.items.count)
        return search.hits.map { hit in
            switch hit.item {
            case .entity(let place): knowledge.entities[place].id
            case .claim(let place): knowledge.claims[place].id
            }
        }
    }

    /// The page as a table: what stands beside the items in JSON has no place in it.
    private static func table(
        _ page: Page<Collection.Item>, columns: [CSVColumn], _ call: Call
    ) -> [UInt8] {
        let places = call.arguments.words("fields").map { wanted in
            columns.indices.filter { (wanted + ["id"]).contains(columns[$0].path[0]) }
        }
        return CSVRow.table(page.items.map(\.row), of: columns, at: places)
    }

    private static func content(
        _ page: Page<Collection.Item>, next: String?, _ call: Call
    ) -> [UInt8] {
        let arguments = call.arguments
        var writer = JSONWriter()
        let wanted = arguments.words("fields").map(Set.init)
        writer.object { writer in
            writer.member("items", each: page.items) { writer, item in
                item.object.write(to: &writer) { name in
                    // Claims are long, and the notice stands once for the whole page.
                    wanted.map { $0.contains(name) || name == "id" }
                        ?? (name != "claims" && name != "notice")
                } more: {
                    classes(of: arguments.words("with") ?? [], in: item, call, &$0)
                }
            }
            writer.member("total", page.total)
            writer.member("next", next)
            writer.resolved(arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    /// A member `via` for an interaction that drugs of the query have by their classes.
    private static func classes(
        of drugs: [String], in item: Collection.Item, _ call: Call, _ writer: inout JSONWriter
    ) {
        let knowledge = call.catalog.knowledge
        guard let members = knowledge.interaction(item.id)?.members else { return }
        let memberships = drugs.flatMap { drug in
            knowledge.allClasses(of: drug).filter { members.contains($0.id) }.map { (drug, $0) }
        }
        guard !memberships.isEmpty else { return }
        let references = call.catalog.renderer.references
        writer.member("via", each: memberships) { writer, membership in
            writer.object { writer in
                for (name, id) in [("drug", membership.0), ("class", membership.1.id)] {
                    guard let entity = knowledge.entity(id) else { continue }
                    writer.key(name)
                    references.reference(to: entity, &writer)
                }
            }
        }
    }
}
