import Testing

@testable import Service

@Suite struct PlacesTests {
    @Test(arguments: [
        [], [0], [63], [64], [3, 1, 2], [127, 128, 5], [799, 0, 64, 63, 400], Array(0..<800),
    ])
    func `places are told in order, whatever the order they came in`(_ numbers: [Int]) {
        let places = Places(numbers)
        #expect(Array(places) == numbers.sorted())
        #expect(places == Places(numbers.reversed()))
        #expect(places.isEmpty == numbers.isEmpty)
        #expect((0..<900).filter(places.contains) == numbers.sorted())
    }

    @Test(arguments: [([1], [2]), ([1], [700]), ([700], [1]), ([70, 3], [70]), ([], [64])])
    func `a union has what either has`(_ one: [Int], _ other: [Int]) {
        let union = Places(one).union(Places(other))
        #expect(Set(union) == Set(one + other))
        #expect(union == Places(other).union(Places(one)))
    }
}
