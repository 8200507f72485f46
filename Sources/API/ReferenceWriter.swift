internal import JSON
internal import Knowledge

/// Writes values of the knowledge as an answer shows them: identifiers become references with the
/// name and the address of what they name.
struct ReferenceWriter: Sendable {
    let knowledge: KnowledgeBase
    private let served: Set<Kind>

    init(_ knowledge: KnowledgeBase, served: Set<Kind>) {
        self.knowledge = knowledge
        self.served = served
    }

    /// `{"id","kind","name","href"}`; `href` is null where the kind has no address.
    func reference(to entity: Entity, _ writer: inout JSONWriter) {
        writer.object { members(of: entity, &$0) }
    }

    /// The members of a reference, for an object that has more.
    func members(of entity: Entity, _ writer: inout JSONWriter) {
        writer.member("id", entity.id)
        writer.member("kind", entity.kind.rawValue)
        writer.member("name", entity.name)
        writer.member("href", served.contains(entity.kind) ? entity.path : nil)
    }

    /// References to `entities`, in their order.
    func references(to entities: [Entity], _ writer: inout JSONWriter) {
        writer.array(entities) { reference(to: $1, &$0) }
    }

    /// A value that was checked against `shape`.
    func write(_ value: JSONValue, as shape: Shape, to writer: inout JSONWriter) {
        switch (shape, value) {
        case (.reference, .string(let id)):
            if let entity = knowledge.entity(id) {
                reference(to: entity, &writer)
            } else if let claim = knowledge.claim(id) {
                claimReference(claim, &writer)
            } else if let caveat = knowledge.caveat(id) {
                self.caveat(caveat, &writer)
            } else {
                preconditionFailure("A checked reference names \(id), which is not there.")
            }
        case (.list(let element, _), .array(let values)):
            writer.array(values) { write($1, as: element, to: &$0) }
        case (.object(let shapes), .object(let members)):
            writer.object { writer in
                for member in members {
                    guard let shape = shapes.first(where: { $0.name == member.name })?.shape else {
                        preconditionFailure("A checked object has the member \(member.name).")
                    }
                    writer.key(member.name)
                    write(member.value, as: shape, to: &writer)
                }
            }
        default:
            writer.write(value)
        }
    }

    /// A member of an entity under its own name, where the entity has it.
    func member(_ name: String, of entity: Entity, _ writer: inout JSONWriter) {
        guard let value = entity.member(name),
            let member = entity.kind.ownMembers.first(where: { $0.name == name })
        else { return }
        writer.key(name)
        write(value, as: member.shape, to: &writer)
    }

    /// A reference to a claim, named by what it says.
    func claimReference(_ claim: Claim, _ writer: inout JSONWriter) {
        writer.object { members(of: claim, &$0) }
    }

    /// The members of a reference to a claim, for an object that has more.
    func members(of claim: Claim, _ writer: inout JSONWriter) {
        writer.member("id", claim.id)
        writer.member("kind", Kind.claim.rawValue)
        writer.member("name", name(of: claim))
        writer.member("href", served.contains(.claim) ? "/v1/claims/\(claim.id)" : nil)
    }

    /// `Magnesium enables vitamin D activation`: subject, relation, object.
    func name(of claim: Claim) -> String {
        let subject = knowledge.entity(claim.subject)?.name ?? claim.subject
        let object = knowledge.entity(claim.object)?.nameInside ?? claim.object
        return "\(subject) \(claim.relation.wording) \(object)"
    }

    /// A reference to a caveat, which has no address.
    func reference(to caveat: Caveat, _ writer: inout JSONWriter) {
        writer.object {
            $0.member("id", caveat.id)
            $0.member("kind", Kind.caveat.rawValue)
            $0.member("name", caveat.name)
            $0.member("href", nil as String?)
        }
    }

    /// A caveat travels whole with what it qualifies.
    func caveat(_ caveat: Caveat, _ writer: inout JSONWriter) {
        writer.object {
            $0.member("id", caveat.id)
            $0.member("statement", caveat.statement)
            $0.member("sources", caveat.sources)
            $0.member("review", caveat.isVerified ? "verified" : "unreviewed")
        }
    }
}

extension Entity {
    /// The name as it stands within a sentence: it begins small, unless it is an abbreviation.
    var nameInside: String {
        let isAbbreviation = name.dropFirst().first?.isUppercase ?? true
        return isAbbreviation ? name : name.prefix(1).lowercased() + name.dropFirst()
    }
}
