internal import JSON
internal import Knowledge

/// The JSON Schema (draft 2020-12) of the dataset, made from the tables that the loader checks by.
///
/// The whole document satisfies it, and so does each file of a knowledge folder. What it cannot say
/// (that an id names something, that figures fit one another) `cofactor check` does.
enum JSONSchema {
    /// The schema as JSON.
    static let content: [UInt8] = {
        let names = ["document", "dataset"] + Kind.allCases.map(\.rawValue)
        let schemas = SchemaWriter.files
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            writer.member("title", "The knowledge of Cofactor")
            writer.member("description", "The whole dataset, or one of its files.")
            writer.member("anyOf", each: names.filter { $0 != Kind.claim.rawValue }) {
                schemas.write(.named($1), to: &$0)
            }
            writer.member("$defs") { writer in
                schemas.member("document", document, &writer)
                schemas.member("dataset", .object(of: Member.ofDataset), &writer)
                for kind in Kind.allCases {
                    schemas.member(kind.rawValue, .object(of: kind.members), &writer)
                }
            }
        }
        return writer.bytes
    }()

    /// What `/v1/dataset` gives: the dataset's own members, its version, and a list for each kind.
    private static let document = Schema.object(
        Member.ofDataset.map { Schema.Property($0, in: .file) } + [
            Schema.Property(
                "version", .text(pattern: "^[0-9a-f]{16}$"),
                "The beginning of the digest of all the rest.")
        ]
            + Kind.allCases.filter { $0.folder != nil }.map {
                Schema.Property($0.plural, .list(.named($0.rawValue)))
            })
}

extension Schema {
    /// An object of a data file.
    fileprivate static func object(of members: [Member]) -> Schema {
        .object(
            members.map { member in
                let property = Property(member, in: .file)
                // Claims stand in many kinds and are the longest table: they are written once.
                guard member.name == "claims", case .list(.object, _) = member.shape else {
                    return property
                }
                return Property(
                    member.name, .list(.named(Kind.claim.rawValue)),
                    isRequired: property.isRequired, member.note)
            })
    }
}
