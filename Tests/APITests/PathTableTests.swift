import HTTP
import Knowledge
import Testing

@testable import API

@Suite struct PathTableTests {
    @Test func `it answers as a dictionary does`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        for round in 0..<300 {
            let count = Int.random(in: 0...200, using: &random)
            let paths = Set((0..<count).map { _ in random.text(0...6, of: "/ab1") }).sorted()
            let table = PathTable(paths)
            let model = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })
            for path in paths + (0..<50).map({ _ in random.text(0...7, of: "/ab1") }) {
                // What stands around the path is no part of it.
                let head = Array("a\(path)b".utf8)
                let range = ByteRange(1, head.count - 1)
                #expect(
                    table.resource(for: range, in: head.span) == model[path],
                    "seed \(seed), round \(round), \(path)")
            }
        }
    }

    @Test func `it finds every path of the API and nothing near one`() {
        let catalog = Catalog(Invented.knowledge)
        let paths = Route.all.flatMap { route in
            route.instances(catalog).map { route.template.path($0) }
        }
        #expect(Set(paths).count == paths.count)
        let table = PathTable(paths)
        for (place, path) in paths.enumerated() {
            let bytes = Array(path.utf8)
            #expect(table.resource(for: ByteRange(0, bytes.count), in: bytes.span) == place)
            #expect(table.resource(for: ByteRange(0, bytes.count - 1), in: bytes.span) == nil)
        }
    }
}
