import Testing

@testable import API

@Suite struct CursorTests {
    @Test func `a cursor is read as it was written`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        for _ in 0..<2_000 {
            let cursor = Cursor(
                sort: random.text(0...5, of: "id-nm"), key: random.text(0...20, of: "ab é🌙ß—"),
                id: random.text(0...20, of: "abc-1"))
            #expect(Cursor(cursor.text) == cursor, "seed \(seed), \(cursor)")
            #expect(
                cursor.text.utf8.allSatisfy { byte in
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
                        .contains(byte)
                })
        }
    }

    @Test func `nothing else is read as a cursor`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        for text in ["", "A", "AA==", "aWQfHw", "é", "aWQfH2ExH2Ex"] {
            #expect(Cursor(text).map(\.text) ?? text == text)
        }
        #expect(Cursor("") == nil)
        #expect(Cursor("aWQfHw ") == nil)
        for _ in 0..<5_000 {
            let text = random.text(0...24, of: "ABCDghijKLMNopqr01289-_=+/ ")
            // Whatever is read has one spelling only.
            guard let cursor = Cursor(text) else { continue }
            #expect(cursor.text == text, "seed \(seed)")
        }
    }
}
