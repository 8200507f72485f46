/// Swift without its comments and without what its literals say; what is interpolated is code.
///
/// It knows no literals of regular expressions: the program has none.
struct SwiftCode {
    private enum Context {
        /// Code within so many parentheses.
        case code(depth: Int)
        /// A literal; where it ends, and what begins an escape in it.
        case literal(end: [UInt8], escape: [UInt8])
    }

    private let source: [UInt8]
    private var place = 0
    private var code: [UInt8] = []
    private var contexts = [Context.code(depth: 0)]

    /// The code of a source; each line stays in its place.
    static func text(of source: String) -> String {
        var code = SwiftCode(source: Array(source.utf8))
        while code.place < code.source.count { code.step() }
        return String(decoding: code.code, as: UTF8.self)
    }

    private init(source: [UInt8]) { self.source = source }

    private mutating func step() {
        switch contexts[contexts.count - 1] {
        case .literal(let end, let escape):
            if follows(escape) {
                place += escape.count
                if source[place] == UInt8(ascii: "(") {
                    contexts.append(.code(depth: 0))
                    keep(1)
                } else {
                    drop(1)
                }
            } else if follows(end) {
                contexts.removeLast()
                code.append(UInt8(ascii: "\""))
                place += end.count
            } else {
                drop(1)
            }
        case .code(let depth):
            switch source[place] {
            case UInt8(ascii: "/") where follows(Array("//".utf8)):
                drop(source[place...].prefix { $0 != UInt8(ascii: "\n") }.count)
            case UInt8(ascii: "/") where follows(Array("/*".utf8)):
                while place < source.count, !follows(Array("*/".utf8)) { drop(1) }
                drop(2)
            case UInt8(ascii: "\""), UInt8(ascii: "#"): beginLiteral()
            case UInt8(ascii: "("):
                contexts[contexts.count - 1] = .code(depth: depth + 1)
                keep(1)
            case UInt8(ascii: ")") where depth == 0 && contexts.count > 1:
                contexts.removeLast()
                keep(1)
            case UInt8(ascii: ")"):
                contexts[contexts.count - 1] = .code(depth: depth - 1)
                keep(1)
            default: keep(1)
            }
        }
    }

    /// A literal begins with a quotation mark or three, perhaps behind number signs.
    private mutating func beginLiteral() {
        let signs = Array(source[place...].prefix { $0 == UInt8(ascii: "#") })
        var quotes = Array(source[(place + signs.count)...].prefix { $0 == UInt8(ascii: "\"") })
        guard !quotes.isEmpty else { return keep(signs.count) }
        // Two are an empty literal.
        quotes = Array(quotes.prefix(quotes.count < 3 ? 1 : 3))
        contexts.append(.literal(end: quotes + signs, escape: [UInt8(ascii: "\\")] + signs))
        code.append(UInt8(ascii: "\""))
        place += signs.count + quotes.count
    }

    private func follows(_ expected: [UInt8]) -> Bool { source[place...].starts(with: expected) }

    private mutating func keep(_ count: Int) {
        code += source[place..<place + count]
        place += count
    }

    /// Goes on without what stands here, but for the ends of lines.
    private mutating func drop(_ count: Int) {
        let end = min(place + count, source.count)
        code += source[place..<end].filter { $0 == UInt8(ascii: "\n") }
        place = end
    }
}
