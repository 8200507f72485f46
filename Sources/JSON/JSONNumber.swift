/// A number as JSON writes it (RFC 8259 §6), kept exactly: its text is the value, whatever its
/// length, and is written again as it was read. All else is computed from it when asked for.
public struct JSONNumber: Sendable, CustomStringConvertible {
    /// The number as it is written.
    public let description: String

    /// Takes text that the reader has found to be a number.
    init(checked text: String) {
        description = text
    }

    /// Reads a number; nil where the text is anything else, white space included.
    public init?(_ text: String) {
        var reader = JSONReader(faults: JSONFaults())
        let bytes = Array(text.utf8)
        guard let token = try? reader.next(bytes.span),  // Why it is no number is not asked here.
            token.kind == .number, token.start == 0, token.end == bytes.count
        else { return nil }
        self.init(checked: text)
    }

    /// Makes the number `significand` × 10^−`decimals`, in its shortest form: 3000 with one decimal
    /// is 300.
    public init(_ significand: Int128, decimals: Int = 0) {
        precondition(decimals >= 0, "A number of decimals is not negative.")
        var (significand, decimals) = (significand, decimals)
        // Zeros at the end are soonest taken off a short number, and most are whole then.
        if var short = Int64(exactly: significand) {
            while decimals > 0, short.isMultiple(of: 10) {
                (short, decimals) = (short / 10, decimals - 1)
            }
            guard decimals > 0 else {
                self.init(checked: String(short))
                return
            }
            significand = Int128(short)
        }
        var writer = JSONWriter(capacity: 24)
        writer.decimal(significand, decimals: decimals)
        self.init(checked: String(decoding: writer.bytes, as: UTF8.self))
    }

    /// The value × 10^`decimals` if that is an integer, and one that fits; else nil. Never rounded.
    public func scaled(by decimals: Int) -> Int128? {
        // 18 digits and 20 zeros fit.
        if let short, (0...20).contains(decimals - short.decimals) {
            var value = Int128(short.significand)
            for _ in short.decimals..<decimals { value *= 10 }
            return value
        }
        let decimal = Decimal(description)
        guard !decimal.digits.isEmpty else { return 0 }
        // The digits end with another than zero, so a negative exponent leaves a fraction.
        let exponent = decimal.point - decimal.digits.count + decimals
        guard exponent >= 0, decimal.digits.count + exponent <= 39 else { return nil }
        var value: Int128 = 0
        for position in 0..<decimal.digits.count + exponent {
            let digit = position < decimal.digits.count ? Int128(decimal.digits[position]) : 0
            let tens = value.multipliedReportingOverflow(by: 10)
            let sum = tens.partialValue.subtractingReportingOverflow(digit)
            guard !tens.overflow, !sum.overflow else { return nil }
            value = sum.partialValue
        }
        // Gathered below zero, where the range is the larger by one.
        guard !decimal.isNegative else { return value }
        return value == .min ? nil : -value
    }

    /// How many decimals it needs: 0 for an integer, 2 for `0.250`.
    public var decimals: Int {
        if let short { return short.decimals }
        let decimal = Decimal(description)
        return max(0, decimal.digits.count - decimal.point)
    }

    /// The value as an integer × 10^−`decimals`, with as few decimals as there can be; nil for a
    /// number with an exponent or of more than 18 digits, which are seldom.
    private var short: (significand: Int64, decimals: Int)? {
        var significand: Int64 = 0
        var count = 0
        var decimals: Int?
        for byte in description.utf8 where byte != .minus {
            if byte == .point {
                decimals = 0
                continue
            }
            guard byte.isDigit, count < 18 else { return nil }
            significand = significand * 10 + Int64(byte - .zero)
            decimals = decimals.map { $0 + 1 }
            count += 1
        }
        var fraction = decimals ?? 0
        while fraction > 0, significand.isMultiple(of: 10) {
            significand /= 10
            fraction -= 1
        }
        return (description.utf8.first == .minus ? -significand : significand, fraction)
    }

    /// The value if it is an integer that fits, else nil; `1.0` and `1e2` are integers.
    public var int: Int? { scaled(by: 0).flatMap { Int(exactly: $0) } }

    /// The nearest binary fraction; infinite beyond the greatest.
    public var double: Double { Double(description) ?? .nan }
}

extension JSONNumber: ExpressibleByIntegerLiteral {
    /// Makes an integer.
    public init(integerLiteral value: Int) {
        self.init(Int128(value))
    }
}

extension JSONNumber: Comparable, Hashable {
    /// By value, exactly: 1.0 equals 1, and 0 equals -0.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        left.description == right.description
            || Decimal(left.description) == Decimal(right.description)
    }

    /// By value, exactly.
    public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        Decimal(left.description) < Decimal(right.description)
    }

    /// Hashes the value: equal numbers hash alike, however they are written.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(Decimal(description))
    }
}

/// A number as sign, digits and point: 0.d₁d₂… × 10^`point`, where neither the first digit nor the
/// last is zero, and zero has none.
///
/// An exponent beyond ±10¹⁷ counts as that: no number near it has a use, and sums stay in range.
private struct Decimal: Hashable {
    var isNegative = false
    var digits: [UInt8] = []
    var point = 0

    init(_ text: String) {
        var exponent = 0
        var isExponentNegative = false
        var phase = Phase.integer
        for byte in text.utf8 {
            switch (byte, phase) {
            case (.minus, .integer): isNegative = true
            case (.minus, .exponent): isExponentNegative = true
            case (.plus, _): break
            case (.point, _): phase = .fraction
            case (UInt8(ascii: "e"), _), (UInt8(ascii: "E"), _): phase = .exponent
            case (_, .exponent): exponent = min(exponent * 10 + Int(byte - .zero), Decimal.limit)
            case (_, .integer) where byte != .zero || !digits.isEmpty:
                digits.append(byte - .zero)
                point += 1
            case (_, .fraction) where byte != .zero || !digits.isEmpty: digits.append(byte - .zero)
            case (_, .fraction): point -= 1
            case (_, .integer): break
            }
        }
        while digits.last == 0 { digits.removeLast() }
        point += isExponentNegative ? -exponent : exponent
        if digits.isEmpty { (isNegative, point) = (false, 0) }
    }

    static func < (left: Decimal, right: Decimal) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative
            ? right.isMagnitudeLess(than: left) : left.isMagnitudeLess(than: right)
    }

    private func isMagnitudeLess(than other: Decimal) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else {
            return digits.count < other.digits.count
        }
        guard point == other.point else { return point < other.point }
        return digits.lexicographicallyPrecedes(other.digits)
    }

    private enum Phase { case integer, fraction, exponent }

    private static let limit = 100_000_000_000_000_000
}
