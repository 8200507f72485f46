import JSON
import Testing

@Suite struct JSONValueTests {
    @Test func `a member or element that is not there is nil`() {
        let value = parsed("{\"a\":[1,{\"b\":null}]}").value
        #expect(value?["b"] == nil)
        #expect(value?["a"]?[2] == nil)
        #expect(value?["a"]?[-1] == nil)
        #expect(value?[0] == nil)
        #expect(value?["a"]?["b"] == nil)
        #expect(value?["a"]?[1]?["b"] == .null)
    }

    @Test func `faults that were gathered before do not spoil a sound text`() {
        let faults = JSONFaults()
        let empty = JSONValue.parse("".utf8.span, faults: faults)
        let one = JSONValue.parse("1".utf8.span, faults: faults)
        #expect(empty == nil)
        #expect(one == .number(1))
        #expect(faults.list.count == 1)
    }

    @Test(arguments: UInt64(1)...200)
    func `random values survive any spelling`(_ seed: UInt64) {
        var random = Random(state: seed)
        for _ in 0..<20 {
            let value = random.value(depth: 5)
            let naive = Array(random.spelling(of: value).utf8)
            #expect(parsed(naive).value == value, "seed \(seed)")
            let written = JSONWriter.bytes(of: value)
            let again = parsed(written).value
            #expect(again == value, "seed \(seed)")
            #expect(again.map { JSONWriter.bytes(of: $0) } == written, "seed \(seed)")
        }
    }
}

/// Makes values and naive spellings of them: SplitMix64 over a seed that a failure prints.
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func value(depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &self) {
        case 0: return .null
        case 1: return .bool(.random(using: &self))
        case 2, 3: return .number(number())
        case 4, 5: return .string(string())
        case 6: return .array((0..<count()).map { _ in value(depth: depth - 1) })
        default:
            var members: [JSONMember] = []
            for _ in 0..<count() {
                let name = string()
                guard !members.contains(where: { $0.name == name }) else { continue }
                members.append(JSONMember(name: name, value: value(depth: depth - 1)))
            }
            return .object(members)
        }
    }

    /// Each value in one of the many ways to write it.
    mutating func spelling(of value: JSONValue) -> String {
        var text = space()
        switch value {
        case .null: text += "null"
        case .bool(let bool): text += "\(bool)"
        case .number(let number): text += number.description
        case .string(let string): text += spelling(of: string)
        case .array(let elements):
            text += "[" + space()
            for (index, element) in elements.enumerated() {
                text += (index > 0 ? "," : "") + spelling(of: element)
            }
            text += "]"
        case .object(let members):
            text += "{" + space()
            for (index, member) in members.enumerated() {
                text += (index > 0 ? "," : "") + space() + spelling(of: member.name) + space()
                text += ":" + spelling(of: member.value)
            }
            text += "}"
        }
        return text + space()
    }

    private mutating func spelling(of string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
                || Int.random(in: 0..<8, using: &self) == 0
            {
                for unit in Character(scalar).utf16 {
                    let digits = String(unit, radix: 16, uppercase: .random(using: &self))
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    private mutating func number() -> JSONNumber {
        let significand = Int128(
            Int64(bitPattern: next() >> UInt64.random(in: 0..<64, using: &self)))
        return JSONNumber(significand, decimals: .random(in: 0..<25, using: &self))
    }

    private mutating func string() -> String {
        var string = ""
        let greatest: UInt32 = [0x7F, 0xFF, 0x2FFF, 0x10FFFF].randomElement(using: &self) ?? 0x7F
        for _ in 0..<Int.random(in: 0..<24, using: &self) {
            let scalar = Unicode.Scalar(UInt32.random(in: 0...greatest, using: &self))
            string.unicodeScalars.append(scalar ?? "\"")
        }
        return string
    }

    private mutating func count() -> Int { .random(in: 0..<6, using: &self) }

    private mutating func space() -> String {
        ["", "", "", " ", "\n", "\t\r\n  "].randomElement(using: &self) ?? ""
    }
}
