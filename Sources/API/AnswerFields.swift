internal import HTTP
internal import Knowledge

/// The fields that answers carry, in one place: media type, validators, caching, CORS.
struct AnswerFields: Sendable {
    private let released: HTTPDate
    private let limits: Limits
    /// The lines of all answers.
    private let shared: [UInt8]

    init(_ knowledge: KnowledgeBase, _ limits: Limits) {
        self.limits = limits
        released = HTTPDate(unixSeconds: knowledge.released.unixSeconds)
        // Any page may read any answer; nothing is ever sent with credentials.
        shared = Response.lines([
            (.cofactorDataset, knowledge.version),
            (.accessControlAllowOrigin, "*"),
            (.accessControlExposeHeaders, Self.exposed),
            (.xContentTypeOptions, "nosniff"),
        ])
    }

    private static let exposed = """
        Allow, Cofactor-Dataset, Cofactor-Total, ETag, Link, Location, RateLimit, \
        RateLimit-Policy, Request-Id, Retry-After
        """

    /// A representation that a route gives as one of its media types.
    func offer(
        of content: [UInt8], as mediaType: MediaType, of route: Route, total: Int?, next: String?
    ) -> Offer {
        let isKnowledge = route.caching == .knowledge
        var fields: [(FieldName, String)] = [(.cacheControl, route.caching.rawValue)]
        if isKnowledge {
            let isChosen = route.mediaTypes.count > 1
            fields.append((.vary, isChosen ? "Accept, Accept-Encoding" : "Accept-Encoding"))
        }
        if let total { fields.append((.cofactorTotal, "\(total)")) }
        if let next { fields.append((.link, "<\(next)>; rel=\"next\"")) }
        if mediaType == .html { fields += Self.security }
        return Offer(
            mediaType, of: route.mediaTypes, tag: isKnowledge ? Self.tag(content) : nil,
            lastModified: isKnowledge ? released : nil, fields: fields, lines: shared,
            isNegotiated: isKnowledge, limits: limits)
    }

    /// A file of the site. When it was changed is not known to every replica, so its tag alone
    /// tells.
    func offer(of file: Site.File) -> Offer {
        Offer(
            file.mediaType, of: [file.mediaType], tag: Self.tag(file.content),
            fields: [
                (.cacheControl, file.caching), (.vary, "Accept-Encoding"), (.acceptRanges, "bytes"),
            ] + Self.security, lines: shared,
            hasParts: true, limits: limits)
    }

    /// The page for who looks for a page that does not exist.
    func notFound(_ page: Site.File) -> Response {
        Representation(page.content, mediaType: page.mediaType).response(
            .notFound,
            fields: [(.cacheControl, "no-store"), (.vary, "Accept")] + Self.security,
            lines: shared)
    }

    /// What a page may load and do: only what comes from here, no code or style within the page, no
    /// frame around it, no address told to others, no camera and the like.
    private static let security: [(FieldName, String)] = [
        (
            .contentSecurityPolicy,
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                + "object-src 'none'"
        ),
        (.crossOriginOpenerPolicy, "same-origin"),
        (.permissionsPolicy, "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        (.referrerPolicy, "no-referrer"),
    ]

    /// Sixteen hexadecimal digits that tell this content from other.
    private static func tag(_ content: [UInt8]) -> String {
        let digits = String(content.span.digest64, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The same thing at another address.
    func redirect(to location: String, caching: String) -> Response {
        Response(
            .permanentRedirect,
            fields: [(.location, location), (.cacheControl, caching)], lines: shared)
    }

    /// Why there is no answer.
    func problem(_ problem: Problem, status: Status? = nil, instance: String?) -> Response {
        let status = status ?? problem.kind.status
        return Response(
            status,
            fields: [
                (.contentType, "application/problem+json"), (.cacheControl, "no-store"),
            ] + problem.fields, lines: shared,
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
            ], lines: shared)
    }

    private static let taken = """
        Accept, Content-Type, If-Match, If-None-Match, If-Modified-Since, If-Range, Range, \
        Request-Id
        """
}
