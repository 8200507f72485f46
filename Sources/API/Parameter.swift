internal import JSON
internal import Knowledge

/// A parameter of a query: what it means, and which values it takes.
public struct Parameter: Sendable {
    /// What a value of the parameter may be.
    enum Values: Sendable {
        /// Identifiers or aliases of entities of these kinds; a comma list means any of them.
        case entities([Kind])
        /// The identifier or an alias of one entity of these kinds.
        case entity([Kind])
        /// So many names, known or not, as a comma list.
        case names(ClosedRange<Int>)
        /// Words of a closed list; a comma list means any of them.
        case words([String])
        /// One word of a closed list.
        case word([String])
        /// One integer.
        case integer(ClosedRange<Int>)
        /// An amount with its unit, such as `300mg`.
        case amount
        /// An age: `34y`, `8mo`, `P8M`.
        case age
        /// What people write, of at most so many characters and words.
        case text(characters: Int, words: Int)
        /// What an earlier answer gave, not to be read by anyone else.
        case opaque
    }

    /// Its name in the query.
    public let name: String
    /// One sentence for the reader of the documentation.
    public let summary: String
    let values: Values
    let isRequired: Bool

    init(_ name: String, _ values: Values, required: Bool = false, _ summary: String) {
        self.name = name
        self.values = values
        self.isRequired = required
        self.summary = summary
    }
}

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
        case amount(Amount)
        case age(Age)
        case text(String)
        case opaque(String)
    }

    /// An amount as it was given and as it was understood.
    struct Amount: Sendable {
        var quantity: Quantity
        var mass: Mass
    }

    fileprivate(set) var values: [String: Value] = [:]
    /// Where an alias was used.
    fileprivate(set) var resolved: [Resolved] = []
    /// The query as it came: names and values, decoded.
    fileprivate(set) var pairs: [(name: String, value: String)] = []

    /// Whether the query has the parameter, well written or not.
    func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

    func words(_ name: String) -> [String]? {
        if case .words(let words)? = values[name] { words } else { nil }
    }

    func integer(_ name: String) -> Int? {
        if case .integer(let integer)? = values[name] { integer } else { nil }
    }

    func amount(_ name: String) -> Amount? {
        if case .amount(let amount)? = values[name] { amount } else { nil }
    }

    func age(_ name: String) -> Age? {
        if case .age(let age)? = values[name] { age } else { nil }
    }

    func opaque(_ name: String) -> String? {
        if case .opaque(let text)? = values[name] { text } else { nil }
    }
}

/// Reads a query against the parameters of a route: every fault is found, none is guessed away.
struct QueryReader {
    let parameters: [Parameter]
    let knowledge: KnowledgeBase

    private var arguments = Arguments()
    private var faults: [Problem.Fault] = []

    init(_ parameters: [Parameter], knowledge: KnowledgeBase) {
        self.parameters = parameters
        self.knowledge = knowledge
    }

    /// What a query, and a comma list, may hold at the most: a fault is told for each, so that the
    /// answer to a short request stays short.
    private static let most = 50

    /// - Throws: `invalid-query` with all faults of `pairs`.
    static func read(
        _ pairs: [(name: String, value: String)], for route: Route, in knowledge: KnowledgeBase
    ) throws(Problem) -> Arguments {
        guard pairs.count <= most else {
            throw Problem.query([.init(detail: "Give at most \(most) parameters.")])
        }
        var reader = QueryReader(route.parameters, knowledge: knowledge)
        reader.read(pairs)
        reader.faults += route.check(reader.arguments, knowledge)
        guard reader.faults.isEmpty else { throw Problem.query(reader.faults) }
        return reader.arguments
    }

    private mutating func read(_ pairs: [(name: String, value: String)]) {
        arguments.pairs = pairs
        var seen: Set<String> = []
        for (name, value) in pairs {
            guard let parameter = parameters.first(where: { $0.name == name }) else {
                fault(
                    name, "There is no parameter \(name.quoted) here.",
                    allowed: parameters.map(\.name))
                continue
            }
            guard seen.insert(name).inserted else {
                fault(name, "The parameter stands twice. Give several values as one comma list.")
                continue
            }
            guard !value.isEmpty else {
                fault(name, "The parameter is empty. Leave it out, or give it a value.")
                continue
            }
            if let understood = understand(value, as: parameter) {
                arguments.values[name] = understood
            }
        }
        for parameter in parameters where parameter.isRequired && !seen.contains(parameter.name) {
            fault(parameter.name, "The parameter is needed: \(parameter.summary)")
        }
    }

