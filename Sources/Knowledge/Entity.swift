public import JSON

/// One thing of the knowledge with an address of its own.
public struct Entity: Sendable {
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
}
