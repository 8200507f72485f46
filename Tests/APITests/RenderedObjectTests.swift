import JSON
import Testing

/// Objects that are put together of slices, against the whole ones, parsed.
@Suite struct RenderedObjectTests {
    @Test(arguments: ItemTests.collections)
    func `chosen members are those of the whole, in its order`(_ plural: String) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        let ids = try Client.inProcess.get("/v1/\(plural)").at("/items/*/id")
        let wholes = try (ids ?? "").split(separator: " ").map {
            try Client.inProcess.get("/v1/\(plural)/\($0)").json
        }
        let names = Set(wholes.flatMap { whole in whole.members.map(\.name) }).sorted()
        try #require(names.contains("id"))
        for _ in 0..<20 {
            let asked = names.shuffled(using: &random)
                .prefix(Int.random(in: 1...names.count, using: &random))
            let expected = wholes.map { whole in
                JSONValue.object(
                    whole.members.filter { $0.name == "id" || asked.contains($0.name) })
            }
            let query = "fields=\(asked.joined(separator: ","))"
            let collection = try Client.inProcess.get("/v1/\(plural)?\(query)").json
            #expect(collection["items"] == .array(expected), "seed \(seed), \(query)")
            for (whole, expected) in zip(wholes, expected) {
                guard case .string(let id)? = whole["id"] else { continue }
                let item = try Client.inProcess.get("/v1/\(plural)/\(id)?\(query)").json
                #expect(item == expected, "seed \(seed), \(id), \(query)")
            }
        }
    }
}

extension JSONValue {
    /// The members of an object; none of anything else.
    fileprivate var members: [JSONMember] {
        if case .object(let members) = self { members } else { [] }
    }
}
