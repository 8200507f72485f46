import Testing

@testable import HTTP

@Suite struct HTTPDateTests {
    /// 6 November 1994, 08:49:37, the RFC's example.
    static let example: Int64 = 784_111_777
    /// 1 July 2025.
    static let now = HTTPDate(unixSeconds: 1_751_328_000)

    private static func read(_ text: String) -> Int64? {
        let bytes = [UInt8](text.utf8)
        return HTTPDate(bytes.span, ByteRange(0, bytes.count), now: now)?.unixSeconds
    }

    @Test(arguments: [
        "", "0", "784111777", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 GMT ", " Sun, 06 Nov 1994 08:49:37 GMT",
        "Sun 06 Nov 1994 08:49:37 GMT",
        "sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 NOV 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT", "Wed, 29 Feb 2023 00:00:00 GMT",
        "Thu, 29 Feb 1900 00:00:00 GMT",
        "Sun, 06 Foo 1994 08:49:37 GMT", "Foo, 06 Nov 1994 08:49:37 GMT",
        "Sun, +6 Nov 1994 08:49:37 GMT",
        "Sun, 06-Nov-94 08:49:37 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06 Nov 94 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994", "Sun Nov 06 08:49:37 1994 GMT", "Sun Nov  6 08:49:37 94",
        "Sunday, 06-Nov-94 08:49:37 GMT, Sunday, 06-Nov-94 08:49:37 GMT",
    ])
    func `what is not one of the three forms is no date`(text: String) {
        #expect(Self.read(text) == nil)
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", example), ("Sunday, 06-Nov-94 08:49:37 GMT", example),
        ("Sun Nov  6 08:49:37 1994", example), ("Sun Nov 16 08:49:37 1994", example + 864_000),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
        ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        // 50 years ahead of 2025 is still ahead, 51 years are behind.
        ("Tuesday, 01-Jan-75 00:00:00 GMT", 3_313_526_400),
        ("Thursday, 01-Jan-76 00:00:00 GMT", 189_302_400),
    ])
    func `all three forms are read`(text: String, seconds: Int64) {
        #expect(Self.read(text) == seconds)
    }

    @Test(
        arguments: [
            (example, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (951_825_600, "Tue, 29 Feb 2000 12:00:00 GMT"),
            (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
        ] as [(Int64, String)])
    func `a date is written as IMF-fixdate`(seconds: Int64, text: String) {
        let written = HTTPDate(unixSeconds: seconds).imfFixdate
        #expect(String(decoding: written, as: UTF8.self) == text)
    }

    @Test func `what is written is read back`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomBits(seed: seed)
        for _ in 0..<5000 {
            let seconds = Int64(random.next() % 253_402_300_800)
            let text = HTTPDate(unixSeconds: seconds).imfFixdate
            let date = HTTPDate(text.span, ByteRange(0, text.count), now: Self.now)
            #expect(date?.unixSeconds == seconds, "seed \(seed)")
        }
    }

    @Test func `days follow one another as in a calendar kept by counting`() {
        let lengths: [Int64] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var days: Int64 = 0
        for year in Int64(1970)...2420 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for month in Int64(1)...12 {
                let length = lengths[Int(month) - 1] + (month == 2 && isLeap ? 1 : 0)
                for day in 1...length {
                    let date = CivilDate(daysSince1970: days)
                    #expect(date == CivilDate(year: year, month: month, day: day))
                    #expect(date.daysSince1970 == days)
                    days += 1
                }
                #expect(CivilDate(year: year, month: month, day: length + 1) == nil)
            }
        }
    }
}
