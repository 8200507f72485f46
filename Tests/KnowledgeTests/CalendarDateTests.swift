import Knowledge
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        "", "2026-11-31", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-1-01", "26-11-22", "2026/11/22", "2026-11-22T00:00", "2026-11--2", "1899-12-31",
    ])
    func `what is no day is refused`(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0 as Int64), ("2000-02-29", 951_782_400), ("2026-11-22", 1_795_305_600),
        ("1900-01-01", -2_208_988_800), ("2024-12-31", 1_735_603_200),
        ("2024-03-01", 1_709_251_200),
    ])
    func `a day begins at midnight`(_ text: String, _ seconds: Int64) {
        #expect(CalendarDate(text)?.unixSeconds == seconds)
        #expect(CalendarDate(text)?.description == text)
    }
}
