internal import Knowledge

extension Route {
    /// `GET /v1/dataset`: the whole knowledge as one document.
    static let getDataset = Route(
        "getDataset", "/v1/dataset", "The whole knowledge as one document, with its version."
    ) { call in .content(call.catalog.knowledge.document) }

    /// `GET /v1/dataset/schema`: what the document and its files look like.
    static let getDatasetSchema = Route(
        "getDatasetSchema", "/v1/dataset/schema",
        "The JSON Schema (draft 2020-12) of the dataset and of each of its files."
    ) { _ in .content(JSONSchema.content) }
}
