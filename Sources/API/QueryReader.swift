internal import JSON
internal import Knowledge

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
                let allowed = parameters.map(\.name)
                let near = Spelling.nearest(to: name, among: allowed).map { [$0] } ?? []
                fault(
                    name, "There is no parameter \(name.quoted) here.\(didYouMean(near))",
                    allowed: allowed, suggestions: near)
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
        case .number: number(value, parameter.name).map { .number($0) }
        case .unit: unit(value, parameter.name).map { .words([$0.rawValue]) }
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
                allowed: kinds == [.nutrient] ? knowledge.nutrients.map(\.id) : [],
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
        let folded = value.lowercased()
        if let word = allowed.first(where: { $0.lowercased() == folded }) { return word }
        let near = Spelling.nearest(to: value, among: allowed).map { [$0] } ?? []
        fault(
            name, "\(value.quoted) is not taken here.\(didYouMean(near))", allowed: allowed,
            suggestions: near)
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

    private mutating func amount(_ value: String, _ name: String) -> Quantity? {
        guard let quantity = Quantity(text: value) else {
            fault(
                name, "\(value.quoted) is not an amount with a unit, such as 300mg or 1000IU.",
                allowed: Self.amountUnits)
            return nil
        }
        let isUnits = quantity.unit == .internationalUnit
        let isInBounds =
            isUnits
            ? quantity.value > 0 && quantity.value <= Self.greatestNumber
            : Mass(quantity).map { $0 > .zero && $0 <= Self.greatestAmount } ?? false
        if isInBounds { return quantity }
        fault(
            name,
            """
            Give a mass above zero, of at most 1000g, such as 300mg, or international units, such \
            as 1000IU.
            """, allowed: Self.amountUnits)
        return nil
    }

    private static let amountUnits = ["g", "mg", "ug", "IU"]

    /// Whoever means more than a kilogram means something else.
    private static let greatestAmount = Mass(nanograms: 1_000_000_000_000)

    private mutating func number(_ value: String, _ name: String) -> JSONNumber? {
        if let number = JSONNumber(value), number >= 0, number <= Self.greatestNumber {
            return number
        }
        fault(name, "Give a number from 0 to 1000000000, such as 25 or 0.5.")
        return nil
    }

    private static let greatestNumber: JSONNumber = 1_000_000_000

    private mutating func unit(_ value: String, _ name: String) -> Unit? {
        if let unit = Unit(value) { return unit }
        let all = Unit.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: value, among: all).map { [$0] } ?? []
        fault(name, "\(value.quoted) is no unit that is known.\(didYouMean(near))", allowed: all)
        return nil
    }

    private mutating func age(_ value: String, _ name: String) -> Age? {
        if let age = Age(value) { return age }
        fault(name, "\(value.quoted) is not an age. Write 34y, 8mo or an ISO 8601 duration, P8M.")
        return nil
    }

    /// A text that is not too long and says something.
    private mutating func text(
        _ value: String, _ name: String, _ characters: Int, _ words: Int
    ) -> Arguments.Value? {
        guard value.unicodeScalars.count <= characters,
            value.split(separator: " ").count <= words
        else {
            fault(name, "Give at most \(characters) characters and \(words) words.")
            return nil
        }
        if value.contains(where: { $0.isLetter || $0.isNumber }) { return .text(value) }
        fault(name, "Give a word or a figure.")
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

    private mutating func fault(
        _ name: String, _ detail: String, allowed: [String] = [], suggestions: [String] = []
    ) {
        faults.append(
            .init(parameter: name, detail: detail, allowed: allowed, suggestions: suggestions))
    }
}
