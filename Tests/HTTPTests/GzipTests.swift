import CZlib
import HTTP
import Testing

@Suite struct GzipTests {
    /// Around the sizes of windows.
    static let counts = [0, 1, 255, 256, 511, 512, 513, 4_096, 32_768, 32_769, 200_000]

    @Test(arguments: counts, [Gzip.Effort.quickly, .thoroughly])
    func `what is coded can be decoded`(count: Int, effort: Gzip.Effort) {
        let text = (0..<count).map { UInt8(ascii: "a") + UInt8($0 % 7) }
        var state: UInt64 = 1
        let noise = (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 56)
        }
        for content in [text, noise] {
            let coded = Gzip.encode(content.span, effort)
            #expect(decoded(coded, room: count) == content)
            #expect(Gzip.encode(content.span, effort) == coded, "Equal content, equal bytes.")
        }
    }

    @Test func `no time and no name is written`() {
        let coded = Gzip.encode([1, 2, 3].span, .quickly)
        #expect(Array(coded.prefix(8)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    }

    @Test func `text becomes smaller`() {
        let text = [UInt8](String(repeating: "magnesium and vitamin D, ", count: 100).utf8)
        #expect(Gzip.encode(text.span, .quickly).count < text.count / 10)
        #expect(Gzip.encode(text.span, .thoroughly).count < text.count / 10)
    }

    /// What zlib makes of a gzip stream; nil if it is none, not whole, or longer than the room.
    private func decoded(_ coded: [UInt8], room: Int) -> [UInt8]? {
        var stream = unsafe z_stream()
        guard unsafe zlib_begin_gunzip(&stream) == Z_OK else { return nil }
        defer { unsafe inflateEnd(&stream) }
        var content = [UInt8](repeating: 0, count: room + 1)
        var coded = coded
        let result = unsafe coded.withUnsafeMutableBufferPointer { coded in
            unsafe content.withUnsafeMutableBufferPointer { content in
                unsafe stream.next_in = coded.baseAddress
                unsafe stream.avail_in = UInt32(coded.count)
                unsafe stream.next_out = content.baseAddress
                unsafe stream.avail_out = UInt32(content.count)
                return unsafe inflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END, unsafe stream.avail_in == 0 else { return nil }
        return unsafe Array(content.prefix(Int(stream.total_out)))
    }
}
