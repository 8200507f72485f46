internal import ArgumentParser

/// A number of bytes as it is given on the command line: digits, perhaps with `k` for 1,024 or `M`
/// for 1,048,576.
struct ByteCount: ExpressibleByArgument, Equatable {
    let bytes: Int

    init(_ bytes: Int) {
        self.bytes = bytes
    }

    /// At most 1 GiB: positions in a message have 32 bits.
    init?(argument: String) {
        let factors = ["k": 1_024, "K": 1_024, "M": 1_048_576]
        let factor = argument.last.flatMap { factors[String($0)] }
        let digits = factor == nil ? argument[...] : argument.dropLast()
        guard digits.utf8.count <= 10, let number = digits.digits,
            number * (factor ?? 1) <= 1 << 30
        else { return nil }
        bytes = number * (factor ?? 1)
    }

    var defaultValueDescription: String { "\(bytes)" }
}

extension StringProtocol {
    /// The number that these digits write; nil for anything else. `Int` alone takes a sign too.
    var digits: Int? { utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(self) : nil }
}
