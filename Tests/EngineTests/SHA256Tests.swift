import Engine
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4 and NIST's short and long messages.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `digests are those of the standard`(text: String, digest: String) {
        #expect(hexDigest(of: [UInt8](text.utf8)) == digest)
    }

    @Test func `the digest of many blocks is right`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
        let digest = hexDigest(of: bytes)
        #expect(digest == "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee")
    }

    @Test func `it does not matter how the bytes are cut`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "b"), count: 1_000)
        let pieces = SHA256.digest { take in
            for start in stride(from: 0, to: 1_000, by: 30) {
                take(Array(bytes[start..<min(start + 30, 1_000)]))
            }
        }
        #expect(pieces == SHA256.digest { $0(bytes) })
    }

    private func hexDigest(of bytes: [UInt8]) -> String {
        SHA256.digest { $0(bytes) }.reduce(into: "") { text, byte in
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
