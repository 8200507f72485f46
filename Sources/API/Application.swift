public import HTTP
public import Knowledge

/// The API over one snapshot of the knowledge: what the server asks for answers.
///
/// Everything that can be answered without a query is answered when this is made. It never changes;
/// new knowledge is a new application.
public final class Application: Sendable {
    private let catalog: Catalog
    private let router: Router
    private let fields: AnswerFields
    /// The answers that were made before anyone asked, and the paths they answer.
    private let prebuilt: [Response]
    private let table: PathTable
    private let refusals: [ProtocolError: Response]
    /// Readiness, while the program is about to stop.
    let unready: Response
    private let routes: [Route]

    /// Renders every representation of the knowledge.
    public init(_ knowledge: KnowledgeBase) {
        let catalog = Catalog(knowledge)
        let routes = Route.all
        let fields = AnswerFields(knowledge)
        var paths: [String] = []
        var prebuilt: [Response] = []
        for route in routes {
            for parameters in route.instances(catalog) {
                let call = Call(catalog: catalog, path: parameters, arguments: Arguments())
                guard let answer = try? route.answer(call) else {
                    preconditionFailure("\(route.template) answers for each of its instances.")
                }
                paths.append(route.template.path(parameters))
                prebuilt.append(fields.response(answer, of: route, query: nil))
            }
        }
        self.catalog = catalog
        self.routes = routes
        self.fields = fields
        self.prebuilt = prebuilt
        router = Router(routes)
        table = PathTable(paths)
        unready = fields.problem(
            Problem(.unavailable, "The program is about to stop."), instance: "/readyz")
        refusals = Dictionary(
            uniqueKeysWithValues: ProtocolError.allCases.map { error in
                let problem = Problem(.kind(of: error), "\(error.sentence)")
                return (error, fields.problem(problem, status: error.status, instance: nil))
            })
    }

    /// The two functions that a server calls.
    public var handler: Handler {
        Handler(
            answer: { [self] request, head, _, writer in answer(request, head, &writer) },
            refuse: { [self] error, writer in
                guard let refusal = refusals[error] else {
                    preconditionFailure("Each error has its answer.")
                }
                writer.write(refusal)
            })
    }

    private func answer(
        _ request: borrowing Request, _ head: Span<UInt8>, _ writer: inout ResponseWriter
    ) {
        let isRead = request.method == .get || request.method == .head
        if isRead, request.target.query == nil,
            let place = table.resource(for: request.target.path, in: head),
            Negotiation.takesJSON(request, head)
        {
            writer.write(prebuilt[place])
        } else {
            writer.write(assemble(request, head))
        }
    }

    /// An answer that is made now: with a query, a problem, a redirection.
    private func assemble(_ request: borrowing Request, _ head: Span<UInt8>) -> Response {
        if request.target.form == .asterisk { return fields.options(allow: Self.methods) }
        let instance = head.string(request.target.path)
        do throws(Problem) {
            let segments = request.target.segments(in: head)
            guard let (place, parameters) = router.match(segments) else {
                throw Problem(.notFound, "There is nothing at this address. Start at /v1.")
            }
            let route = routes[place]
            if request.method == .options { return fields.options(allow: Self.methods) }
            guard request.method == .get || request.method == .head else {
                throw Problem(
                    .methodNotAllowed, "This address takes \(Self.methods).",
                    fields: [(.allow, Self.methods)])
            }
            guard Negotiation.takesJSON(request, head) || route.caching == .none else {
                throw Problem(
                    .notAcceptable,
                    "This address has application/json only, which the Accept field excludes.")
            }
            let query = Query(request.target.query, in: head)
            let arguments = try QueryReader.read(
                query.parameters.map { ($0.name, $0.value) }, for: route, in: catalog.knowledge)
            let call = Call(catalog: catalog, path: parameters, arguments: arguments)
            let text = request.target.query.map { head.string($0) }
            return fields.response(try route.answer(call), of: route, query: text)
        } catch {
            return fields.problem(error, instance: instance)
        }
    }

    /// What every address takes so far.
    private static let methods = "GET, HEAD, OPTIONS"
}

extension AnswerFields {
    /// The response that an endpoint's answer becomes; `query` is kept by redirections.
    fileprivate func response(_ answer: Answer, of route: Route, query: String?) -> Response {
        switch answer {
        case .content(let bytes, let next): content(bytes, of: route, next: next)
        case .redirect(let path):
            redirect(to: query.map { "\(path)?\($0)" } ?? path, of: route)
        }
    }
}
