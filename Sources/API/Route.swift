internal import HTTP
internal import Knowledge

/// One operation of the API: its address, its documentation, and the function that answers.
public struct Route: Sendable {
    /// For how long others may keep an answer.
    enum Caching: String, Sendable {
        /// Answers from the knowledge: they change with the dataset only.
        case knowledge = "public, max-age=300, stale-while-revalidate=3600"
        /// Answers about this moment.
        case none = "no-store"
    }

    /// The operation's name: a verb and a noun.
    public let name: String
    /// GET, which HEAD goes with, or POST for what computes from content.
    let method: HTTP.Method
    /// Where it is served.
    public let template: PathTemplate
    /// One sentence: what it gives.
    public let summary: String
    /// What stands in the named places of its address, in their order.
    public let path: [Parameter]
    /// What its query takes.
    public let parameters: [Parameter]
    /// What its content is like, which is JSON; nil where it takes none.
    let request: Schema?
    /// What its answer is like where it is JSON.
    let schema: Schema
    /// A small request that shows what it is for; nil where the knowledge has nothing to show.
    let example: @Sendable (Catalog) -> Example?
    /// The faults of values that are taken one by one, but not together.
    let check: @Sendable (Arguments, KnowledgeBase) -> [Problem.Fault]
    let caching: Caching
    /// What it is given as; where both are as welcome, the first.
    let mediaTypes: [MediaType]
    /// The path parameters of every address whose answer is kept once it was made.
    let instances: @Sendable (Catalog) -> [[String]]
    let answer: @Sendable (Call) throws(Problem) -> Answer

    init(
        _ name: String, _ template: String, _ summary: String, path: [Parameter] = [],
        parameters: [Parameter] = [], request: Schema? = nil, schema: Schema,
        example: @escaping @Sendable (Catalog) -> Example? = { _ in Example() },
        check: @escaping @Sendable (Arguments, KnowledgeBase) -> [Problem.Fault] = { _, _ in [] },
        caching: Caching = .knowledge, mediaTypes: [MediaType] = [.json],
        instances: @escaping @Sendable (Catalog) -> [[String]] = { _ in [[]] },
        answer: @escaping @Sendable (Call) throws(Problem) -> Answer
    ) {
        self.name = name
        method = request == nil ? .get : .post
        self.request = request
        self.template = PathTemplate(template)
        self.summary = summary
        self.path = path
        self.parameters = parameters
        self.schema = schema
        self.example = example
        self.check = check
        self.caching = caching
        self.mediaTypes = mediaTypes
        self.instances = instances
        self.answer = answer
    }
}

extension Route {
    /// The methods that the address takes, as `Allow` has them.
    var methods: String {
        method == .get ? "GET, HEAD, OPTIONS" : "\(method.name), OPTIONS"
    }

    /// Whether it is for people only.
    var isPage: Bool { mediaTypes == [.html] }

    /// The address with its parameters, as a URI Template (RFC 6570).
    var uriTemplate: String {
        guard !parameters.isEmpty else { return "\(template)" }
        return "\(template){?\(parameters.map(\.name).joined(separator: ","))}"
    }
}

/// What an endpoint is asked.
struct Call: Sendable {
    let catalog: Catalog
    /// What stands in the named places of the template, decoded, in their order.
    let path: [String]
    let arguments: Arguments
    /// What the answer is to be given as: one of the route's.
    var mediaType = MediaType.json
    /// What was sent.
    var content: [UInt8] = []
}

/// What an endpoint answers.
enum Answer: Sendable {
    /// The content; for a collection how many items it has, and the address of the next page where
    /// there is one.
    case content([UInt8], total: Int? = nil, next: String? = nil)
    /// The content is made by work that takes too long for a loop, in one representation for all
    /// who ask.
    case later(@Sendable () throws(Problem) -> [UInt8])
    /// The same thing has another address (RFC 9110 §15.4.9).
    case redirect(to: String)
}
