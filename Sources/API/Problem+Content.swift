internal import HTTP
internal import JSON

extension Problem {
    /// Content that is no JSON text, or that says one thing twice.
    init(unreadable faults: JSONFaults) {
        let isDeep = faults.list.contains { $0.kind == .depth }
        self.init(isDeep ? .invalidContent : .invalidJSON, content: faults)
    }

    /// Content that is well written and means nothing.
    init(invalid faults: JSONFaults) {
        self.init(.invalidContent, content: faults)
    }

    private init(_ kind: Kind, content faults: JSONFaults) {
        let count = faults.list.count + faults.omitted
        self.init(
            kind, "The content has \(count == 1 ? "one fault" : "\(count) faults").",
            errors: faults.list.map { fault in
                let place = fault.offset.map { " It stands at byte \($0)." } ?? ""
                return Fault(
                    pointer: fault.pointer.description, detail: fault.sentence + place,
                    allowed: fault.allowed)
            })
    }
}

extension Problem.Kind {
    static let unsupportedMediaType = Self(
        slug: "unsupported-media-type", title: "The content is of a type that is not taken",
        status: .unsupportedMediaType,
        explanation: """
            The address takes content in application/json, without a content coding. Name the type \
            in the Content-Type field.
            """)
    static let invalidJSON = Self(
        slug: "invalid-json", title: "The content is not JSON", status: .badRequest,
        explanation: """
            The content is no JSON text (RFC 8259), or an object has two members of one name. The \
            errors say where.
            """)
    static let invalidContent = Self(
        slug: "invalid-content", title: "The content has faults", status: .unprocessableContent,
        explanation: """
            The content is JSON, but a member is missing, unknown, of the wrong type or has a \
            value that cannot be. The errors list every fault with its JSON pointer (RFC 6901) and \
            what is allowed. Unknown names of medicines, forms and foods are no faults: the answer \
            lists them as unresolved.
            """)
}
