internal import HTTP

extension Route {
    /// `GET /docs`: the same description as a page to read.
    static let getDocs = Route(
        "getDocs", "/docs", "This description of the API as a page to read.", schema: .string,
        example: { _ in nil }, mediaTypes: [.html]
    ) { call in .content(DocsPage.content(call.catalog)) }
}
