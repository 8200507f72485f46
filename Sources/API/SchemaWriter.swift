internal import JSON
internal import Knowledge

/// Writes schemas: the only place that knows the keywords of JSON Schema.
struct SchemaWriter {
    /// What stands before the name of a definition.
    let definitions: String
    /// Whether an object may have no members but those that its schema names. A data file may not;
    /// an answer may one day have more, so that a client is to overlook what it does not know.
    let isClosed: Bool

    /// Schemas of data files, in a document of JSON Schema.
    static let files = SchemaWriter(definitions: "#/$defs/", isClosed: true)
    /// Schemas of answers, in a document of OpenAPI.
    static let answers = SchemaWriter(definitions: "#/components/schemas/", isClosed: false)
    /// Schemas of what is sent, in the same document: what nobody reads is refused.
    static let requests = SchemaWriter(definitions: "#/components/schemas/", isClosed: true)

    /// Writes a schema; a note becomes its description.
    func write(_ schema: Schema, note: String = "", to writer: inout JSONWriter) {
        writer.object { writer in
            if !note.isEmpty { writer.member("description", note) }
            keywords(of: schema, &writer)
        }
    }

    /// Writes a member that is a schema.
    func member(
        _ name: String, _ schema: Schema, note: String = "", _ writer: inout JSONWriter
    ) {
        writer.key(name)
        write(schema, note: note, to: &writer)
    }

    private func keywords(of schema: Schema, _ writer: inout JSONWriter) {
        switch schema {
        case .text(let pattern, let format, let characters):
            writer.member("type", "string")
            if let format { writer.member("format", format) }
            if let pattern { writer.member("pattern", pattern) }
            if let characters {
                writer.member("minLength", characters.lowerBound)
                writer.member("maxLength", characters.upperBound)
            }
        case .id(let kinds):
            writer.member("type", "string")
            writer.member("pattern", "\\S")
            writer.member(
                "$comment", "The id of: \(kinds.map(\.rawValue).joined(separator: ", ")).")
        case .choice(let words):
            writer.member("type", "string")
            writer.member("enum", words)
        case .integer(let range): number("integer", range, &writer)
        case .number(let range): number("number", range, &writer)
        case .boolean: writer.member("type", "boolean")
        case .list(let element, let least, let most):
            writer.member("type", "array")
            member("items", element, &writer)
            if least > 0 { writer.member("minItems", least) }
            if let most { writer.member("maxItems", most) }
        case .object(let properties): object(properties, &writer)
        case .map(let element):
            writer.member("type", "object")
            member("additionalProperties", element, &writer)
        case .either(let schemas):
            writer.key("anyOf")
            writer.array(schemas) { write($1, to: &$0) }
        case .nullable(let schema):
            writer.key("anyOf")
            writer.beginArray()
            write(schema, to: &writer)
            writer.object { $0.member("type", "null") }
            writer.endArray()
        case .named(let name): writer.member("$ref", definitions + name)
        }
    }

    private func number(
        _ type: String, _ range: ClosedRange<Int>?, _ writer: inout JSONWriter
    ) {
        writer.member("type", type)
        guard let range else { return }
        writer.member("minimum", range.lowerBound)
        writer.member("maximum", range.upperBound)
    }

    private func object(_ properties: [Schema.Property], _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("properties") { writer in
            for property in properties {
                member(property.name, property.schema, note: property.note, &writer)
            }
        }
        let required = properties.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", required) }
        guard isClosed else { return }
        writer.key("additionalProperties")
        writer.bool(false)
    }
}
