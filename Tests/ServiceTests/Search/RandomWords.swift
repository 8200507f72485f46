/// Words that follow from a seed, so that a failure can be repeated.
struct RandomWords {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below another.
    mutating func number(below end: Int) -> Int {
        // A linear congruence, of which the upper bits are good enough to try things.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % end
    }

    /// A word of so many letters, out of few, so that words are often alike.
    mutating func word(_ count: ClosedRange<Int>, of letters: String = "abcd") -> [UInt8] {
        let letters = Array(letters.utf8)
        let length = count.lowerBound + number(below: count.count)
        return (0..<length).map { _ in letters[number(below: letters.count)] }
    }
}
