extension Route {
    /// `GET /openapi.json`: the description of the API, which is made from its routes.
    static let getOpenAPI = Route(
        "getDescription", "/openapi.json", "This description of the API (OpenAPI 3.1).",
        schema: .object([
            Schema.Property("openapi", .string, "The version of OpenAPI."),
            Schema.Property("info", .object([])),
            Schema.Property("servers", .list(.object([]))),
            Schema.Property("tags", .list(.object([]))),
            Schema.Property("paths", .map(.object([]))),
            Schema.Property("components", .map(.object([]))),
        ]),
        example: { _ in nil }
    ) { call in .content(OpenAPI.content(call.catalog)) }
}
