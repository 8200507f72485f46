internal import JSON
internal import Knowledge

/// The JSON Schema (draft 2020-12) of the dataset, made from the tables that the loader checks by.
///
/// The whole document satisfies it, and so does each file of a knowledge folder. What it cannot say
/// (that an id names something, that figures fit one another) `cofactor check` does.
enum JSONSchema {
    /// The schema as JSON.
    static let content: [UInt8] = {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            writer.member("title", "The knowledge of Cofactor")
            writer.member("description", "The whole dataset, or one of its files.")
            let names = ["document", "dataset"] + Kind.allCases.map(\.rawValue)
            writer.member("anyOf", each: names.filter { $0 != Kind.claim.rawValue }) {
                definition($1, &$0)
            }
            writer.member("$defs") { writer in
                writer.key("document")
                document(&writer)
                writer.key("dataset")
                object(of: Member.ofDataset, &writer)
                for kind in Kind.allCases {
                    writer.key(kind.rawValue)
                    object(of: kind.members, &writer)
                }
            }
        }
        return writer.bytes
    }()

    /// What `/v1/dataset` gives: the dataset's own members, its version, and a list for each kind.
    private static func document(_ writer: inout JSONWriter) {
        let kinds = Kind.allCases.filter { $0.folder != nil }
        writer.object { writer in
            writer.member("type", "object")
            writer.member("properties") { writer in
                for member in Member.ofDataset { property(member, &writer) }
                writer.member("version") {
                    $0.member("type", "string")
                    $0.member("pattern", "^[0-9a-f]{16}$")
                    $0.member("description", "The beginning of the digest of all the rest.")
                }
                for kind in kinds {
                    writer.member(kind.plural) {
                        $0.member("type", "array")
                        $0.key("items")
                        definition(kind.rawValue, &$0)
                    }
                }
            }
            writer.member(
                "required", Member.ofDataset.map(\.name) + ["version"] + kinds.map(\.plural))
            closed(&writer)
        }
    }

    private static func object(of members: [Member], _ writer: inout JSONWriter) {
        writer.object { contents(of: members, &$0) }
    }

    /// The members of the schema of an object.
    private static func contents(of members: [Member], _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("properties") { writer in
            for member in members { property(member, &writer) }
        }
        writer.member("required", members.filter { $0.presence != .optional }.map(\.name))
        closed(&writer)
    }

    private static func property(_ member: Member, _ writer: inout JSONWriter) {
        writer.member(member.name) { writer in
            writer.member("description", member.note)
            // Claims stand in many kinds and are the longest table: they are written once.
            if member.name == "claims", case .list(.object, _) = member.shape {
                writer.member("type", "array")
                writer.key("items")
                definition(Kind.claim.rawValue, &writer)
            } else if member.presence == .nullable {
                writer.member("anyOf", each: [member.shape, nil]) { writer, shape in
                    writer.object { writer in
                        if let shape {
                            keywords(of: shape, &writer)
                        } else {
                            writer.member("type", "null")
                        }
                    }
                }
            } else {
                keywords(of: member.shape, &writer)
            }
        }
    }

    /// The keywords that a value of a shape satisfies.
    private static func keywords(of shape: Shape, _ writer: inout JSONWriter) {
        switch shape {
        case .text(let syntax):
            writer.member("type", "string")
            // Prose and titles are any text that is not blank.
            writer.member("pattern", syntax.pattern.map { "^(?:\($0))$" } ?? "\\S")
        case .reference(let kinds):
            writer.member("type", "string")
            writer.member("pattern", "\\S")
            writer.member(
                "$comment", "The id of: \(kinds.map(\.rawValue).joined(separator: ", ")).")
        case .choice(let words):
            writer.member("enum", words)
        case .integer: writer.member("type", "integer")
        case .decimal: writer.member("type", "number")
        case .boolean: writer.member("type", "boolean")
        case .quantity(let dimensions):
            let units = Unit.allCases.filter { dimensions.contains($0.dimension) }
            writer.member("type", "object")
            writer.member("properties") {
                $0.member("value") { $0.member("type", "number") }
                $0.member("unit") { $0.member("enum", units.map(\.rawValue)) }
            }
            writer.member("required", ["value", "unit"])
            closed(&writer)
        case .age:
            writer.member("type", "string")
            writer.member("pattern", "^([0-9]{1,4}(y|mo)|P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?)$")
        case .date:
            writer.member("type", "string")
            writer.member("format", "date")
            writer.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        case .list(let element, let count):
            writer.member("type", "array")
            writer.member("items") { keywords(of: element, &$0) }
            if count > 0 { writer.member("minItems", count) }
        case .object(let members): contents(of: members, &writer)
        }
    }

    private static func definition(_ name: String, _ writer: inout JSONWriter) {
        writer.object { $0.member("$ref", "#/$defs/\(name)") }
    }

    private static func closed(_ writer: inout JSONWriter) {
        writer.key("additionalProperties")
        writer.bool(false)
    }
}
