import HTTP
import JSON
import Knowledge
import Testing

@testable import API

/// The description of the API over one knowledge.
struct Described: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let catalog: Catalog
    let json: JSONValue

    let application: Application

    private init(_ name: String, _ catalog: Catalog, _ application: Application) {
        testDescription = name
        self.catalog = catalog
        self.application = application
        let content = OpenAPI.content(catalog)
        json = JSONValue.parse(content.span, depth: 64, faults: JSONFaults()) ?? .null
    }

    static let invented = Described(
        "the invented knowledge", Catalog(Invented.knowledge), Invented.application)
    static let all = [
        invented, Described("the knowledge that is served", Served.catalog, Served.application),
    ]

    /// How many examples there are: none for the description, its page, the dataset and its schema,
    /// which are long, and for kinds of which nothing is known.
    var examples: Int { Route.all.count - 4 - catalog.collections.count { $0.items.isEmpty } }

    /// The operation of a route.
    func operation(_ route: Route) -> JSONValue? {
        json["paths"]?["\(route.template)"]?["\(route.method.name)".lowercased()]
    }

    /// The parameters of an operation, in order.
    func parameters(of route: Route) -> [JSONValue] {
        guard case .array(let parameters)? = operation(route)?["parameters"] else { return [] }
        return parameters.compactMap { parameter in
            guard let name = parameter["$ref"]?.string else { return parameter }
            return json["components"]?["parameters"]?[String(name.split(separator: "/").last ?? "")]
        }
    }

    /// What an operation answers in JSON.
    func success(of route: Route) -> JSONValue? {
        operation(route)?["responses"]?["200"]?["content"]?["application/json"]
    }

    /// What is sent for the example; nil where nothing is.
    func content(of route: Route) -> String? {
        let body = operation(route)?["requestBody"]?["content"]?["application/json"]
        return body?["example"].map {
            String(decoding: JSONWriter.bytes(of: $0), as: UTF8.self)
        }
    }

    /// The request whose answer is shown: every parameter with its example.
    func target(of route: Route) throws -> String {
        var path = "\(route.template)"
        var query: [String] = []
        for parameter in parameters(of: route) {
            guard let example = parameter["example"], let name = parameter["name"]?.string else {
                continue
            }
            let values =
                if case .array(let elements) = example { elements } else { [example] }
            let value = values.map(\.plain).joined(separator: ",").formText
            if let place = path.firstRange(of: "{\(name)}") {
                path.replaceSubrange(place, with: value)
            } else {
                query.append("\(name)=\(value)")
            }
        }
        return path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}

@Suite struct OpenAPITests {
    @Test func `every route is described, and nothing else`() throws {
        guard case .object(let paths)? = Described.invented.json["paths"] else {
            Issue.record("There are no paths.")
            return
        }
        #expect(paths.map(\.name) == Route.all.map { "\($0.template)" })
        let ids = Route.all.map { Described.invented.operation($0)?["operationId"]?.string }
        #expect(ids == Route.all.map(\.name))
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: Described.all)
    func `every parameter of a route is described, and its example is one`(_ described: Described)
        throws
    {
        let validator = try SchemaValidator(described.json)
        for route in Route.all {
            let parameters = described.parameters(of: route)
            let names = (route.path + route.parameters).map(\.name)
            #expect(parameters.map { $0["name"]?.string } == names, "\(route.template)")
            for parameter in parameters {
                let schema = try #require(parameter["schema"])
                guard let example = parameter["example"] else { continue }
                #expect(validator.faults(in: example, against: schema) == [], "\(parameter)")
            }
        }
    }

    @Test(arguments: Described.all)
    func `each example is answered as it is shown`(_ described: Described) throws {
        var shown = 0
        for route in Route.all {
            guard let example = described.success(of: route)?["example"] else { continue }
            shown += 1
            let target = try described.target(of: route)
            let reply = try Client.answer(
                of: described.application.handler, target, "Accept: */*",
                content: described.content(of: route))
            #expect(reply.status == 200, "\(target)")
            #expect(reply.json == example, "\(target)")
        }
        #expect(shown == described.examples)
    }

