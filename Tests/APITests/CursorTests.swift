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
        for text in ["", "A", "AA", "aWQ", "aWQfHw==", "aWQfHw ", "é", "aWQfH2EfYQ"] {
            #expect(Cursor(text) == nil, "\(text)")
        }
        #expect(Cursor("aWQfHw") == Cursor(sort: "id", key: "", id: ""))
    }

    @Test func `a cursor has one spelling`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(seed)
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ "
        for _ in 0..<300 {
            let cursor = Cursor(sort: "id", key: random.text(0...3, of: "ab"), id: "c")
            let text = cursor.text
            // The last letter may have bits that mean nothing: they are zero, or it is no cursor.
            for letter in letters {
                for other in ["\(text.dropLast())\(letter)", "\(text)\(letter)"] where other != text
                {
                    #expect(Cursor(other) != cursor, "seed \(seed), \(other) for \(text)")
                }
            }
        }
    }
}
