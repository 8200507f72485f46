/// Addresses that begin with the same bits: `10.0.0.0/8`, or a single one. RFC 4632 §3.1.
public struct AddressBlock: Equatable, Sendable {
    private let first: IPAddress
    private let prefix: Int

    /// Reads an address, perhaps with a slash and a number of bits. Nil if it is none, or if bits
    /// behind those are set, which is a slip more often than meant.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = IPAddress(String(parts[0])) else { return nil }
        let most = first.isIPv4 ? 32 : 128
        var bits = most
        if parts.count == 2 {
            let digits = parts[1].utf8
            guard 1...3 ~= digits.count, digits.allSatisfy({ $0.digit != nil }),
                let given = Int(parts[1]), given <= most
            else { return nil }
            bits = given
        }
        prefix = bits + 128 - most
        self.first = first
        guard first.bits.trailingZeroBitCount >= 128 - prefix else { return nil }
    }

    /// Whether an address is one of them.
    public func contains(_ address: IPAddress) -> Bool {
        (address.bits ^ first.bits) >> (128 - prefix) == 0
    }
}
