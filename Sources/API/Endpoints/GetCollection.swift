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
            parameters: definition.filters.map(\.parameter)
                + Page.parameters(memberNames: memberNames),
            check: { arguments, _ in Page.check(arguments) }
        ) { call in
            guard let collection = call.catalog.collection(of: kind) else {
                preconditionFailure("Each kind with a route has a collection.")
            }
            let page = Page(of: collection, call.arguments)
            let next = page.next.map { address(of: kind, call.arguments, next: $0) }
            return .content(content(page, next: next, call.arguments), next: next)
        }
    }

    private static func content(_ page: Page, next: String?, _ arguments: Arguments) -> [UInt8] {
        var writer = JSONWriter()
        let wanted = arguments.words("fields").map(Set.init)
        writer.object { writer in
            writer.member("items", each: page.items) { writer, item in
                item.object.write(to: &writer) { name in
                    // Claims are long, and the notice stands once for the whole page.
                    wanted.map { $0.contains(name) || name == "id" }
                        ?? (name != "claims" && name != "notice")
                }
            }
            writer.member("total", page.total)
            writer.member("next", next)
            writer.resolved(arguments.resolved)
            writer.member("notice", Notice.text)
        }
        return writer.bytes
    }

    private static func address(
        of kind: Kind, _ arguments: Arguments, next: Cursor
    ) -> String {
        let pairs = arguments.pairs.filter { $0.name != "cursor" } + [("cursor", next.text)]
        let query = pairs.map { "\($0.name.formText)=\($0.value.formText)" }.joined(separator: "&")
        return "/v1/\(kind.plural)?\(query)"
    }
}
