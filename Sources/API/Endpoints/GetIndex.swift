internal import HTTP
internal import JSON
internal import Knowledge

extension Route {
    /// `GET /v1`: the service's front door.
    static let getIndex = Route(
        "getIndex", "/v1", "The front door: what this service knows, and where to find it.",
        schema: .object([
            Schema.Property("name", .string), Schema.Property("version", .string),
            Schema.Property("dataset", .named("Dataset")),
            Schema.Property(
                "collections",
                .list(
                    .object([
                        Schema.Property("name", .string), Schema.Property("href", .string),
                        Schema.Property("total", .integer(), "How many items it has."),
                    ]))),
            Schema.Property(
                "tools",
                .list(
                    .object([
                        Schema.Property("name", .string),
                        Schema.Property("method", .choice(["GET", "POST"])),
                        Schema.Property("template", .string, "A URI Template (RFC 6570)."),
                        Schema.Property("summary", .string),
                    ]))),
            Schema.notice, Schema.links,
        ])
    ) { call in
        let catalog = call.catalog
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("name", Release.name)
            writer.member("version", Release.version)
            writer.key("dataset")
            DatasetWriter.write(catalog.knowledge, to: &writer)
            writer.key("collections")
            writer.array(CollectionDefinition.all) { writer, collection in
                writer.object {
                    $0.member("name", collection.kind.plural)
                    $0.member("href", "/v1/\(collection.kind.plural)")
                    $0.member("total", collection.ids(catalog.knowledge).count)
                }
            }
            writer.key("tools")
            writer.array(Route.tools) { writer, tool in
                writer.object {
                    $0.member("name", tool.name)
                    $0.member("method", "\(tool.method.name)")
                    $0.member("template", tool.uriTemplate)
                    $0.member("summary", tool.summary)
                }
            }
            writer.member("notice", Notice.text)
            writer.key("links")
            writer.object {
                $0.member("self", "/v1")
                $0.member("service-desc", "/openapi.json")
                $0.member("service-doc", "/docs")
            }
        }
        return .content(writer.bytes)
    }
}
