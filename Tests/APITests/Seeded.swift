/// Numbers that follow from a seed, so that a failure can be repeated (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A text of so many of these letters.
    mutating func text(_ count: ClosedRange<Int>, of letters: String) -> String {
        let letters = Array(letters)
        return String(
            (0..<Int.random(in: count, using: &self)).map { _ in
                letters[Int.random(in: letters.indices, using: &self)]
            })
    }
}
