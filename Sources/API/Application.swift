public import HTTP
public import Knowledge

/// The API over one snapshot of the knowledge, and the site: what the server asks for answers.
///
/// What the API answers without a query, and the site's files, are made when they are first asked
/// for and then kept; pages of things, which are many and seldom asked for, each time. What it
/// answers never changes; new knowledge is a new application.
public struct Application: Sendable {
    private let catalog: Catalog
    private let router: Router
    private let fields: AnswerFields
    /// What depends on nothing but its path, and the paths: first the API's, then the site's.
    private let resources: LendingList<Resource>
    /// Which route each of these belongs to, by its number in the handler.
    private let owners: [Int]
    private let table: PathTable
    private let notFound: Response?
    private let refusals: [ProtocolError: Response]
    /// Readiness, while the program is about to stop.
    let unready: Response
    private let routes: [Route]

    /// Knows every address, and makes nothing of what stands there.
    public init(
        _ knowledge: KnowledgeBase, site: Site = Site([]), limits: Limits = Limits()
    ) {
        let catalog = Catalog(knowledge, shell: site.shell)
        let routes = Route.all + Route.pages
        let router = Router(routes)
        let fields = AnswerFields(knowledge, limits)
        var paths: [String] = []
        var resources: [Resource] = []
        var owners: [Int] = []
        for (place, route) in routes.enumerated() {
            // One function for all addresses of a route, so that each holds little.
            let make: @Sendable ([String], MediaType) -> (offer: Offer, content: [UInt8]) = {
                let call = Call(catalog: catalog, path: $0, arguments: Arguments(), mediaType: $1)
                guard case .content(let content, let total, let next)? = try? route.answer(call)
                else { preconditionFailure("\(route.template) answers for each of its instances.") }
                return (
                    fields.offer(of: content, as: $1, of: route, total: total, next: next), content
                )
            }
            for parameters in route.instances(catalog) {
                var resource: Resource?
                for mediaType in route.mediaTypes.reversed() {
                    resource = Resource(mediaType, or: resource) { make(parameters, mediaType) }
                }
                guard let resource else { continue }
                paths.append(route.template.path(parameters))
                resources.append(resource)
                owners.append(place + 1)
            }
        }
        for (path, file) in site.addresses(unless: { router.match($0) != nil }) {
            paths.append(path)
            resources.append(Resource(file.mediaType) { (fields.offer(of: file), file.content) })
            owners.append(routes.count + 1)
        }
        self.catalog = catalog
        self.routes = routes
        self.router = router
        self.fields = fields
        self.resources = LendingList(resources)
        self.owners = owners
        table = PathTable(paths)
        notFound = site.notFound.map(fields.notFound)
        unready = fields.problem(
            Problem(.unavailable, "The program is about to stop."), instance: "/readyz")
        refusals = Dictionary(
            uniqueKeysWithValues: ProtocolError.allCases.map { error in
                let problem = Problem(.kind(of: error), "\(error.sentence)")
                return (error, fields.problem(problem, status: error.status, instance: nil))
            })
    }

    /// Makes whatever takes long, so that nobody waits for it; whoever asks before has it made.
    public func prepare() { catalog.prepare() }

    /// The two functions that a server calls.
    public var handler: Handler {
        Handler(
            routes: ["-"] + routes.map(\.template.description) + ["/{file}"],
            answer: { [self] request, head, content, writer in
                answer(request, head, content, &writer)
            },
            refuse: { [self] error, writer in
                guard let refusal = refusals[error] else {
                    preconditionFailure("Each error has its answer.")
                }
                writer.write(refusal)
            })
    }

    private func answer(
        _ request: borrowing Request, _ head: Span<UInt8>, _ content: Span<UInt8>,
        _ writer: inout ResponseWriter
    ) {
        do throws(Problem) {
            if request.isRead, !request.hasQuery,
                let place = table.resource(for: request.target.path, in: head)
            {
                writer.note(route: owners[place], isKnownPath: true)
                try answer(from: place, request, head, &writer)
            } else if request.target.form == .asterisk {
                writer.write(fields.options(allow: Self.methods))
            } else {
                try find(request, head, content, &writer)
            }
        } catch {
            writer.write(fields.problem(error, instance: head.string(request.target.path)))
        }
    }

    /// Answers with a resource.
    @inline(__always)
    private func answer(
        from resource: Int, _ request: borrowing Request, _ head: Span<UInt8>,
        _ writer: inout ResponseWriter
    ) throws(Problem) {
        try resources.lend(resource) { (resource) throws(Problem) in
            try resource.answer(request, head, &writer)
        }
    }