    @Test(arguments: Described.all)
    func `every answer satisfies its schema`(_ described: Described) throws {
        let validator = try SchemaValidator(described.json, isStrict: true)
        let catalog = described.catalog
        for route in Route.all where route.mediaTypes.contains(.json) {
            let schema = try #require(described.success(of: route)?["schema"], "\(route.name)")
            var examples = route.instances(catalog).map { Route.Example(path: $0) }
            if let example = route.example(catalog) { examples.append(example) }
            if route.isPaged {
                let path = examples.first?.path ?? []
                examples.append(
                    Route.Example(path: path, query: [("limit", "1")]))
            }
            for example in examples {
                let content = try #require(route.content(for: example, in: catalog))
                let value = JSONValue.parse(content.span, depth: 64, faults: JSONFaults()) ?? .null
                let faults = validator.faults(in: value, against: schema)
                #expect(faults == [], "\(route.target(example))")
            }
        }
    }

    @Test(
        arguments: Client.allCases,
        [
            "/v1/interactions?with=glarex", "/v1/nutrients?nutrient=x", "/v1/forms?limit=0&x=1",
            "/v1/forms/compare?ids=lumenium-oxide,lumenium-citrate",
            "/v1/forms/compare?ids=Lum,lumenium-citrate&compound=500mg",
            "/v1/nutrients/compare?ids=Lum,vitamin-q", "/v1/nutrients?limit=1&sort=-name",
            "/v1/nutrients/lumenium/intakes?state=pregnant&age=20y",
            "/v1/nutrients/lumenium/foods?per=serving&sort=name",
            "/v1/graph?around=lumenium&depth=3",
            "/v1/paths?from=night-shift&to=flicker", "/v1/paths?from=glarex&to=tannin",
            "/v1/interactions/between?items=lumenium,shadex,nothing,dimolol,Lum",
            "/v1/search?q=lumenum", "/v1/search?q=zzzzqqq", "/v1/search",
            "/v1/convert?of=Lum&value=3&from=mmol&to=mg", "/v1/convert?of=lumenium",
            "/v1/forms/none",
        ])
    func `what else is answered satisfies its schema`(_ client: Client, _ target: String) throws {
        let described = Described.invented
        let validator = try SchemaValidator(described.json, isStrict: true)
        let reply = try client.get(target)
        let path = target.split(separator: "?")[0].split(separator: "/").map(String.init)
        let route = try #require(Router(Route.all).match(path).map { Route.all[$0.place] })
        let schema =
            reply.status == 200
            ? try #require(described.success(of: route)?["schema"])
            : .object([.init(name: "$ref", value: .string("#/components/schemas/Problem"))])
        #expect(validator.faults(in: reply.json, against: schema) == [])
        let responses = described.operation(route)?["responses"]
        #expect(responses?["\(reply.status)"] != nil, "\(reply.status)")
    }

    @Test(
        arguments: Client.allCases,
        [
            ("InvalidQuery", "/v1?colour=red", "Accept: */*", 0),
            ("NotFound", "/v1/nutrients/lumeniu", "Accept: */*", 0),
            ("NotAcceptable", "/v1", "Accept: text/plain", 0),
            ("PreconditionFailed", "/v1", "If-Match: \"no\"", 0),
            ("TargetTooLong", "/", "Accept: */*", 9_000),
            ("HeadTooLarge", "/v1", "X: ", 40_000),
        ])
    func `each example of a problem is answered as it is shown`(
        _ client: Client, _ sample: (name: String, target: String, line: String, excess: Int)
    ) throws {
        let excess = String(repeating: "x", count: sample.excess)
        let described = Described.invented.json["components"]?["responses"]?[sample.name]
        let example = described?["content"]?["application/problem+json"]?["example"]
        let isLine = sample.target != "/"
        let reply = try client.get(
            sample.target + (isLine ? "" : excess), sample.line + (isLine ? excess : ""))
        #expect(reply.json == example)
        #expect(reply.status == reply.json["status"]?.integer)
    }

    @Test func `the description has an address, and says where its page is`() throws {
        let reply = try Client.inProcess.get("/openapi.json")
        #expect(reply.json == Described.invented.json)
        #expect(reply["Content-Type"] == "application/json")
        #expect(try Client.inProcess.get("/openapi.json?").content == reply.content)
        let door = try Client.inProcess.get("/v1")
        #expect(door.at("/links/service-desc") == "/openapi.json")
        #expect(door.at("/links/service-doc") == "/docs")
    }
}

extension JSONValue {
    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }

    fileprivate var integer: Int? { if case .number(let number) = self { number.int } else { nil } }

    /// As it stands in a query.
    fileprivate var plain: String {
        string ?? String(decoding: JSONWriter.bytes(of: self), as: UTF8.self)
    }
}
