public import JSON

/// One thing of the knowledge with an address of its own.
public final class Entity: Sendable {
    /// Lower-case kebab, unique over all kinds, stable for ever; the name of its file.
    public let id: String
    /// What sort of thing it is.
    public let kind: Kind
    /// What people call it.
    public let name: String
    /// What else it is called.
    public let aliases: [String]
    /// One to three plain sentences; a source has none.
    public let summary: String?
    /// Its identifiers in public vocabularies, in the table's order.
    public let codes: [(system: String, code: String)]
    /// The typed fields of its kind (``Kind/ownMembers``), checked, in the table's order; absent
    /// ones are left out.
    public let members: [JSONMember]
    /// The claims it is the subject of: positions in ``KnowledgeBase/claims``.
    public let claims: Range<Int>

    /// A typed field by name; nil where the file leaves it out.
    public func member(_ name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// The thing that a document describes; nil for a document that lacks its shape.
    init?(_ document: Draft.Document, claims: Range<Int>) {
        let value = document.value
        guard let name = value.string("name") else { return nil }
        let own = document.kind.ownMembers
        id = document.id
        kind = document.kind
        self.name = name
        aliases = value.strings("aliases")
        summary = value.string("summary")
        codes = (value["codes"]?.members ?? []).compactMap { member in
            member.value.string.map { (system: member.name, code: $0) }
        }
        members = (value.members ?? []).filter { member in
            own.contains { $0.name == member.name }
        }
        self.claims = claims
    }
}

extension Entity {
    /// The ids that its typed fields name, again and again where they do.
    var named: [String] {
        kind.ownMembers.flatMap { field in
            member(field.name).map { field.shape.named(by: $0) } ?? []
        }
    }
}

extension Shape {
    /// The ids that a value of this shape names.
    fileprivate func named(by value: JSONValue) -> [String] {
        switch (self, value) {
        case (.reference, .string(let id)): [id]
        case (.list(let element, _), .array(let values)): values.flatMap(element.named(by:))
        case (.object(let fields), .object(let members)):
            members.flatMap { member in
                fields.first { $0.name == member.name }?.shape.named(by: member.value) ?? []
            }
        default: []
        }
    }
}
