import Testing

@testable import HTTP

@Suite struct BytesTests {
    @Test func `a control character is found at every place, beside every byte`() {
        for byte in UInt8.min...UInt8.max {
            let isControl = (byte < 0x20 && byte != 0x09) || byte == 0x7F
            for length in 1...20 {
                for place in 0..<length {
                    var bytes = [UInt8](repeating: 0x80, count: length)
                    bytes[place] = byte
                    let found = bytes.span.firstControl(from: 0, before: length)
                    #expect(found == (isControl ? place : length), "\(byte) at \(place)")
                }
            }
        }
    }

    @Test func `a word of plain characters is known by each of its bytes`() {
        let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789-/".utf8)
        for byte in UInt8.min...UInt8.max {
            for place in 0..<16 {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 19)
                bytes[place] = byte
                let end = plain.contains(byte) ? 16 : place / 8 * 8
                #expect(bytes.span.endOfPlainWords(from: 0, before: 19) == end, "\(byte)")
                #expect(bytes.span.endOfPlainWords(from: 0, before: 7) == 0)
            }
        }
    }

    @Test func `a byte is found at its first place, beside bytes that are like it`() {
        for byte in UInt8.min...UInt8.max {
            for length in 1...20 {
                for place in 0..<length {
                    var bytes = (0..<length).map { byte ^ ($0 % 2 == 0 ? 0x01 : 0x80) }
                    bytes[place] = byte
                    bytes[length - 1] = byte
                    let found = bytes.span.firstIndex(of: byte, in: ByteRange(0, length))
                    #expect(found == place, "\(byte) at \(place) of \(length)")
                    let none = bytes.span.firstIndex(of: byte, in: ByteRange(0, place))
                    #expect(none == nil)
                }
            }
        }
    }

    @Test func `bytes differ that differ in one place`() {
        for length in 1...20 {
            let bytes = (0..<length).map { UInt8(0x41 + $0) }
            let range = ByteRange(0, length)
            let isItself = bytes.span.equals(range, bytes.span)
            #expect(isItself)
            for place in 0..<length {
                var other = bytes
                other[place] ^= 0x80
                let isOther = bytes.span.equals(range, other.span)
                #expect(!isOther, "\(place) of \(length)")
            }
        }
    }

    @Test func `every field name is known in any case, and none that is like it`() {
        let table = FieldNameTable()
        for name in FieldName.allCases {
            let text = "\(name.spelling)"
            for spelling in [text, text.lowercased(), text.uppercased()] {
                let bytes = [UInt8](spelling.utf8)
                let found = table.name(bytes.span, ByteRange(0, bytes.count))
                #expect(found == name)
                for place in bytes.indices {
                    var other = bytes
                    other[place] ^= 0x40
                    let found = table.name(other.span, ByteRange(0, other.count))
                    #expect(found != name, "\(other[place]) at \(place)")
                }
            }
        }
    }

    @Test func `the first of many control characters is found`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = RandomBits(seed: seed)
        let choices: [UInt8] = [
            0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0xFF, 0x61, 0x61,
        ]
        for _ in 0..<2000 {
            let bytes = (0..<Int(random.next() % 40)).map { _ in choices[Int(random.next() % 12)] }
            let start = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
            let naive = bytes[start...].firstIndex { ($0 < 0x20 && $0 != 9) || $0 == 0x7F }
            let found = bytes.span.firstControl(from: start, before: bytes.count)
            #expect(found == naive ?? bytes.count, "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("host", "Host", true), ("HOST", "Host", true), ("hos", "Host", false),
        ("hostt", "Host", false), ("hosT", "Most", false), ("@", "`", false), ("[", "{", false),
    ])
    func `text is compared without regard to the case of ASCII letters`(
        text: String, other: String, areEqual: Bool
    ) {
        let bytes = [UInt8](text.utf8)
        let range = ByteRange(0, bytes.count)
        let names: [StaticString] = ["Host", "Most", "`", "{"]
        for name in names where "\(name)" == other {
            #expect(bytes.span.equalsFolded(range, name) == areEqual)
        }
    }

    @Test(
        arguments: [
            (0, "0000000000000000"), (0x0123_4567_89AB_CDEF, "0123456789abcdef"),
            (.max, "ffffffffffffffff"),
        ] as [(UInt64, String)])
    func `a number has sixteen hexadecimal digits`(number: UInt64, digits: String) {
        var text = ByteBuffer()
        text.append(words: number.hexDigits)
        #expect(String(decoding: text.bytes, as: UTF8.self) == digits)
    }

    @Test func `a buffer gathers more than it had room for, and forgets it`() {
        var buffer = ByteBuffer()
        var expected: [UInt8] = []
        for length in [0, 1, 254, 1, 1, 700, 0, 5_000] {
            let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 + expected.count) }
            buffer.append(piece.span)
            buffer.append("and")
            expected += piece + Array("and".utf8)
            #expect(buffer.bytes == expected)
            #expect(buffer.count == expected.count)
        }
        buffer.removeAll()
        #expect(buffer.bytes.isEmpty)
        buffer.append("again")
        #expect(buffer.bytes == Array("again".utf8))
    }
}