    /// Answers what is not found by the bytes of its path: with a query, another spelling, another
    /// method, or nothing there.
    private func find(
        _ request: borrowing Request, _ head: Span<UInt8>, _ content: Span<UInt8>,
        _ writer: inout ResponseWriter
    ) throws(Problem) {
        let segments = request.target.segments(in: head)
        if let (place, parameters) = router.match(segments) {
            let isKnown = table.resource(for: request.target.path, in: head) != nil
            writer.note(route: place + 1, isKnownPath: isKnown)
            let route = routes[place]
            guard try isTaken(request, by: route.methods, &writer) else { return }
            // Another spelling of an address.
            if !request.hasQuery,
                let made = table.resource(for: route.template.path(parameters)),
                owners[made] == place + 1
            {
                return try answer(from: made, request, head, &writer)
            }
            if route.request != nil {
                try request.requireJSON(head)
                guard !request.isContentWithheld else { return writer.wantContent() }
            }
            try compute(route, parameters, request, head, content, &writer)
        } else if let place = table.resource(for: Site.path(segments)) {
            writer.note(route: owners[place], isKnownPath: false)
            guard try isTaken(request, by: Self.methods, &writer) else { return }
            try answer(from: place, request, head, &writer)
        } else if table.resource(for: Site.path(segments + [""])) != nil {
            let directory = Site.path(segments + [""])
            let query = request.target.query.map { "?" + head.string($0) } ?? ""
            writer.write(fields.redirect(to: directory + query, caching: "public, max-age=300"))
        } else if let notFound, segments[0] != "v1", request.prefersPages(head) {
            writer.write(notFound)
        } else {
            throw Problem(
                .notFound, "There is nothing at this address. Start at /v1.",
                fields: segments[0] == "v1" ? [] : [(.vary, "Accept")])
        }
    }

    /// Whether the request has a method that the address answers to; OPTIONS is answered, and what
    /// else there is refused.
    private func isTaken(
        _ request: borrowing Request, by methods: String, _ writer: inout ResponseWriter
    ) throws(Problem) -> Bool {
        if request.method == .options {
            writer.write(fields.options(allow: methods))
            return false
        }
        guard methods == Self.methods ? request.isRead : request.method == .post else {
            throw Problem(
                .methodNotAllowed, "This address takes \(methods).", fields: [(.allow, methods)])
        }
        return true
    }

    /// Answers one request by its route.
    private func compute(
        _ route: Route, _ parameters: [String], _ request: borrowing Request, _ head: Span<UInt8>,
        _ content: Span<UInt8>, _ writer: inout ResponseWriter
    ) throws(Problem) {
        let query = Query(request.target.query, in: head)
        let arguments = try QueryReader.read(
            query.parameters.map { ($0.name, $0.value) }.filter { name, _ in
                // What others add to the addresses of pages is none of their business.
                !route.isPage || route.parameters.contains { $0.name == name }
            }, for: route, in: catalog.knowledge)
        let mediaType = request.preferred(among: route.mediaTypes, head)
        let call = Call(
            catalog: catalog, path: parameters, arguments: arguments, mediaType: mediaType,
            content: content.array(ByteRange(0, content.count)))
        let answer: Answer
        do throws(Problem) {
            answer = try route.answer(call)
        } catch {
            guard error.kind == .notFound, route.isPage, let notFound, request.prefersPages(head)
            else { throw error }
            return writer.write(notFound)
        }
        switch answer {
        case .content(let content, let total, let next):
            let offer = fields.offer(
                of: content, as: mediaType, of: route, total: total, next: next)
            writer.write(
                try offer.answer(content, request, head, now: writer.now))
        case .later(let work):
            // Whatever the request is refused for is known before the work is done.
            let offer = fields.offer(of: [], as: mediaType, of: route, total: nil, next: nil)
            _ = try offer.choose(request, head, length: 0, hasGzip: false, now: writer.now)
            let instance = head.string(request.target.path)
            writer.answerLater { [fields] in
                do throws(Problem) {
                    return offer.whole(try work())
                } catch {
                    return fields.problem(error, instance: instance)
                }
            }
        case .redirect(let path):
            let query = request.target.query.map { "?" + head.string($0) } ?? ""
            writer.write(fields.redirect(to: path + query, caching: route.caching.rawValue))
        }
    }

    /// What an address takes that is only read.
    private static let methods = "GET, HEAD, OPTIONS"
}

extension Request {
    fileprivate var isRead: Bool { method == .get || method == .head }

    /// Whether it asks for more than the path says.
    fileprivate var hasQuery: Bool { target.query.map { !$0.isEmpty } ?? false }

    /// Refuses content that is not plain JSON, and whoever wants no JSON back. RFC 9110 §15.5.16,
    /// §15.5.7.
    fileprivate borrowing func requireJSON(_ head: Span<UInt8>) throws(Problem) {
        if let coding = fields.first(.contentEncoding), !head.equalsFolded(coding, "identity") {
            throw Problem(
                .unsupportedMediaType, "Send the content without a content coding.",
                fields: [(.acceptEncoding, "identity")])
        }
        let json = MediaType.json.essence
        let type = fields.first(.contentType).map { head.splitParameters($0).value }
        guard let type, head.equalsFolded(type, json) else {
            throw Problem(
                .unsupportedMediaType, "Send JSON, with Content-Type: \(json).",
                fields: [(.accept, "\(json)")])
        }
        guard fields.weight(of: .json, in: head) > 0 else {
            throw Problem(
                .notAcceptable,
                "The media type here is \(json), which the Accept field excludes.")
        }
    }

    /// Whether a page is wanted more than problem details: people's browsers say so.
    fileprivate borrowing func prefersPages(_ head: Span<UInt8>) -> Bool {
        fields.weight(of: .html, in: head) > fields.weight(of: .problem, in: head)
    }
}
