import Knowledge
import Testing

@testable import API

/// What the server writes and what scripts make in the browser is said in the same words.
@Suite struct EvidenceTests {
    @Test func `scripts explain evidence as pages of the server do`() throws {
        let script = try House.text("Public/scripts/evidence.js")
        for meaning in Grade.allCases.map({ Evidence.meaning(of: $0).meaning })
            + Hedge.allCases.map({ Evidence.meaning(of: $0) })
        {
            #expect(script.contains("\"\(meaning)\""), "\(meaning)")
        }
    }
}
