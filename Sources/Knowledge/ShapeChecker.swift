import JSON

/// Walks a file along its kind's table and reports what departs from it: shapes, references and
/// wording, in one pass.
struct ShapeChecker {
    private enum Step {
        case name(String)
        case index(Int)
    }

    private let file: String
    private let kinds: [String: Kind]
    private var path: [Step] = []
    private(set) var faults: [KnowledgeFault] = []

    /// `kinds` holds the kind of each id that may be named.
    init(file: String, kinds: [String: Kind]) {
        self.file = file
        self.kinds = kinds
    }

    /// Checks a whole value.
    mutating func check(_ value: JSONValue, _ shape: Shape) {
        switch (shape, value) {
        case (.object(let table), .object(let members)): check(members, table)
        case (.list(let shape, let count), .array(let elements)):
            check(elements, shape, atLeast: count)
        case (.text(let syntax), .string(let text)): check(text, syntax)
        case (.reference(let allowed), .string(let id)): check(id, isOneOf: allowed)
        case (.choice(let words), .string(let word)): check(word, isOneOf: words)
        case (.quantity(let dimensions), .object(let members)):
            check(members, Self.quantity)
            check(unitOf: value, dimensions)
        case (.integer, .number(let number)):
            if number.int == nil { note(.shape, "Write a whole number.") }
        case (.decimal, .number), (.boolean, .bool): break
        case (.age, .string(let text)):
            if Age(text) == nil { note(.shape, "Write an age, such as 4y or 6mo.") }
        case (.date, .string(let text)):
            if CalendarDate(text) == nil { note(.shape, "Write a day, such as 2026-11-22.") }
        case (_, .null): note(.shape, "Leave the member out where there is nothing to say.")
        default: note(.shape, "Write \(Self.description(of: shape)).")
        }
    }

    private mutating func check(_ members: [JSONMember], _ table: [Member]) {
        var isThere = Array(repeating: false, count: table.count)
        // Members mostly come in the table's order, so each is looked for where the last ended.
        var next = 0
        for member in members {
            path.append(.name(member.name))
            defer { path.removeLast() }
            let isIt = { (line: Member) in line.name == member.name }
            guard let line = table[next...].firstIndex(where: isIt) ?? table.firstIndex(where: isIt)
            else {
                note(.shape, "There is no such member.", nearest: member.name, table.map(\.name))
                continue
            }
            next = line + 1
            isThere[line] = true
            if member.value == .null, table[line].presence == .nullable { continue }
            check(member.value, table[line].shape)
        }
        for (line, isThere) in zip(table, isThere) where !isThere && line.presence != .optional {
            note(.shape, "The member \"\(line.name)\" is missing.")
        }
    }

    private mutating func check(_ elements: [JSONValue], _ shape: Shape, atLeast count: Int) {
        if elements.count < count { note(.shape, "List at least \(count).") }
        for (index, element) in elements.enumerated() {
            path.append(.index(index))
            check(element, shape)
            path.removeLast()
        }
    }

    private mutating func check(_ text: String, _ syntax: Syntax) {
        guard syntax.accepts(text) else {
            note(.shape, "In \"\(text)\": \(syntax.advice).")
            return
        }
        guard syntax == .prose || syntax == .title else { return }
        for sentence in Wording.faults(in: text, isProse: syntax == .prose) {
            note(.wording, sentence)
        }
    }

    private mutating func check(_ id: String, isOneOf allowed: [Kind]) {
        guard let kind = kinds[id] else {
            let known = kinds.filter { allowed.contains($0.value) }.keys
            note(
                .reference, "There is no \(Self.list(allowed)) \"\(id)\".", nearest: id,
                known.sorted())
            return
        }
        guard !allowed.contains(kind) else { return }
        note(
            .reference,
            "\"\(id)\" is a \(kind.rawValue); name a \(Self.list(allowed)).")
    }

    private mutating func check(_ word: String, isOneOf words: [String]) {
        guard !words.contains(word) else { return }
        let all = words.count <= 12 ? " Write one of \(words.joined(separator: ", "))." : ""
        note(.shape, "\"\(word)\" is not in the list.\(all)", nearest: word, words)
    }

    private mutating func check(unitOf value: JSONValue, _ dimensions: [Dimension]) {
        guard let spelling = value.string("unit") else { return }
        guard let unit = Unit(rawValue: spelling) else {
            let units = Unit.allCases.filter { dimensions.contains($0.dimension) }.map(\.rawValue)
            let meant = Unit(spelling)?.rawValue ?? spelling
            note(.shape, "\"\(spelling)\" is no unit.", nearest: meant, units)
            return
        }
        guard !dimensions.contains(unit.dimension) else { return }
        let wanted = dimensions.map(\.rawValue).joined(separator: " or ")
        note(.shape, "\(spelling) measures \(unit.dimension.rawValue); give a unit of \(wanted).")
    }

    private mutating func note(_ rule: KnowledgeRule, _ sentence: String) {
        var pointer = JSONPointer()
        for step in path {
            switch step {
            case .name(let name): pointer.append(name)
            case .index(let index): pointer.append(index)
            }
        }
        faults.append(
            KnowledgeFault(file, pointer, rule, sentence))
    }

    private mutating func note(
        _ rule: KnowledgeRule, _ sentence: String, nearest word: String, _ words: [String]
    ) {
        let near = Spelling.nearest(to: word, among: words)
        note(rule, sentence + (near.map { " Did you mean \"\($0)\"?" } ?? ""))
    }

    private static let quantity: [Member] = [
        Member("value", .decimal, "How many."),
        Member("unit", .text(.title), "Of what."),
    ]

    private static func list(_ kinds: [Kind]) -> String {
        kinds.count > 4 ? "thing" : kinds.map(\.rawValue).joined(separator: " or ")
    }

    private static func description(of shape: Shape) -> String {
        switch shape {
        case .text, .reference, .choice, .age, .date: "a string"
        case .integer, .decimal: "a number"
        case .boolean: "true or false"
        case .quantity: "an object with \"value\" and \"unit\""
        case .list: "a list"
        case .object: "an object"
        }
    }
}
