internal import HTTP
internal import JSON
internal import Knowledge

extension OpenAPI {
    /// Fields of answers: what they hold, and what for.
    static let fields: [(name: String, schema: Schema, note: String)] = [
        ("ETag", .text(pattern: "^\"[0-9a-f]{16}(-gzip)?\"$"), "The representation's entity tag."),
        ("Last-Modified", .string, "The day of the dataset's release."),
        ("Cofactor-Dataset", .text(pattern: "^[0-9a-f]{16}$"), "The version of the dataset."),
        (
            "Request-Id", .text(pattern: "^[A-Za-z0-9._~-]{1,64}$"),
            "What the request sent, or what was made for it."
        ),
        ("Link", .string, "The address of the next page, where there is one: `rel=\"next\"`."),
        ("Cofactor-Total", .integer(0...Int(Int32.max)), "How many items there are on all pages."),
        ("Location", .string, "The address of the thing."),
        ("Retry-After", .integer(0...86_400), "After how many seconds to try again."),
        ("RateLimit-Policy", .string, "How many requests may be made in a time, if any number."),
        ("RateLimit", .string, "How many are left, and when there are more."),
    ]

    /// Why an operation may have no answer.
    struct Refusal {
        let name: String
        let status: Status
        let description: String
        let fields: [String]
        /// A problem that is really answered, with the path it is answered for.
        let example: (problem: Problem, instance: String?)

        private init(
            _ name: String, _ problem: Problem, _ instance: String? = nil, status: Status? = nil,
            _ description: String, _ fields: [String] = []
        ) {
            self.name = name
            self.status = status ?? problem.kind.status
            self.description = description
            self.fields = fields
            example = (problem, instance)
        }

        private init(
            _ name: String, _ error: ProtocolError, _ description: String, _ fields: [String] = []
        ) {
            self.init(
                name, Problem(.kind(of: error), "\(error.sentence)"), status: error.status,
                description, fields)
        }

        /// Every sort of refusal, with examples from one knowledge.
        static func all(in catalog: Catalog) -> [Refusal] {
            let misspelled = catalog.richest(.nutrient)?.id.dropLast().description ?? "x"
            return [
                Refusal(
                    "InvalidQuery",
                    problem { () throws(Problem) in
                        _ = try QueryReader.read(
                            [("colour", "red")], for: .getIndex, in: catalog.knowledge)
                    }, "/v1",
                    """
                    The query has faults, all of which are listed, or the request cannot be read.
                    """),
                Refusal(
                    "NotFound",
                    .notFound(
                        misspelled, .nutrient,
                        catalog.knowledge.suggestions(for: misspelled, in: [.nutrient])),
                    "/v1/nutrients/\(misspelled)", "Nothing has this name; near ones are suggested."
                ),
                Refusal(
                    "NotAcceptable",
                    Problem(
                        .notAcceptable,
                        """
                        The media type here is application/json, which the Accept field excludes.
                        """),
                    "/v1", "The Accept or Accept-Encoding field excludes all there is."),
                Refusal(
                    "PreconditionFailed",
                    Problem(
                        .preconditionFailed,
                        "The representation is not in the state that the request depends on."),
                    "/v1", "If-Match or If-Unmodified-Since asks for what is not so."),
                Refusal(
                    "InvalidContent",
                    problem { () throws(Problem) in
                        _ = try Assessor(catalog).answer(to: Array("{}".utf8))
                    }, "/v1/assessments",
                    "The content is JSON, and has faults, all of which are listed."),
                Refusal("ContentTooLarge", .contentTooLarge, "There is too much content."),
                Refusal(
                    "UnsupportedMediaType",
                    Problem(
                        .unsupportedMediaType, "Send JSON, with Content-Type: application/json."),
                    "/v1/assessments", "The content is no JSON by its fields."),
                Refusal("TargetTooLong", .targetTooLong, "The target is too long."),
                Refusal("HeadTooLarge", .headTooLarge, "The fields are too large or too many."),
                Refusal(
                    "TooManyRequests", .tooManyRequests,
                    "The address has made as many requests as it may.",
                    ["Retry-After", "RateLimit-Policy", "RateLimit"]),
                Refusal(
                    "Unavailable", .overloaded, "There is too much to do; try again later.",
                    ["Retry-After"]),
            ]
        }

