public import HTTP
internal import JSON
internal import Knowledge

/// Why a request has no answer: problem details of RFC 9457.
public struct Problem: Error, Sendable {
    /// One fault of the request. All faults are told at once.
    public struct Fault: Sendable, Equatable {
        /// Where in the content (RFC 6901), for faults of content.
        public var pointer: String?
        /// Which parameter, for faults of the query.
        public var parameter: String?
        /// What is wrong, and what to do about it.
        public var detail: String
        /// All that would have been taken, where that can be listed.
        public var allowed: [String]
        /// Names that a client could have meant.
        public var suggestions: [String]

        init(
            parameter: String? = nil, pointer: String? = nil, detail: String,
            allowed: [String] = [], suggestions: [String] = []
        ) {
            self.pointer = pointer
            self.parameter = parameter
            self.detail = detail
            self.allowed = allowed
            self.suggestions = suggestions
        }
    }

    /// A sort of problem: one line of the table below.
    public struct Kind: Sendable, Equatable {
        /// The last segment of the problem's address, `/problems/{slug}`.
        public let slug: String
        /// What went wrong, the same for each occurrence.
        public let title: String
        /// The status it is answered with.
        public let status: Status
        /// What it means and what a client can do.
        public let explanation: String
    }

    /// Which sort.
    public let kind: Kind
    /// What is wrong with this request.
    public let detail: String
    /// Each fault, in the order of the request.
    public let errors: [Fault]
    /// Names that a client could have meant.
    public let suggestions: [String]
    /// Fields that the status asks for, such as `Allow`.
    let fields: [(FieldName, String)]

    init(
        _ kind: Kind, _ detail: String, errors: [Fault] = [], suggestions: [String] = [],
        fields: [(FieldName, String)] = []
    ) {
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.suggestions = suggestions
        self.fields = fields
    }

    /// The problem as JSON.
    ///
    /// - Parameters:
    ///   - status: the status it is answered with, where that is not its kind's.
    ///   - instance: the path of the request, as it came; nil where none could be read.
    func content(status: Status, instance: String?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("type", "/problems/\(kind.slug)")
            $0.member("title", kind.title)
            $0.member("status", Int(status.code))
            $0.member("detail", detail)
            if let instance { $0.member("instance", instance) }
            if !suggestions.isEmpty { $0.member("suggestions", suggestions) }
            guard !errors.isEmpty else { return }
            $0.member("errors", each: errors) { writer, error in
                writer.object {
                    if let pointer = error.pointer { $0.member("pointer", pointer) }
                    if let parameter = error.parameter { $0.member("parameter", parameter) }
                    $0.member("detail", error.detail)
                    if !error.allowed.isEmpty { $0.member("allowed", error.allowed) }
                    if !error.suggestions.isEmpty { $0.member("suggestions", error.suggestions) }
                }
            }
        }
        return writer.bytes
    }
}

extension Problem {
    /// A name in a path that is no entity's.
    static func notFound(_ name: String, _ kind: Knowledge.Kind, _ suggestions: [String]) -> Problem
    {
        Problem(
            .notFound, "There is no \(kind.rawValue) \(name.quoted).\(didYouMean(suggestions))",
            suggestions: suggestions)
    }

    /// A query with faults, all of them.
    static func query(_ faults: [Fault]) -> Problem {
        let count = faults.count == 1 ? "one fault" : "\(faults.count) faults"
        return Problem(.invalidQuery, "The query has \(count).", errors: faults)
    }
}

extension Problem.Kind {
    static let notFound = Self(
        slug: "not-found", title: "Nothing is found at this address", status: .notFound,
        explanation: """
            The path names nothing that is served. It may be misspelled, or the entity may not be \
            in this dataset; close names are suggested where there are any.
            """)
    static let methodNotAllowed = Self(
        slug: "method-not-allowed", title: "This address does not take the method",
        status: .methodNotAllowed,
        explanation: "The Allow field lists the methods that the address takes.")
    static let notAcceptable = Self(
        slug: "not-acceptable", title: "No representation fits the Accept field",
        status: .notAcceptable,
        explanation: """
            The address has no representation of a media type that the request accepts. Leave the \
            Accept field out, or accept one of the media types that the detail lists.
            """)
    static let preconditionFailed = Self(
        slug: "precondition-failed", title: "A precondition of the request does not hold",
        status: .preconditionFailed,
        explanation: """
            The If-Match or If-Unmodified-Since field asks for a state of the representation that \
            is not the present one. Ask without it to get the present one with its ETag.
            """)
    static let rangeNotSatisfiable = Self(
        slug: "range-not-satisfiable", title: "The range is not within the content",
        status: .rangeNotSatisfiable,
        explanation: """
            The Range field asks for bytes behind the end of the content, whose length the \
            Content-Range field tells.
            """)
    static let invalidQuery = Self(
        slug: "invalid-query", title: "The query has faults", status: .badRequest,
        explanation: """
            A parameter is unknown, repeated, empty or has a value that the address does not take. \
            The errors list every fault with what is allowed.
            """)
    static let badRequest = Self(
        slug: "bad-request", title: "The request cannot be read", status: .badRequest,
        explanation: """
            The request breaks the syntax of HTTP/1.1 (RFC 9112) or of an address (RFC 3986), so \
            that its meaning would be a guess.
            """)
    static let protocolError = Self(
        slug: "protocol-error", title: "The request breaks a rule or a limit of the protocol",
        status: .badRequest,
        explanation: """
            The request breaks a rule of HTTP/1.1 or a limit of this server: too long a target, \
            too large a head or content, an unknown method or version. The status says which; the \
            connection is closed after the answer.
            """)

    /// Every sort of problem, in the order of their addresses.
    static let all: [Self] = [
        badRequest, invalidContent, invalidJSON, invalidQuery, methodNotAllowed, notAcceptable,
        notFound, preconditionFailed,
        protocolError, rangeNotSatisfiable,
        tooManyRequests, unavailable, unsupportedMediaType,
    ]
}
