/// An age in completed months: `34y`, `8mo`, or ISO 8601's `P8M`, `P2Y6M`.
public struct Age: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// How many months since birth.
    public let months: Int

    /// The newborn.
    public static let birth = Age(months: 0)

    /// Nobody has lived longer: 150 years.
    public static let greatest = Age(months: 1_800)

    /// That many months.
    public init(months: Int) {
        self.months = months
    }

    /// Reads an age; nil for anything but the spellings above, and for more than 150 years.
    public init?(_ text: String) {
        var rest = text.utf8[...]
        let isISO = rest.first == UInt8(ascii: "P")
        if isISO { rest.removeFirst() }
        var months: Int?
        let parts = isISO ? [("Y", 12), ("M", 1)] : [("y", 12), ("mo", 1)]
        for (suffix, length) in parts {
            guard months == nil || isISO else { break }
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let after = rest.dropFirst(digits.count)
            guard (1...4).contains(digits.count), after.starts(with: suffix.utf8) else { continue }
            let count = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            months = (months ?? 0) + count * length
            rest = after.dropFirst(suffix.utf8.count)
        }
        guard rest.isEmpty, let months, months <= Self.greatest.months else { return nil }
        self.months = months
    }

    /// `34y` for whole years, else `8mo`; a newborn is `0mo`.
    public var description: String {
        months > 0 && months % 12 == 0 ? "\(months / 12)y" : "\(months)mo"
    }

    /// The younger first.
    public static func < (left: Age, right: Age) -> Bool {
        left.months < right.months
    }
}
