import Knowledge
import Testing

@Suite struct KnowledgeLoaderTests {
    /// SplitMix64: small, and the same everywhere.
    struct Randomness: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test(arguments: 0..<120 as Range<UInt64>)
    func `a damaged folder is refused or loaded, and never traps`(_ seed: UInt64) {
        var randomness = Randomness(state: seed)
        var files = Fixture.files(in: "valid")
        for _ in 0..<3 {
            let index = Int.random(in: files.indices, using: &randomness)
            let file = files[index]
            let bytes = damaged(file.bytes, using: &randomness)
            files[index] = KnowledgeLoader.File(path: file.path, bytes: bytes)
        }
        do throws(KnowledgeFaults) {
            _ = try KnowledgeLoader.load(files, digest: Fixture.checksum)
        } catch {
            #expect(!error.faults.isEmpty)
            #expect(error.faults == error.faults.sorted())
        }
    }

    /// Words are swapped rather than bytes, so that most damage is still JSON.
    private func damaged(_ bytes: [UInt8], using randomness: inout Randomness) -> [UInt8] {
        var words = bytes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let first = Int.random(in: words.indices, using: &randomness)
        let second = Int.random(in: words.indices, using: &randomness)
        switch Int.random(in: 0..<4, using: &randomness) {
        case 0: words.swapAt(first, second)
        case 1: words[first] = words[second]
        case 2: words[first] = []
        default: words.removeSubrange(min(first, second)..<max(first, second))
        }
        return Array(words.joined(separator: [UInt8(ascii: "\"")]))
    }
}
