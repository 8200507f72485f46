internal import HTTP
internal import Knowledge

extension Route {
    /// A request that stands in the documentation.
    struct Example: Sendable {
        /// What stands in the named places of the address.
        var path: [String] = []
        /// The query's parameters, in their order.
        var query: [(name: String, value: String)] = []
        /// What is sent, as JSON.
        var content: [UInt8] = []

        /// The value of a parameter; nil where the request is without it.
        func value(of name: String) -> String? { query.first { $0.name == name }?.value }
    }

    /// Path and query of a request.
    func target(_ example: Example) -> String {
        let query = example.query.map { "\($0.name)=\($0.value.formText)" }
        return template.path(example.path) + (query.isEmpty ? "" : "?")
            + query.joined(separator: "&")
    }

    /// The answer to a request, as it is sent.
    func content(for example: Example, in catalog: Catalog) -> [UInt8]? {
        // The request is ours: where it is refused, there is nothing to show.
        guard
            let arguments = try? QueryReader.read(example.query, for: self, in: catalog.knowledge),
            case .content(let content, _, _)? = try? answer(
                Call(
                    catalog: catalog, path: example.path, arguments: arguments,
                    content: example.content))
        else { return nil }
        return content
    }
}
