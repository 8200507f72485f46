internal import HTTP
internal import Knowledge

/// The fields that answers carry, in one place: media type, validators, caching, CORS.
struct AnswerFields: Sendable {
    private let dataset: String
    private let lastModified: String

    init(_ knowledge: KnowledgeBase) {
        dataset = knowledge.version
        let released = HTTPDate(unixSeconds: knowledge.released.unixSeconds)
        lastModified = String(decoding: released.imfFixdate, as: UTF8.self)
    }

    /// Any page may read any answer; nothing is ever sent with credentials.
    private var shared: [(FieldName, String)] {
        [
            (.cofactorDataset, dataset),
            (.accessControlAllowOrigin, "*"),
            (.accessControlExposeHeaders, Self.exposed),
            (.xContentTypeOptions, "nosniff"),
        ]
    }

    private static let exposed = """
        Allow, Cofactor-Dataset, Cofactor-Total, ETag, Link, Location, RateLimit, \
        RateLimit-Policy, Request-Id, Retry-After
        """

    /// A representation in JSON.
    func content(_ content: [UInt8], of route: Route, next: String?) -> Response {
        var fields: [(FieldName, String)] = [(.contentType, "application/json")]
        fields.append((.cacheControl, route.caching.rawValue))
        if route.caching == .knowledge {
            fields.append((.eTag, "\"\(hexadecimal(content.span.digest64))\""))
            fields.append((.lastModified, lastModified))
            fields.append((.vary, "Accept-Encoding"))
        }
        if let next { fields.append((.link, "<\(next)>; rel=\"next\"")) }
        return Response(.ok, fields: fields + shared, content: content)
    }

    /// The same thing at another address.
    func redirect(to location: String, of route: Route) -> Response {
        Response(
            .permanentRedirect,
            fields: [(.location, location), (.cacheControl, route.caching.rawValue)] + shared)
    }

    /// Why there is no answer.
    func problem(_ problem: Problem, status: Status? = nil, instance: String?) -> Response {
        let status = status ?? problem.kind.status
        return Response(
            status,
            fields: [
                (.contentType, "application/problem+json"), (.cacheControl, "no-store"),
            ] + problem.fields + shared,
            content: problem.content(status: status, instance: instance))
    }

    /// What an address can be asked: the answer to OPTIONS, and to a preflight (Fetch Standard).
    func options(allow: String) -> Response {
        Response(
            .noContent,
            fields: [
                (.allow, allow), (.accessControlAllowMethods, allow),
                (.accessControlAllowHeaders, Self.taken), (.accessControlMaxAge, "86400"),
                (.cacheControl, "no-store"),
            ] + shared)
    }

    private static let taken = """
        Accept, Content-Type, If-Match, If-None-Match, If-Modified-Since, If-Range, Range, \
        Request-Id
        """
}

/// Sixteen hexadecimal digits.
private func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
