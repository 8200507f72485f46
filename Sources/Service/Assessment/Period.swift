/// A length of time as ISO 8601 writes it, in whole days: `P14D`, `P6W`, `P3M`, `P2Y`.
///
/// A year counts as 365 days and a month as 30: what rests on a period says `about three months`,
/// never a number of days.
struct Period: Equatable {
    let days: Int

    /// Reads `P`, then years, months, weeks and days in this order, each at most once; nil for
    /// anything else, for nothing, and for more than 200 years.
    init?(_ text: String) {
        guard text.utf8.count <= 16, text.first == "P" else { return nil }
        var rest = text.dropFirst()
        var days = 0
        var isThere = false
        for (letter, length) in [("Y", 365), ("M", 30), ("W", 7), ("D", 1)] as [(Character, Int)] {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            guard rest.dropFirst(digits.count).first == letter else { continue }
            guard !digits.isEmpty, digits.count <= 5, let count = Int(digits) else { return nil }
            days += count * length
            isThere = true
            rest = rest.dropFirst(digits.count + 1)
        }
        guard isThere, rest.isEmpty, days <= 200 * 365 else { return nil }
        self.days = days
    }
}
