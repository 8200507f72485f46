import HTTP
import Testing

@Suite struct LendingListTests {
    private final class Thing: Sendable {
        let name: String
        init(_ name: String) { self.name = name }
    }

    private struct Refusal: Error {}

    @Test func `objects live as long as the list that lends them`() {
        weak var first: Thing?
        do {
            let list: LendingList<Thing>
            do {
                let things = [Thing("first"), Thing("second")]
                first = things[0]
                list = LendingList(things)
            }
            #expect(first != nil)
            #expect((0..<2).map { list.lend($0) { $0.name } } == ["first", "second"])
            #expect(throws: Refusal.self) { try list.lend(1) { _ in throw Refusal() } }
        }
        #expect(first == nil)
    }
}
