internal import HTTP
internal import JSON
internal import Knowledge

extension Route {
    /// `GET /v1/{kind}s`: a collection, filtered, sorted, in pages.
    static func getCollection(_ definition: CollectionDefinition) -> Route {
        let kind = definition.kind
        let memberNames = EntityRenderer.memberNames(of: kind)
        return Route(
            "get\(kind.plural.capitalizedFirst)", "/v1/\(kind.plural)", definition.summary,
            parameters: definition.parameters
                + Paging.parameters(memberNames: memberNames),
            schema: .named(kind.pageName),
            example: { Example(query: query(for: definition, in: $0)) },
            check: { arguments, _ in Paging.check(arguments) }
        ) { call in
            guard let collection = call.catalog.collection(of: kind) else {
                preconditionFailure("Each kind with a route has a collection.")
            }
            let page = Page(of: collection, call.arguments)
            let next = page.next.map {
                Paging.address("/v1/\(kind.plural)", call.arguments, next: $0)
            }
            return .content(content(page, next: next, call), next: next)
        }
    }

    /// What shows a collection in few bytes: names, of what has to do with one nutrient.
    private static func query(
        for definition: CollectionDefinition, in catalog: Catalog
    ) -> [(name: String, value: String)] {
        var query = [("limit", "2"), ("fields", "name,summary")]
        if !EntityRenderer.memberNames(of: definition.kind).contains("summary") {
            query[1].1 = "name"
        }
        if definition.parameters.contains(where: { $0.name == "nutrient" }),
            let nutrient = catalog.richest(.nutrient)
        {
            query.insert(("nutrient", nutrient.id), at: 0)
        }
        return query
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
