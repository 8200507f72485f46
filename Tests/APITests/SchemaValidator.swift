import JSON

/// Checks values against a JSON Schema: those keywords of draft 2020-12 that our schemas use. One
/// that it does not know is a fault, so that none goes unchecked.
struct SchemaValidator {
    let schema: JSONValue
    /// Whether a member that an object's schema does not name is a fault, though it is allowed.
    private let isStrict: Bool
    /// The schemas that references name.
    private let definitions: JSONValue?
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    /// - Parameter schema: a document of JSON Schema, or of OpenAPI.
    init(_ schema: JSONValue, isStrict: Bool = false) throws {
        self.schema = schema
        self.isStrict = isStrict
        definitions = schema["$defs"] ?? schema["components"]?["schemas"]
        for pattern in Self.patterns(in: schema) { patterns[pattern] = try Regex(pattern) }
    }

    /// The faults of a value, each with its place; none where it satisfies the definition.
    func faults(in value: JSONValue, against definition: String) -> [String] {
        guard let schema = definitions?[definition] else { return ["no \(definition)"] }
        return faults(in: value, against: schema, at: "")
    }

    /// The faults of a value against the whole schema.
    func faults(in value: JSONValue) -> [String] { faults(in: value, against: schema, at: "") }

    func faults(in value: JSONValue, against schema: JSONValue, at place: String = "") -> [String] {
        guard case .object(let keywords) = schema else { return ["\(place): no schema"] }
        return keywords.flatMap { keyword -> [String] in
            let fault = ["\(place): \(keyword.name)"]
            switch (keyword.name, keyword.value) {
            case ("title", _), ("description", _), ("$comment", _), ("$schema", _), ("$defs", _),
                ("format", _):
                return []
            case ("$ref", .string(let name)):
                let definition = name.split(separator: "/").last ?? ""
                return faults(in: value, against: String(definition)).map { place + $0 }
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
            case ("maxItems", .number(let most)):
                guard case .array(let elements) = value else { return [] }
                return elements.count <= most.int ?? 0 ? [] : fault
            case ("minLength", .number(let least)):
                guard case .string(let text) = value else { return [] }
                return text.unicodeScalars.count >= least.int ?? .max ? [] : fault
            case ("maxLength", .number(let most)):
                guard case .string(let text) = value else { return [] }
                return text.unicodeScalars.count <= most.int ?? 0 ? [] : fault
            case ("minimum", .number(let least)):
                guard case .number(let number) = value else { return [] }
                return number >= least ? [] : fault
            case ("maximum", .number(let most)):
                guard case .number(let number) = value else { return [] }
                return number <= most ? [] : fault
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
                return members.flatMap { member -> [String] in
                    let place = "\(place)/\(member.name)"
                    guard let schema = schemas[member.name] else {
                        return isStrict && schemas != .object([]) ? ["\(place): unknown"] : []
                    }
                    return faults(in: member.value, against: schema, at: place)
                }
            case ("additionalProperties", .bool(false)):
                guard case .object(let members) = value else { return [] }
                let isKnown = members.allSatisfy { schema["properties"]?[$0.name] != nil }
                return isKnown ? [] : fault
            case ("additionalProperties", let schema):
                guard case .object(let members) = value else { return [] }
                return members.flatMap {
                    faults(in: $0.value, against: schema, at: "\(place)/\($0.name)")
                }
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
