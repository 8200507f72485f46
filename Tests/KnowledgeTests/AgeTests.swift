import Knowledge
import Testing

@Suite struct AgeTests {
    @Test(arguments: [
        "", "34", "y", "-1y", "+1y", "1.5y", "34Y", "8m", "2y6mo", "P", "P8", "PM", "P6M2Y", "P14D",
        "P1W", "p8M", "8mo ", "151y", "1801mo", "99999mo", "P150Y1M",
    ])
    func `what is no age is refused`(_ text: String) {
        #expect(Age(text) == nil)
    }

    @Test(arguments: [
        ("34y", 408, "34y"), ("8mo", 8, "8mo"), ("0mo", 0, "0mo"), ("0y", 0, "0mo"),
        ("24mo", 24, "2y"), ("P8M", 8, "8mo"), ("P2Y6M", 30, "30mo"), ("P34Y", 408, "34y"),
        ("150y", 1_800, "150y"),
    ])
    func `an age counts months`(_ text: String, _ months: Int, _ description: String) {
        #expect(Age(text)?.months == months)
        #expect(Age(text)?.description == description)
    }
}
