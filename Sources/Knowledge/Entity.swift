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
    /// The ids that its typed fields name, again and again where they do.
    let named: [String]

    /// A typed field by name; nil where the file leaves it out.
    public func member(_ name: String) -> JSONValue? {
        members.first { $0.name == name }?.value
    }

    /// The thing that a document describes; nil for a document that lacks its shape.
    init?(_ document: Draft.Document, claims: Range<Int>) {
        let value = document.value
        guard let name = value.string("name") else { return nil }
        let common = document.kind.commonNames
        id = document.id
        kind = document.kind
        self.name = name
        aliases = value.strings("aliases")
        summary = value.string("summary")
        codes = (value["codes"]?.members ?? []).compactMap { member in
            member.value.string.map { (system: member.name, code: $0) }
        }
        members = (value.members ?? []).filter { !common.contains($0.name) }
        self.claims = claims
        named = Shape.object(kind.ownMembers).ids(in: .object(members))
    }
}

extension Shape {
    /// The ids that a value of this shape names, again and again where it does.
    fileprivate func ids(in value: JSONValue) -> [String] {
        var ids: [String] = []
        gatherIDs(in: value, to: &ids)
        return ids
    }

    /// Appends the ids that a value of this shape names, its members in the table's order.
    private func gatherIDs(in value: JSONValue, to ids: inout [String]) {
        switch (self, value) {
        case (.reference, .string(let id)): ids.append(id)
        case (.list(let element, _), .array(let values)):
            for value in values { element.gatherIDs(in: value, to: &ids) }
        case (.object(let table), .object(let members)):
            var next = 0
            for member in members {
                while next < table.count, table[next].name != member.name { next += 1 }
                guard next < table.count else { return }
                guard table[next].holdsReferences else { continue }
                table[next].shape.gatherIDs(in: member.value, to: &ids)
            }
        default: break
        }
    }
}
