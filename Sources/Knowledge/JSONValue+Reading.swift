import JSON

/// Reading a value whose shape has been checked: what is absent, or not of its shape, is nil or
/// empty.
extension JSONValue {
    var members: [JSONMember]? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    var strings: [String] {
        guard case .array(let elements) = self else { return [] }
        return elements.compactMap(\.string)
    }

    func string(_ name: String) -> String? { self[name]?.string }

    func strings(_ name: String) -> [String] { self[name]?.strings ?? [] }

    func objects(_ name: String) -> [JSONValue] {
        guard case .array(let elements) = self[name] else { return [] }
        return elements
    }

    func flag(_ name: String) -> Bool { self[name] == .bool(true) }

    func age(_ name: String) -> Age? { string(name).flatMap { Age($0) } }

    func quantity(_ name: String) -> Quantity? { self[name].flatMap(Quantity.init) }

    func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        string(name).flatMap(Choice.init(rawValue:))
    }

    /// Whether a statement has been read in its sources.
    var isVerified: Bool { string("review") == "verified" }
}

extension Quantity {
    init?(_ object: JSONValue) {
        guard case .number(let number) = object["value"],
            let unit = object.string("unit").flatMap(Unit.init(rawValue:))
        else { return nil }
        self.init(number, unit)
    }
}
