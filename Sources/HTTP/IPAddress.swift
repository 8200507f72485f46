/// An address of the Internet Protocol: 128 bits. One of IPv4 stands as `::ffff:a.b.c.d`, so that a
/// peer has the same address over either kind of socket. RFC 4291 §2.2, §2.5.5.2.
public struct IPAddress: Hashable, Sendable {
    /// The address, its first byte the highest.
    public let bits: UInt128

    /// An address from its bits.
    public init(bits: UInt128) {
        self.bits = bits
    }

    /// Reads an address as it is written, without brackets, port or zone; nil if it is none.
    public init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
        guard let bits = Self.ipv4(bytes, range) ?? Self.ipv6(bytes, range) else { return nil }
        self.bits = bits
    }

    /// Reads a text.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, ByteRange(0, bytes.count))
    }

    /// Reads what a proxy writes: an address, in brackets if it is one of IPv6, perhaps with a
    /// port. `X-Forwarded-For` may have IPv6 without brackets. RFC 7239 §6.
    init?(node bytes: Span<UInt8>, _ range: ByteRange) {
        if range.count > 2, bytes[range.start] == .ascii("[") {
            guard let end = bytes.firstIndex(of: .ascii("]"), in: range),
                Self.isPort(bytes, ByteRange(end + 1, range.end)),
                let bits = Self.ipv6(bytes, ByteRange(range.start + 1, end))
            else { return nil }
            self.bits = bits
        } else if let address = IPAddress(bytes, range) {
            self = address
        } else {
            guard let colon = bytes.firstIndex(of: .ascii(":"), in: range),
                Self.isPort(bytes, ByteRange(colon, range.end)),
                let bits = Self.ipv4(bytes, ByteRange(range.start, colon))
            else { return nil }
            self.bits = bits
        }
    }

    /// Whether it is one of IPv4.
    public var isIPv4: Bool { bits >> 32 == 0xFFFF }

    /// What one host has: an address of IPv4, or 64 bits of IPv6, below which a host chooses as it
    /// likes. RFC 4291 §2.5.1.
    public var network: IPAddress { isIPv4 ? self : IPAddress(bits: (bits >> 64) << 64) }

    /// Nothing, or a colon and digits.
    private static func isPort(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
        if range.isEmpty { return true }
        guard 2...6 ~= range.count, bytes[range.start] == .ascii(":") else { return false }
        return range.range.dropFirst().allSatisfy { bytes[$0].digit != nil }
    }

    /// Four numbers with dots between them, none with a zero before it: some take that for octal.
    private static func ipv4(_ bytes: Span<UInt8>, _ range: ByteRange) -> UInt128? {
        var bits: UInt128 = 0xFFFF
        var parts = 0
        var start = range.start
        while parts < 4, start <= range.end {
            let rest = ByteRange(start, range.end)
            let end = bytes.firstIndex(of: .ascii("."), in: rest) ?? range.end
            guard 1...3 ~= end - start, end - start == 1 || bytes[start] != .ascii("0") else {
                return nil
            }
            var part = 0
            for place in start..<end {
                guard let digit = bytes[place].digit else { return nil }
                part = part * 10 + digit
            }
            guard part < 256 else { return nil }
            bits = bits << 8 | UInt128(part)
            parts += 1
            start = end + 1
        }
        return parts == 4 && start == range.end + 1 ? bits : nil
    }

    /// Eight groups of hexadecimal digits; `::` stands once for some that are zero, and the last
    /// two may be written as IPv4.
    private static func ipv6(_ bytes: Span<UInt8>, _ range: ByteRange) -> UInt128? {
        var groups: UInt128 = 0
        var count = 0
        var gap: Int?
        var start = range.start
        if range.count >= 2, bytes[start] == .ascii(":"), bytes[start + 1] == .ascii(":") {
            gap = 0
            start += 2
        }
        while start < range.end {
            let rest = ByteRange(start, range.end)
            let end = bytes.firstIndex(of: .ascii(":"), in: rest) ?? range.end
            if end == range.end, let last = ipv4(bytes, rest) {
                groups = groups << 32 | last & 0xFFFF_FFFF
                count += 2
                break
            }
            guard let group = hexadecimal(bytes, ByteRange(start, end)), count < 8 else {
                return nil
            }
            groups = groups << 16 | group
            count += 1
            guard end < range.end else { break }
            start = end + 1
            // A colon at the end is only right as the second of two.
            guard start < range.end else { return nil }
            if bytes[start] == .ascii(":") {
                guard gap == nil else { return nil }
                gap = count
                start += 1
            }
        }
        guard let gap else { return count == 8 ? groups : nil }
        guard count < 8 else { return nil }
        let behind = 16 * (count - gap)
        return (groups >> behind) << (16 * (8 - gap)) | groups & (1 << behind - 1)
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ range: ByteRange) -> UInt128? {
        guard 1...4 ~= range.count else { return nil }
        var value: UInt128 = 0
        for place in range.range {
            guard let digit = bytes[place].hexDigit else { return nil }
            value = value << 4 | UInt128(digit)
        }
        return value
    }
}

extension IPAddress: CustomStringConvertible {
    /// The address as people write it. RFC 5952 §4.
    public var description: String {
        if isIPv4 {
            return [24, 16, 8, 0].map { "\(bits >> $0 & 0xFF)" }.joined(separator: ".")
        }
        let groups = (0..<8).map { String(bits >> (112 - 16 * $0) & 0xFFFF, radix: 16) }
        var longest = 0..<1
        for start in groups.indices {
            let end = groups[start...].firstIndex { $0 != "0" } ?? 8
            if end - start > longest.count { longest = start..<end }
        }
        guard longest.count > 1 else { return groups.joined(separator: ":") }
        return groups[..<longest.lowerBound].joined(separator: ":") + "::"
            + groups[longest.upperBound...].joined(separator: ":")
    }
}