        private static func problem(_ body: () throws(Problem) -> Void) -> Problem {
            do throws(Problem) {
                try body()
                preconditionFailure("No address has this parameter.")
            } catch { return error }
        }
    }

    func write(_ refusal: Refusal, _ writer: inout JSONWriter) {
        writer.member("description", refusal.description)
        headers(refusal.fields + ["Cofactor-Dataset", "Request-Id"], &writer)
        writer.member("content") {
            $0.member("\(MediaType.problem.essence)") {
                SchemaWriter.answers.member("schema", .named("Problem"), &$0)
                $0.key("example")
                $0.copy(
                    refusal.example.problem.content(
                        status: refusal.status, instance: refusal.example.instance))
            }
        }
    }

    /// The responses of an operation, by status.
    func responses(of route: Route, _ example: Route.Example?, _ writer: inout JSONWriter) {
        writer.member("200") { success(of: route, example, &$0) }
        for (status, name) in route.otherResponses {
            writer.member("\(status)") { $0.member("$ref", "#/components/responses/\(name)") }
        }
    }

    private func success(
        of route: Route, _ example: Route.Example?, _ writer: inout JSONWriter
    ) {
        writer.member("description", "The answer.")
        let validators = route.caching == .knowledge ? ["ETag", "Last-Modified"] : []
        let paging = route.isPaged ? ["Link", "Cofactor-Total"] : []
        headers(paging + validators + ["Cofactor-Dataset", "Request-Id"], &writer)
        writer.member("content") { writer in
            for mediaType in route.mediaTypes {
                writer.member("\(mediaType.essence)") { writer in
                    guard mediaType == .json else {
                        return SchemaWriter.answers.member("schema", .string, &writer)
                    }
                    SchemaWriter.answers.member("schema", route.namedSchema, &writer)
                    if let content = example.flatMap({ route.content(for: $0, in: catalog) }) {
                        writer.key("example")
                        writer.copy(content)
                    }
                }
            }
        }
    }

    func headers(_ names: [String], _ writer: inout JSONWriter) {
        writer.member("headers") { writer in
            for name in names {
                writer.member(name) { $0.member("$ref", "#/components/headers/\(name)") }
            }
        }
    }
}

extension Route {
    /// The schema of its answer by its name among the definitions.
    var namedSchema: Schema {
        guard case .object = schema else { return schema }
        return .named("\(name.capitalizedFirst)Answer")
    }

    /// Whether its answers come in pages.
    var isPaged: Bool { parameters.contains { $0.name == "cursor" } }

    /// The statuses it answers with besides 200, and the names of what it then says.
    var otherResponses: [(status: Int, name: String)] {
        let isNegotiated = caching == .knowledge
        let namesThing = path.contains { if case .entity = $0.values { true } else { false } }
        var responses: [(Int, String)] = isNegotiated ? [(304, "NotModified")] : []
        if namesThing { responses.append((308, "Redirect")) }
        responses.append((400, "InvalidQuery"))
        if !path.isEmpty { responses.append((404, "NotFound")) }
        if request != nil {
            responses += [
                (406, "NotAcceptable"), (413, "ContentTooLarge"), (415, "UnsupportedMediaType"),
                (422, "InvalidContent"),
            ]
        }
        if isNegotiated { responses += [(406, "NotAcceptable"), (412, "PreconditionFailed")] }
        responses += [(414, "TargetTooLong"), (431, "HeadTooLarge")]
        if !Application.probes.contains("\(template)") {
            responses.append((429, "TooManyRequests"))
        }
        return responses + [(503, "Unavailable")]
    }
}
