/// What no sentence of the data may say: how it was made, promises of safety, units beyond ASCII.
enum Wording {
    private struct Phrase {
        let text: [UInt8]
        let advice: String
        /// Looked for in prose only: a title may contain the words.
        let isPromise: Bool

        init(_ text: String, _ advice: String, isPromise: Bool = false) {
            self.text = Array(text.utf8)
            self.advice = "\"\(text)\": \(advice)."
            self.isPromise = isPromise
        }
    }

    private static let phrases: [Phrase] = [
        Phrase("verified:", "say it with \"review\" and \"sources\""),
        Phrase("recalled", "say it with \"review\""),
        Phrase(".csv", "cite the publication, not a file"),
        Phrase(".md", "cite the publication, not a file"),
        Phrase("\u{B5}", "write u, as in ug"),
        Phrase("\u{3BC}", "write u, as in ug"),
        Phrase("safe", "say what is known to happen; nothing is called safe", isPromise: true),
        Phrase("harmless", "say what is known to happen", isPromise: true),
        Phrase("no risk", "say what is known to happen", isPromise: true),
        Phrase("risk-free", "say what is known to happen", isPromise: true),
    ]

    /// The faults of a text, as advice. Each byte is looked at once, and a phrase is compared only
    /// where one may begin.
    static func faults(in text: String, isProse: Bool) -> [String] {
        let bytes = text.utf8.span
        var faults: [String] = []
        var isInWord = false
        for position in bytes.indices {
            let byte = lowered(bytes[position])
            let isLetter = isLetter(byte)
            switch byte {
            case UInt8(ascii: "v"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "h"),
                UInt8(ascii: "n"):
                if isInWord { break }
                fallthrough
            case UInt8(ascii: "."), 0xC2, 0xCE:
                for phrase in phrases where isProse || !phrase.isPromise {
                    if isWhole(phrase.text, in: bytes, at: position),
                        !isFactual(phrase.text, in: bytes, at: position)
                    {
                        faults.append(phrase.advice)
                    }
                }
            default: break
            }
            isInWord = isLetter
        }
        return faults
    }

    /// Whether a phrase stands at a position and does not go on as a longer word.
    private static func isWhole(
        _ phrase: [UInt8], in bytes: Span<UInt8>, at position: Int
    ) -> Bool {
        guard stands(phrase, in: bytes, at: position) else { return false }
        let end = position + phrase.count
        return end == bytes.count || !isLetter(phrase[phrase.count - 1])
            || !isLetter(lowered(bytes[end]))
    }

    /// Whether the word "safe" promises nothing: "not safe", and EFSA's "safe and adequate".
    private static func isFactual(
        _ phrase: [UInt8], in bytes: Span<UInt8>, at position: Int
    ) -> Bool {
        guard phrase.elementsEqual("safe".utf8) else { return false }
        return stands(Array("not ".utf8), in: bytes, at: position - 4)
            || stands(Array("safe and adequate".utf8), in: bytes, at: position)
    }

    private static func stands(
        _ phrase: [UInt8], in bytes: Span<UInt8>, at position: Int
    ) -> Bool {
        guard position >= 0, bytes.count - position >= phrase.count else { return false }
        return phrase.indices.allSatisfy { phrase[$0] == lowered(bytes[position + $0]) }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
