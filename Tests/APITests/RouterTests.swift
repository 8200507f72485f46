import Testing

@testable import API

@Suite struct RouterTests {
    @Test func `it answers as a list that is sorted by literal segments does`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        for round in 0..<500 {
            let templates = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).reduce(into: "") { path, _ in
                    path += "/" + (["a", "b", "{x}", "{y}"].randomElement(using: &random) ?? "")
                }
            }
            let router = Router(
                templates.map { Route("get", $0, "", schema: .string) { _ in .content([]) } })
            for _ in 0..<20 {
                let path = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    ["a", "b", "c", ""].randomElement(using: &random) ?? ""
                }
                let found = router.match(path)
                let expected = Self.match(path, templates)
                #expect(found?.place == expected?.place, "seed \(seed), round \(round)")
                #expect(found?.parameters == expected?.parameters, "seed \(seed), round \(round)")
            }
        }
    }

    /// All that fit, the most literal first, and of these the first.
    private static func match(
        _ path: [String], _ templates: [String]
    ) -> (place: Int, parameters: [String])? {
        let fitting = templates.enumerated().compactMap { place, template -> (Int, [String])? in
            let parts = template.split(separator: "/").map(String.init)
            let isFit =
                parts.count == path.count
                && zip(parts, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
            guard isFit else { return nil }
            return (place, zip(parts, path).filter { $0.0.hasPrefix("{") }.map(\.1))
        }
        let best = fitting.min { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
        return best.map { (place: $0.0, parameters: $0.1) }
    }

    @Test func `a reserved word is no identifier`() throws {
        let router = Router(Route.all)
        for (path, name) in [
            ("v1/forms/compare", "compareForms"), ("v1/forms/lumenium-oxide", "getForm"),
            ("v1/nutrients/compare", "compareNutrients"),
            ("v1/nutrients/compare/intakes", "getIntakes"), ("v1/processes", "getProcesses"),
            ("problems/compare", "getProblem"),
        ] {
            let match = try #require(router.match(path.split(separator: "/").map(String.init)))
            #expect(Route.all[match.place].name == name)
        }
    }
}
