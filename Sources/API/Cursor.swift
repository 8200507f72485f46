/// Where a page of a collection ended: the sort it belongs to, and the key and identifier of its
/// last item. It holds no position, so it stays right when the knowledge is replaced.
struct Cursor: Equatable {
    var sort: String
    var key: String
    var id: String

    /// The cursor as it stands in a query: base64url without padding (RFC 4648 §5).
    var text: String {
        let bytes = Array("\(sort)\u{1F}\(key)\u{1F}\(id)".utf8)
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
            bits <<= UInt32(3 - group.count) * 8
            for place in 0...group.count {
                let index = Int(bits >> (18 - 6 * UInt32(place)) & 63)
                text.unicodeScalars.append(Unicode.Scalar(Self.alphabet[index]))
            }
        }
        return text
    }

    init(sort: String, key: String, id: String) {
        self.sort = sort
        self.key = key
        self.id = id
    }

    /// Reads a cursor that `text` made; nil for anything else.
    init?(_ text: String) {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for byte in text.utf8 {
            guard let value = Self.alphabet.firstIndex(of: byte) else { return nil }
            bits = (bits << 6 | UInt32(value)) & 0xFFFF
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
        let parts = decoded.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        guard parts.count == 3, Self(parts).text == text else { return nil }
        self = Self(parts)
    }

    private init(_ parts: [Substring]) {
        self.init(sort: String(parts[0]), key: String(parts[1]), id: String(parts[2]))
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
