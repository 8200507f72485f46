/// A text that may be a date in one of the three forms of RFC 9110 §5.6.7, read from left to right.
struct DateText {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    func imfFixdate() -> HTTPDate? {
        var rest = self
        guard rest.takeName(HTTPDate.weekdays) != nil, rest.take(", "),
            let day = rest.takeNumber(digits: 2), rest.take(" "),
            let month = rest.takeName(HTTPDate.months), rest.take(" "),
            let year = rest.takeNumber(digits: 4), rest.take(" "),
            let second = rest.takeTimeOfDay(), rest.take(" GMT"), rest.isAtEnd
        else { return nil }
        return DateText.date(year: year, month: month + 1, day: day, second: second)
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`
    func rfc850Date(now: HTTPDate) -> HTTPDate? {
        var rest = self
        guard rest.takeName(DateText.longWeekdays) != nil, rest.take(", "),
            let day = rest.takeNumber(digits: 2), rest.take("-"),
            let month = rest.takeName(HTTPDate.months), rest.take("-"),
            let shortYear = rest.takeNumber(digits: 2), rest.take(" "),
            let second = rest.takeTimeOfDay(), rest.take(" GMT"), rest.isAtEnd
        else { return nil }
        let days = now.unixSeconds.flooredDivision(by: 86_400).quotient
        let latest = CivilDate(daysSince1970: days).year + 50
        let year = latest - (latest - shortYear).flooredDivision(by: 100).remainder
        return DateText.date(year: year, month: month + 1, day: day, second: second)
    }

    /// `Sun Nov  6 08:49:37 1994`
    func asctimeDate() -> HTTPDate? {
        var rest = self
        guard rest.takeName(HTTPDate.weekdays) != nil, rest.take(" "),
            let month = rest.takeName(HTTPDate.months), rest.take(" "),
            let day = rest.takeNumber(digits: rest.take(" ") ? 1 : 2), rest.take(" "),
            let second = rest.takeTimeOfDay(), rest.take(" "),
            let year = rest.takeNumber(digits: 4), rest.isAtEnd
        else { return nil }
        return DateText.date(year: year, month: month + 1, day: day, second: second)
    }

    private static let longWeekdays: [StaticString] = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    private static func date(year: Int64, month: Int, day: Int64, second: Int64) -> HTTPDate? {
        guard let date = CivilDate(year: year, month: Int64(month), day: day) else { return nil }
        return HTTPDate(unixSeconds: date.daysSince1970 * 86_400 + second)
    }

    private var isAtEnd: Bool { position == text.count }

    private mutating func take(_ word: StaticString) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= text.count, text.span.equals(ByteRange(position, end), word) else {
            return false
        }
        position = end
        return true
    }

    /// The index of the name that comes next.
    private mutating func takeName(_ names: [StaticString]) -> Int? {
        for (index, name) in names.enumerated() where take(name) { return index }
        return nil
    }

    private mutating func takeNumber(digits: Int) -> Int64? {
        guard position + digits <= text.count else { return nil }
        var number: Int64 = 0
        for byte in text[position..<position + digits] {
            guard let digit = byte.digit else { return nil }
            number = number * 10 + Int64(digit)
        }
        position += digits
        return number
    }

    /// `08:49:37` as seconds; a leap second counts as the one after it.
    private mutating func takeTimeOfDay() -> Int64? {
        guard let hour = takeNumber(digits: 2), hour < 24, take(":"),
            let minute = takeNumber(digits: 2), minute < 60, take(":"),
            let second = takeNumber(digits: 2), second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}
