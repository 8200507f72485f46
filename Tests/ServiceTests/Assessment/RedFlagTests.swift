import Knowledge
import Service
import Testing

@Suite struct RedFlagTests {
    @Test func `signs that are present come first, each in the knowledge's order`() {
        for sample in AssessmentCase.all {
            let flags = sample.assess().0?.redFlags ?? []
            let order = flags.map { ($0.isPresent ? "present " : "to watch ") + $0.sign.id }
            #expect(order == order.sorted(), "\(sample.name)")
        }
    }
}
