import Knowledge
import Service
import Testing

/// What people really ask, over the real knowledge: `queries.tsv`.
@Suite struct QueriesTests {
    struct Query: Sendable, CustomTestStringConvertible {
        let text: String
        /// Each of them may come first.
        let expected: [String]
        /// Whether something else still comes first.
        let isKnownMiss: Bool

        var testDescription: String { text }
    }

    static let queries: [Query] = {
        let file = #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
        let text = String(decoding: Invented.bytes(file + "/queries.tsv"), as: UTF8.self)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t")
            return Query(
                text: String(cells[0]), expected: cells[1].split(separator: "|").map { String($0) },
                isKnownMiss: cells.count > 2)
        }
    }()

    private static let knowledge = Shipped.knowledge
    private static let index = SearchIndex(knowledge)

    @Test func `there are many queries, each once, and few that miss`() {
        #expect(Self.queries.count >= 60)
        #expect(Set(Self.queries.map(\.text)).count == Self.queries.count)
        #expect(Self.queries.filter(\.isKnownMiss).count * 20 <= Self.queries.count)
    }

    @Test(arguments: queries)
    func `what is meant comes first`(_ query: Query) {
        for id in query.expected { #expect(Self.knowledge.entity(id) != nil, "\(id)") }
        let first = Search(query.text, in: Self.index, atMost: 3).hits.map { hit in
            switch hit.item {
            case .entity(let place): Self.knowledge.entities[place].id
            case .claim(let place): Self.knowledge.claims[place].id
            }
        }
        if query.isKnownMiss {
            withKnownIssue { #expect(query.expected.contains(first.first ?? ""), "\(first)") }
        } else {
            #expect(query.expected.contains(first.first ?? ""), "\(first)")
        }
    }
}
