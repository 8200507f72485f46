internal import JSON
internal import Knowledge

/// The checked parameters of one request.
struct Arguments: Sendable {
    /// An alias that was understood as an identifier.
    struct Resolved: Sendable, Equatable {
        var parameter: String
        var value: String
        var id: String
    }

    enum Value: Sendable {
        case words([String])
        case integer(Int)
        case amount(Quantity)
        case number(JSONNumber)
        case age(Age)
        case text(String)
        case opaque(String)
    }

    var values: [String: Value] = [:]
    /// Where an alias was used.
    var resolved: [Resolved] = []
    /// The query as it came: names and values, decoded.
    var pairs: [(name: String, value: String)] = []

    /// Whether the query has the parameter, well written or not.
    func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    func words(_ name: String) -> [String]? {
        if case .words(let words)? = values[name] { words } else { nil }
    }

    func integer(_ name: String) -> Int? {
        if case .integer(let integer)? = values[name] { integer } else { nil }
    }

    func amount(_ name: String) -> Quantity? {
        if case .amount(let amount)? = values[name] { amount } else { nil }
    }

    func number(_ name: String) -> JSONNumber? {
        if case .number(let number)? = values[name] { number } else { nil }
    }

    func age(_ name: String) -> Age? {
        if case .age(let age)? = values[name] { age } else { nil }
    }

    func text(_ name: String) -> String? {
        if case .text(let text)? = values[name] { text } else { nil }
    }

    func opaque(_ name: String) -> String? {
        if case .opaque(let text)? = values[name] { text } else { nil }
    }
}
