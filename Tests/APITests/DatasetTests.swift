import JSON
import Knowledge
import Testing

@Suite struct DatasetTests {
    private static func schema() throws -> JSONValue {
        try Client.inProcess.get("/v1/dataset/schema").json
    }

    private static func value(_ bytes: [UInt8]) -> JSONValue? {
        JSONValue.parse(bytes.span, faults: JSONFaults())
    }

    @Test(
        arguments: [
            ("food", #"{"id":"x","name":"X","aliases":[],"summary":"X.","claims":[]}"#, 0),
            ("food", #"{"id":"X","name":" ","aliases":[],"summary":"X.","claims":[]}"#, 2),
            ("food", #"{"id":"x","name":"X","aliases":[],"claims":[],"color":"red"}"#, 2),
            ("food", #"{"id":"x","name":1,"aliases":{},"summary":"X.","claims":[{}]}"#, 3),
            ("dataset", #"{"name":"X","schema":1.5,"released":"22.11.2026"}"#, 2),
            ("source", "[]", 1),
            ("nowhere", "{}", 1),
        ])
    func `the schema refuses what is not so`(_ name: String, _ text: String, _ count: Int) throws {
        let validator = try SchemaValidator(Self.schema())
        let value = try #require(Self.value(Array(text.utf8)))
        let faults = validator.faults(in: value, against: name)
        #expect(faults.count == count, "\(faults)")
    }

    @Test func `every data file satisfies the schema`() throws {
        let validator = try SchemaValidator(Self.schema())
        #expect(Served.files.count > 1_000)
        for file in Invented.files + Served.files {
            let value = try #require(Self.value(file.bytes))
            let folder = file.path.split(separator: "/").dropLast().first.map(String.init)
            let kind = folder.flatMap { Kind(folder: $0) }?.rawValue ?? "dataset"
            let faults = validator.faults(in: value, against: kind)
            #expect(faults == [], "\(file.path)")
        }
    }

    @Test(arguments: Client.allCases)
    func `the dataset is one document that satisfies the schema`(_ client: Client) throws {
        let reply = try client.get("/v1/dataset")
        #expect(reply.status == 200)
        let kinds = Kind.allCases.filter { $0.folder != nil }.map(\.plural)
        let names = ["name", "schema", "released", "version"] + kinds
        #expect(reply.names() == names.joined(separator: " "))
        #expect(reply.at("/version") == Invented.knowledge.version)
        #expect(reply.at("/version") == reply["Cofactor-Dataset"])
        #expect(reply.at("/foods/*/id") == "moon-kelp star-bread sun-bread")
        let validator = try SchemaValidator(Self.schema())
        #expect(validator.faults(in: reply.json, against: "document") == [])
        #expect(validator.faults(in: reply.json) == [])
    }

    @Test func `what the dataset gives can be loaded again`() throws {
        let document = try Client.inProcess.get("/v1/dataset").json
        var files = [
            KnowledgeLoader.File(
                path: "dataset.json",
                bytes: JSONWriter.bytes(
                    of: .object(
                        ["name", "schema", "released"].compactMap { name in
                            document[name].map { JSONMember(name: name, value: $0) }
                        })))
        ]
        for kind in Kind.allCases {
            guard let folder = kind.folder, case .array(let things)? = document[folder] else {
                continue
            }
            for thing in things {
                guard case .string(let id)? = thing["id"] else { continue }
                files.append(
                    KnowledgeLoader.File(
                        path: "\(folder)/\(id).json", bytes: JSONWriter.bytes(of: thing)))
            }
        }
        #expect(files.count == Invented.files.count)
        #expect(Invented.load(files).version == Invented.knowledge.version)
    }
}
