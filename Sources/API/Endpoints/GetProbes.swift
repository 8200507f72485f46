internal import JSON

extension Route {
    /// `GET /healthz`: whether the program answers at all.
    static let getHealth = Route(
        "getHealth", "/healthz", "Liveness: answers while the program runs.",
        schema: status("alive"), caching: .none
    ) { _ in .content(status("alive")) }

    /// `GET /readyz`: whether it may be sent requests.
    static let getReadiness = Route(
        "getReadiness", "/readyz", "Readiness: answers when requests may be sent here.",
        schema: status("ready"), caching: .none
    ) { _ in .content(status("ready")) }

    /// `GET /version`: which program with which knowledge.
    static let getVersion = Route(
        "getVersion", "/version", "The program's version and the dataset's.",
        schema: .object([
            Schema.Property("name", .string), Schema.Property("version", .string),
            Schema.Property("dataset", .named("Dataset")),
        ]), caching: .none
    ) { call in
        var writer = JSONWriter()
        writer.object {
            $0.member("name", Release.name)
            $0.member("version", Release.version)
            $0.key("dataset")
            DatasetWriter.write(call.catalog.knowledge, to: &$0)
        }
        return .content(writer.bytes)
    }

    private static func status(_ word: String) -> Schema {
        .object([Schema.Property("status", .choice([word]))])
    }

    private static func status(_ word: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { $0.member("status", word) }
        return writer.bytes
    }
}
