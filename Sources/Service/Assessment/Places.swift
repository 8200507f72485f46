/// Places of a request, in its order: the numbers of some of the things that it names.
public struct Places: Hashable, Sendable {
    /// A bit for each of the first 64 numbers.
    private var first: UInt64 = 0
    /// The same for those behind them, up to the last that is among them.
    private var rest: [UInt64] = []

    init() {}

    init(_ number: Int) {
        insert(number)
    }

    init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    /// Whether there is none.
    public var isEmpty: Bool { first == 0 && rest.isEmpty }

    /// Whether a number is among them.
    func contains(_ number: Int) -> Bool {
        guard number >= 64 else { return first >> UInt64(number) & 1 == 1 }
        return number / 64 <= rest.count && rest[number / 64 - 1] >> UInt64(number % 64) & 1 == 1
    }

    mutating func insert(_ number: Int) {
        guard number >= 64 else {
            first |= 1 << UInt64(number)
            return
        }
        grow(to: number / 64)
        rest[number / 64 - 1] |= 1 << UInt64(number % 64)
    }

    /// Takes in others.
    mutating func formUnion(_ other: Places) {
        first |= other.first
        grow(to: other.rest.count)
        for place in other.rest.indices { rest[place] |= other.rest[place] }
    }

    /// The places that are among these or others.
    public func union(_ other: Places) -> Places {
        var union = self
        union.formUnion(other)
        return union
    }

    private mutating func grow(to count: Int) {
        while rest.count < count { rest.append(0) }
    }
}

extension Places: Sequence {
    /// Goes through the numbers, the least first.
    public struct Iterator: IteratorProtocol {
        fileprivate var word: UInt64
        fileprivate var rest: ArraySlice<UInt64>

        /// The next number; nil after the last.
        public mutating func next() -> Int? {
            while word == 0 {
                guard let next = rest.popFirst() else { return nil }
                word = next
            }
            defer { word &= word - 1 }
            return rest.startIndex * 64 + word.trailingZeroBitCount
        }
    }

    /// Starts before the first.
    public func makeIterator() -> Iterator { Iterator(word: first, rest: rest[...]) }
}
