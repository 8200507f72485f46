internal import JSON
internal import Knowledge

extension Route {
    /// `GET /v1`: the service's front door.
    static let getIndex = Route(
        "getIndex", "/v1", "The front door: what this service knows, and where to find it."
    ) { call in
        let catalog = call.catalog
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("name", Release.name)
            writer.member("version", Release.version)
            writer.key("dataset")
            DatasetWriter.write(catalog.knowledge, to: &writer)
            writer.key("collections")
            writer.array(catalog.collections) { writer, collection in
                writer.object {
                    $0.member("name", collection.kind.plural)
                    $0.member("href", "/v1/\(collection.kind.plural)")
                    $0.member("total", collection.items.count)
                }
            }
            writer.key("tools")
            writer.array(Route.tools) { writer, tool in
                writer.object {
                    $0.member("name", tool.name)
                    $0.member("template", tool.uriTemplate)
                    $0.member("summary", tool.summary)
                }
            }
            writer.member("notice", Notice.text)
            writer.key("links")
            writer.object { $0.member("self", "/v1") }
        }
        return .content(writer.bytes)
    }
}