    private mutating func understand(_ value: String, as parameter: Parameter) -> Arguments.Value? {
        switch parameter.values {
        case .entities(let kinds): identifiers(value, parameter.name, kinds).map { .words($0) }
        case .entity(let kinds): identifier(value, parameter.name, kinds).map { .words([$0]) }
        case .names(let count): names(value, parameter.name, count).map { .words($0) }
        case .words(let allowed): words(value, parameter.name, allowed).map { .words($0) }
        case .word(let allowed): word(value, parameter.name, allowed).map { .words([$0]) }
        case .integer(let range): integer(value, parameter.name, range).map { .integer($0) }
        case .amount: amount(value, parameter.name).map { .amount($0) }
        case .age: age(value, parameter.name).map { .age($0) }
        case .text(let most, let words): text(value, parameter.name, most, words)
        case .opaque: .opaque(value)
        }
    }

    private mutating func identifiers(_ value: String, _ name: String, _ kinds: [Kind]) -> [String]?
    {
        guard let parts = list(value, name) else { return nil }
        var ids: [String] = []
        var isWhole = true
        for part in parts {
            guard let id = identifier(part, name, kinds) else {
                isWhole = false
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return isWhole ? ids : nil
    }

    private mutating func identifier(_ value: String, _ name: String, _ kinds: [Kind]) -> String? {
        switch knowledge.resolve(value, in: kinds) {
        case .entity(let id, let isAlias):
            if isAlias { arguments.resolved.append(.init(parameter: name, value: value, id: id)) }
            return id
        case .unknown(let suggestions):
            // Where nearly everything is taken, a list of kinds would be no help.
            let kind =
                kinds == Kind.subjects
                ? "thing" : kinds.map(\.rawValue).joined(separator: " or ")
            fault(
                name, "\(value.quoted) is not a known \(kind).\(didYouMean(suggestions))",
                suggestions: suggestions)
            return nil
        }
    }

    private mutating func names(
        _ value: String, _ name: String, _ count: ClosedRange<Int>
    ) -> [String]? {
        guard let parts = list(value, name) else { return nil }
        guard count.contains(parts.count) else {
            fault(
                name,
                """
                Give from \(count.lowerBound) to \(count.upperBound) names, with commas between \
                them; here is a list of \(parts.count).
                """)
            return nil
        }
        guard !parts.contains("") else {
            fault(name, "A name of the list is empty. Take out the comma that is too many.")
            return nil
        }
        return parts
    }

    private mutating func words(_ value: String, _ name: String, _ allowed: [String]) -> [String]? {
        guard let parts = list(value, name) else { return nil }
        var words: [String] = []
        var isWhole = true
        for part in parts {
            guard let word = word(part, name, allowed) else {
                isWhole = false
                continue
            }
            if !words.contains(word) { words.append(word) }
        }
        return isWhole ? words : nil
    }

    private mutating func word(_ value: String, _ name: String, _ allowed: [String]) -> String? {
        guard !allowed.contains(value) else { return value }
        let near = Spelling.nearest(to: value, among: allowed).map { [$0] } ?? []
        fault(name, "\(value.quoted) is not taken here.\(didYouMean(near))", allowed: allowed)
        return nil
    }

    private mutating func integer(
        _ value: String, _ name: String, _ range: ClosedRange<Int>
    ) -> Int? {
        // `Int("+5")` is 5 in Swift: only digits count.
        if value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let integer = Int(value),
            range.contains(integer)
        {
            return integer
        }
        fault(name, "Give a whole number from \(range.lowerBound) to \(range.upperBound).")
        return nil
    }

    private mutating func amount(_ value: String, _ name: String) -> Arguments.Amount? {
        guard let quantity = Quantity(text: value) else {
            fault(
                name, "\(value.quoted) is not an amount with a unit, such as 300mg or 0.5g.",
                allowed: ["g", "mg", "ug"])
            return nil
        }
        guard let mass = Mass(quantity), mass > .zero, mass <= Self.greatestAmount else {
            fault(
                name, "Give a mass above zero, of at most 1000g, such as 300mg.",
                allowed: ["g", "mg", "ug"])
            return nil
        }
        return Arguments.Amount(quantity: quantity, mass: mass)
    }

    /// Whoever means more than a kilogram means something else.
    private static let greatestAmount = Mass(nanograms: 1_000_000_000_000)

    private mutating func age(_ value: String, _ name: String) -> Age? {
        if let age = Age(value) { return age }
        fault(name, "\(value.quoted) is not an age. Write 34y, 8mo or an ISO 8601 duration, P8M.")
        return nil
    }

    private mutating func list(_ value: String, _ name: String) -> [String]? {
        let parts = value.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= Self.most else {
            fault(name, "The list has \(parts.count) values. Give at most \(Self.most).")
            return nil
        }
        return parts.map { String($0.trimmed) }
    }

    mutating func fault(
        _ name: String, _ detail: String, allowed: [String] = [], suggestions: [String] = []
    ) {
        faults.append(
            .init(parameter: name, detail: detail, allowed: allowed, suggestions: suggestions))
    }
}
