import Testing

@testable import HTTP

@Suite struct ByteSetTests {
    private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    private static let visible = String(
        String.UnicodeScalarView((0x21...0x7E).map { Unicode.Scalar($0) }))

    @Test(
        arguments: [
            (ByteSet.token, "!#$%&'*+-.^_`|~" + letters),
            (ByteSet.path, "-._~!$&'()*+,;=:@/" + letters),
            (ByteSet.plainPath, "-_~!$&'()*+,;=:@/" + letters),
            (ByteSet.fieldText, "\t \(visible)"),
            (ByteSet.query, "-._~!$&'()*+,;=:@/?" + letters),
            (ByteSet.host, "-._~!$&'()*+,;=" + letters),
            (ByteSet.ipv6, "0123456789abcdefABCDEF:."),
            (ByteSet.unreserved, "-._~" + letters),
            (ByteSet.entityTag, visible.filter { $0 != "\"" }),
        ] as [(ByteSet, String)])
    func `a set has the characters of its grammar and no others`(set: ByteSet, characters: String) {
        let members = Set(characters.utf8)
        for byte in UInt8.min...UInt8.max {
            #expect(set.contains(byte) == members.contains(byte), "byte \(byte)")
        }
    }

    @Test func `only ASCII letters are folded`() {
        for byte in UInt8.min...UInt8.max {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            #expect(byte.folded == (isUpper ? byte + 32 : byte))
        }
    }

    @Test func `digits are those of ASCII`() {
        for byte in UInt8.min...UInt8.max {
            let text = String(Unicode.Scalar(byte))
            #expect(byte.digit == (byte < 0x80 ? Int(text) : nil))
            #expect(byte.hexDigit == (byte < 0x80 ? UInt8(text, radix: 16) : nil))
        }
    }
}
