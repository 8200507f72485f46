internal import HTTP
internal import JSON
internal import Knowledge

/// The description of the API (OpenAPI 3.1), made from the routes: their parameters, the schemas of
/// their answers, and an example that was really answered.
struct OpenAPI {
    let catalog: Catalog
    /// Parameters that several operations have alike stand once, by their JSON.
    private var shared: [[UInt8]: String] = [:]

    /// The description as JSON.
    static func content(_ catalog: Catalog) -> [UInt8] { OpenAPI(catalog).document() }

    private init(_ catalog: Catalog) {
        self.catalog = catalog
        var counts: [[UInt8]: Int] = [:]
        var names: Set<String> = []
        for route in Route.all {
            for parameter in route.parameters {
                let json = json(of: parameter, in: "query", example: example(of: route))
                counts[json, default: 0] += 1
                if counts[json] == 3, names.insert(parameter.name).inserted {
                    shared[json] = parameter.name
                }
            }
        }
    }

    private func document() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("openapi", "3.1.0")
            writer.member("info", info)
            writer.member("servers", each: ["/"]) { writer, url in
                writer.object { $0.member("url", url) }
            }
            writer.member("tags", each: Route.sections) { writer, section in
                writer.object {
                    $0.member("name", section.name)
                    $0.member("description", section.summary)
                }
            }
            writer.member("paths") { writer in
                for section in Route.sections {
                    for route in section.routes {
                        writer.member("\(route.template)") { writer in
                            writer.member("\(route.method.name)".lowercased()) {
                                operation(route, of: section, &$0)
                            }
                        }
                    }
                }
            }
            writer.member("components", components)
        }
        return writer.bytes
    }

    private func info(_ writer: inout JSONWriter) {
        writer.member("title", "Cofactor")
        writer.member("version", Release.version)
        writer.member("summary", "How nutrients act on each other and on people, with evidence.")
        writer.member("description", Self.introduction)
        writer.member("license") {
            $0.member("name", "Apache License 2.0")
            $0.member("identifier", "Apache-2.0")
        }
    }

    /// What holds for every operation.
    static let introduction = """
        An open, keyless API that only reads. \(Notice.text)

        Every statement carries its evidence: where it was read, how strongly its source puts it \
        (`hedge`), how good the science is (`grade`), and the caveats that qualify it. What is not \
        found is not known to be safe.

        Identifiers stay for ever. Other names are understood too: in a query the answer says \
        under `resolved` what they were taken for; in a path they redirect. Collections come in \
        pages: follow `next` or the `Link` field until it is null or missing. `fields` chooses \
        members. Members may be added one day: overlook what you do not know.

        Answers have a strong `ETag`: ask again with `If-None-Match`, and what is unchanged is \
        304. HEAD goes where GET does, and OPTIONS everywhere. Errors are problem details (RFC \
        9457) that list all faults of a request at once. Any web page may read any answer.
        """

    private func operation(
        _ route: Route, of section: Route.Section, _ writer: inout JSONWriter
    ) {
        let example = example(of: route)
        writer.member("operationId", route.name)
        writer.member("summary", route.title)
        writer.member("description", route.summary)
        writer.member("tags", [section.name])
        if !route.path.isEmpty || !route.parameters.isEmpty {
            writer.key("parameters")
            writer.beginArray()
            for (parameter, value) in zip(route.path, example?.path.map(Optional.some) ?? [nil]) {
                write(parameter, in: "path", value, &writer)
            }
            for parameter in route.parameters {
                let json = json(of: parameter, in: "query", example: example)
                if let name = shared[json] {
                    writer.object { $0.member("$ref", "#/components/parameters/\(name)") }
                } else {
                    writer.copy(json)
                }
            }
            writer.endArray()
        }
        if let request = route.request {
            writer.member("requestBody") { writer in
                writer.member("description", "What is asked, as JSON; everything is optional.")
                writer.key("required")
                writer.bool(true)
                writer.member("content") { writer in
                    writer.member("\(MediaType.json.essence)") { writer in
                        SchemaWriter.requests.member("schema", request, &writer)
                        if let example {
                            writer.key("example")
                            writer.copy(example.content)
                        }
                    }
                }
            }
        }
        writer.member("responses") { responses(of: route, example, &$0) }
    }

    private func example(of route: Route) -> Route.Example? { route.example(catalog) }

    private func json(
        of parameter: Parameter, in place: String, example: Route.Example?
    ) -> [UInt8] {
        var writer = JSONWriter()
        write(parameter, in: place, example?.value(of: parameter.name), &writer)
        return writer.bytes
    }

    private func write(
        _ parameter: Parameter, in place: String, _ example: String?, _ writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.member("name", parameter.name)
            writer.member("in", place)
            writer.member("description", parameter.summary)
            if parameter.isRequired {
                writer.key("required")
                writer.bool(true)
            }
            if parameter.isList {
                writer.key("explode")
                writer.bool(false)
            }
            SchemaWriter.answers.member("schema", parameter.schema, &writer)
            if let example {
                writer.key("example")
                writer.write(parameter.schema.value(example))
            }
        }
    }

    private func components(_ writer: inout JSONWriter) {
        writer.member("schemas") { writer in
            for (name, schema, note) in Schema.definitions {
                SchemaWriter.answers.member(name, schema, note: note, &writer)
            }
            for route in Route.all {
                guard case .named(let name) = route.namedSchema, case .object = route.schema else {
                    continue
                }
                SchemaWriter.answers.member(name, route.schema, note: route.summary, &writer)
            }
        }
        writer.member("parameters") { writer in
            for (json, name) in shared.sorted(by: { $0.value < $1.value }) {
                writer.key(name)
                writer.copy(json)
            }
        }
        writer.member("responses") { writer in
            for refusal in Refusal.all(in: catalog) {
                writer.member(refusal.name) { write(refusal, &$0) }
            }
            writer.member("NotModified") {
                $0.member(
                    "description", "What the client has, by its entity tag, is the present one.")
            }
            writer.member("Redirect") {
                $0.member("description", "The name is another one of what stands at Location.")
                headers(["Location", "Cofactor-Dataset", "Request-Id"], &$0)
            }
        }
        writer.member("headers") { writer in
            for (name, schema, note) in Self.fields {
                writer.member(name) {
                    $0.member("description", note)
                    SchemaWriter.answers.member("schema", schema, &$0)
                }
            }
        }
    }
}

extension Route {
    /// The operation's name in words: `Compare forms`.
    var title: String {
        name.reduce(into: "") { title, letter in
            title += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
        }.capitalizedFirst
    }
}

extension Schema {
    /// A parameter's value as JSON.
    fileprivate func value(_ text: String) -> JSONValue {
        switch self {
        case .integer, .number: JSONNumber(text).map(JSONValue.number) ?? .string(text)
        case .list(let element, _, _):
            .array(text.split(separator: ",").map { element.value(String($0)) })
        default: .string(text)
        }
    }
}
