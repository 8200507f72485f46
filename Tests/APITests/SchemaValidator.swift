import JSON

/// Checks values against a JSON Schema: those keywords of draft 2020-12 that the dataset's schema
/// uses, and no others. One that it does not know is a fault, so that none goes unchecked.
struct SchemaValidator {
    let schema: JSONValue
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    init(_ schema: JSONValue) throws {
        self.schema = schema
        for pattern in Self.patterns(in: schema) { patterns[pattern] = try Regex(pattern) }
    }

    /// The faults of a value, each with its place; none where it satisfies the definition.
    func faults(in value: JSONValue, against definition: String) -> [String] {
        guard let schema = schema["$defs"]?[definition] else { return ["no \(definition)"] }
        return faults(in: value, against: schema, at: "")
    }

    /// The faults of a value against the whole schema.
    func faults(in value: JSONValue) -> [String] { faults(in: value, against: schema, at: "") }

    private func faults(in value: JSONValue, against schema: JSONValue, at place: String)
        -> [String]
    {
        guard case .object(let keywords) = schema else { return ["\(place): no schema"] }
        return keywords.flatMap { keyword -> [String] in
            let fault = ["\(place): \(keyword.name)"]
            switch (keyword.name, keyword.value) {
            case ("title", _), ("description", _), ("$comment", _), ("$schema", _), ("$defs", _),
                ("format", _):
                return []
            case ("$ref", .string(let name)):
                return faults(in: value, against: String(name.dropFirst("#/$defs/".count)))
                    .map { place + $0 }
            case ("anyOf", .array(let schemas)):
                let fits = schemas.contains { faults(in: value, against: $0, at: place).isEmpty }
                return fits ? [] : fault
            case ("type", .string(let type)): return value.isOf(type) ? [] : fault
            case ("enum", .array(let values)): return values.contains(value) ? [] : fault
            case ("pattern", .string(let pattern)):
                guard case .string(let text) = value else { return [] }
                return patterns[pattern].map { text.contains($0) } == true ? [] : fault
            case ("minItems", .number(let least)):
                guard case .array(let elements) = value else { return [] }
                return elements.count >= least.int ?? .max ? [] : fault
            case ("items", let element):
                guard case .array(let elements) = value else { return [] }
                return elements.enumerated().flatMap {
                    faults(in: $0.element, against: element, at: "\(place)/\($0.offset)")
                }
            case ("required", .array(let names)):
                guard case .object(let members) = value else { return [] }
                let present = members.map { JSONValue.string($0.name) }
                return names.allSatisfy(present.contains) ? [] : fault
            case ("properties", let schemas):
                guard case .object(let members) = value else { return [] }
                return members.flatMap { member in
                    schemas[member.name].map {
                        faults(in: member.value, against: $0, at: "\(place)/\(member.name)")
                    } ?? []
                }
            case ("additionalProperties", .bool(false)):
                guard case .object(let members) = value else { return [] }
                let isKnown = members.allSatisfy { schema["properties"]?[$0.name] != nil }
                return isKnown ? [] : fault
            default: return ["\(place): unknown keyword \(keyword.name)"]
            }
        }
    }

    private static func patterns(in value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(patterns(in:))
        case .object(let members):
            members.flatMap { member -> [String] in
                guard member.name == "pattern", case .string(let pattern) = member.value else {
                    return patterns(in: member.value)
                }
                return [pattern]
            }
        default: []
        }
    }
}

extension JSONValue {
    fileprivate func isOf(_ type: String) -> Bool {
        switch (type, self) {
        case ("string", .string), ("number", .number), ("boolean", .bool), ("array", .array),
            ("object", .object), ("null", .null):
            true
        case ("integer", .number(let number)): number.int != nil
        default: false
        }
    }
}
