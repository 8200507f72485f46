/// A second of time as HTTP writes it. RFC 9110 §5.6.7.
public struct HTTPDate: Sendable, Equatable, Comparable {
    /// Seconds since 1970 began, without leap seconds.
    public let unixSeconds: Int64

    /// The second so many seconds after the beginning of 1970.
    public init(unixSeconds: Int64) {
        self.unixSeconds = unixSeconds
    }

    /// Reads an IMF-fixdate, an RFC 850 date or an asctime date; anything else is nil.
    ///
    /// Two digits of a year mean the latest such year that is not more than 50 years after `now`.
    public init?(_ bytes: Span<UInt8>, _ range: ByteRange, now: HTTPDate) {
        guard range.count <= 33 else { return nil }
        let text = DateText(bytes.array(range))
        guard let date = text.imfFixdate() ?? text.rfc850Date(now: now) ?? text.asctimeDate()
        else { return nil }
        self = date
    }

    /// The date as IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`. For years 0 to 9999.
    public var imfFixdate: [UInt8] {
        let (days, second) = unixSeconds.flooredDivision(by: 86_400)
        let weekday = (days + 4).flooredDivision(by: 7).remainder
        let date = CivilDate(daysSince1970: days)
        var text: [UInt8] = []
        text.reserveCapacity(29)
        text.append(HTTPDate.weekdays[Int(weekday)])
        text.append(", ")
        text.append(digits: date.day, count: 2)
        text.append(" ")
        text.append(HTTPDate.months[Int(date.month) - 1])
        text.append(" ")
        text.append(digits: date.year, count: 4)
        text.append(" ")
        text.append(digits: second / 3600, count: 2)
        text.append(":")
        text.append(digits: second / 60 % 60, count: 2)
        text.append(":")
        text.append(digits: second % 60, count: 2)
        text.append(" GMT")
        return text
    }

    /// The date without its zone, which is UTC: `1994-11-06T08:49:37`. RFC 3339 §5.6. For years 0
    /// to 9999.
    public var timestamp: [UInt8] {
        let (days, second) = unixSeconds.flooredDivision(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        var text: [UInt8] = []
        text.append(digits: date.year, count: 4)
        for number in [date.month, date.day] {
            text.append("-")
            text.append(digits: number, count: 2)
        }
        text.append("T")
        text.append(digits: second / 3600, count: 2)
        for number in [second / 60 % 60, second % 60] {
            text.append(":")
            text.append(digits: number, count: 2)
        }
        return text
    }

    /// The earlier date is less.
    public static func < (one: HTTPDate, other: HTTPDate) -> Bool {
        one.unixSeconds < other.unixSeconds
    }

    static let weekdays: [StaticString] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension [UInt8] {
    /// Appends a number in so many decimal digits.
    mutating func append(digits number: Int64, count: Int) {
        if count > 1 { append(digits: number / 10, count: count - 1) }
        append(0x30 + UInt8(number % 10))
    }
}
