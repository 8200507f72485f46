internal import HTTP
internal import JSON
public import Knowledge
internal import Service

/// Answers requests for assessments: what `POST /v1/assessments` and `cofactor assess` share.
public struct Assessor: Sendable {
    private let catalog: Catalog

    /// Prepares whatever answers need.
    public init(_ knowledge: KnowledgeBase) {
        self.init(Catalog(knowledge))
    }

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// The assessment of a request as JSON (RFC 8259). The same value and the same knowledge give
    /// the same bytes, whatever the order of members.
    ///
    /// - Throws: a problem with every fault: of syntax, of a member that stands twice, or of what
    ///   the request says.
    public func answer(to content: [UInt8]) throws(Problem) -> [UInt8] {
        let faults = JSONFaults()
        let document = JSONValue.parse(content.span, faults: faults)
        guard let document, faults.isEmpty else { throw Problem(unreadable: faults) }
        guard let regimen = Regimen(document, faults: faults, in: catalog.knowledge) else {
            throw Problem(invalid: faults)
        }
        let assessment = Assessment(regimen, in: catalog.knowledge, graph: catalog.graph)
        return AssessmentWriter(catalog).content(assessment)
    }

    /// A problem as the command line shows it.
    public static func content(of problem: Problem) -> [UInt8] {
        problem.content(status: problem.kind.status, instance: nil)
    }
}

extension Problem {
    /// Content that is no JSON text, or that says one thing twice.
    fileprivate init(unreadable faults: JSONFaults) {
        let isDeep = faults.list.contains { $0.kind == .depth }
        self.init(isDeep ? .invalidContent : .invalidJSON, content: faults)
    }

    /// Content that is well written and means nothing.
    fileprivate init(invalid faults: JSONFaults) {
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
