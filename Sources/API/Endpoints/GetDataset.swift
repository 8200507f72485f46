internal import Knowledge

extension Route {
    /// `GET /v1/dataset`: the whole knowledge as one document.
    static let getDataset = Route(
        "getDataset", "/v1/dataset", "The whole knowledge as one document, with its version.",
        schema: .object(
            Member.ofDataset.map { Schema.Property($0, in: .answer) } + [
                Schema.Property("version", .string, "It tells this knowledge from other.")
            ]
                + Kind.allCases.filter { $0.folder != nil }.map {
                    Schema.Property($0.plural, .list(.object([])))
                }),
        // It is as long as the knowledge.
        example: { _ in nil }
    ) { call in .content(call.catalog.knowledge.document) }

    /// `GET /v1/dataset/schema`: what the document and its files look like.
    static let getDatasetSchema = Route(
        "getDatasetSchema", "/v1/dataset/schema",
        "The JSON Schema (draft 2020-12) of the dataset and of each of its files.",
        schema: .object([
            Schema.Property("$schema", .string, "The dialect of JSON Schema."),
            Schema.Property("title", .string), Schema.Property("description", .string),
            Schema.Property("anyOf", .list(.object([]))),
            Schema.Property("$defs", .map(.object([])), "A schema for each kind of file."),
        ]),
        example: { _ in nil }
    ) { _ in .content(JSONSchema.content) }
}
