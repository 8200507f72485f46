import Testing

@testable import Service

@Suite struct SearchQueryTests {
    private static let index = SearchIndex(Shipped.knowledge)

    /// What a passage has of a query, as it is defined: looked up for each passage of all.
    private static func naive(_ query: SearchQuery) -> [Found] {
        index.passages.indices.compactMap { passage in
            var found = Found(passage: passage, slots: 0, weight: 0)
            for (place, slot) in query.slots.enumerated() {
                for guess in slot.guesses
                where index.passagesByTerm[guess.term].contains(Int32(passage)) {
                    found.take(1 << UInt32(place), guess.closeness, query)
                }
            }
            for naming in query.namings
            where index.passagesByThing[Int(naming.thing)].contains(Int32(passage)) {
                found.take(naming.slots, naming.closeness, query)
            }
            return found.slots == 0 ? nil : found
        }
    }

    struct Found: Equatable {
        let passage: Int
        var slots: UInt32
        var weight: Float

        mutating func take(_ others: UInt32, _ closeness: Float, _ query: SearchQuery) {
            weight += closeness * query.weight(of: others & ~slots)
            slots |= others
        }
    }

    @Test(arguments: [
        "cramps at night", "magnesium", "can magnesiun help me slee", "vitamin d and calcium iron",
        "statins or omeprazole with vitamin b12 and magnesium", "zzz",
    ])
    func `passages come once each, in order, with what they have`(_ text: String) {
        let query = SearchQuery(text, in: Self.index)
        var found: [Found] = []
        query.forEachPassage { found.append(Found(passage: $0, slots: $1, weight: $2)) }
        #expect(found == Self.naive(query))
        #expect(found.isEmpty == (text == "zzz"))
    }

    @Test func `some passages lie far apart`() {
        // Else one block would hold them all.
        #expect(Self.index.passages.count > 4096)
    }
}
