internal import JSON
internal import Knowledge

/// Makes the representation of entities: the members that all have in common, those of the kind's
/// shape, those that are derived from the rest of the knowledge, then claims and links.
struct EntityRenderer: Sendable {
    let knowledge: KnowledgeBase
    /// The kinds that have addresses of their own.
    let served: Set<Kind>
    /// Each claim as JSON, rendered once, in the order of the knowledge.
    private let claims: [[UInt8]]

    init(_ knowledge: KnowledgeBase, served: Set<Kind>) {
        self.knowledge = knowledge
        self.served = served
        let writer = ReferenceWriter(knowledge, served: served)
        claims = knowledge.claims.map { writer.claim($0) }
    }

    /// What writes references to other entities.
    var references: ReferenceWriter { ReferenceWriter(knowledge, served: served) }

    /// A claim as JSON.
    func claim(_ id: String) -> [UInt8] {
        guard let claim = knowledge.claimPosition(of: id) else {
            preconditionFailure("A checked reference names claim \(id), which is not there.")
        }
        return claims[claim]
    }

    /// The names of the members that an item of `kind` may have, in order.
    static func memberNames(of kind: Kind) -> [String] {
        leading + ownMembers(of: kind).map(\.name) + DerivedMember.table(of: kind).map(\.name)
            + closing
    }

    private static let leading = ["id", "kind", "name", "aliases", "summary", "codes"]
    private static let closing = ["claimCount", "claims", "notice", "links"]

    /// The members of a kind's shape that an item shows. Intakes have an address of their own.
    private static func ownMembers(of kind: Kind) -> [Member] {
        kind.ownMembers.filter { kind != .nutrient || !["intakes", "formCautions"].contains($0.name) }
    }

    /// The places of the claims that an item shows: nearly every claim concerns some nutrient, so a
    /// nutrient shows those that have it as their subject or object.
    private func claims(shownBy entity: Entity) -> [Int] {
        let places = knowledge.claims(concerning: entity.id).positions
        guard entity.kind == .nutrient else { return places }
        return places.filter {
            [knowledge.claims[$0].subject, knowledge.claims[$0].object].contains(entity.id)
        }
    }

    /// The whole item.
    func render(_ entity: Entity) -> RenderedObject {
        var members: [(name: String, write: (inout JSONWriter) -> Void)] = [
            ("id", { $0.string(entity.id) }),
            ("kind", { $0.string(entity.kind.rawValue) }),
            ("name", { $0.string(entity.name) }),
            ("aliases", { $0.strings(entity.aliases) }),
        ]
        if let summary = entity.summary { members.append(("summary", { $0.string(summary) })) }
        if !entity.codes.isEmpty {
            members.append(("codes", {
                $0.object { for code in entity.codes { $0.member(code.system, code.code) } }
            }))
        }
        let references = references
        for member in kindMembers(of: entity) {
            members.append(
                (member.name, { references.write(member.value, as: member.shape, to: &$0) }))
        }
        for derived in DerivedMember.table(of: entity.kind) {
            members.append((derived.name, { derived.write(&$0, entity, references) }))
        }
        let concerning = claims(shownBy: entity)
        members.append(("claimCount", { $0.integer(concerning.count) }))
        members.append(("claims", { writer in
            writer.array(concerning) { $0.copy(claims[$1]) }
        }))
        if Notice.isDue(for: entity.kind) {
            members.append(("notice", { $0.string(Notice.text) }))
        }
        members.append(("links", { writer in
            writer.object {
                $0.member("self", entity.path)
                $0.member("collection", "/v1/\(entity.kind.plural)")
                if entity.kind == .nutrient { $0.member("intakes", "\(entity.path)/intakes") }
            }
        }))
        return RenderedObject(members)
    }

    private func kindMembers(
        of entity: Entity
    ) -> [(name: String, value: JSONValue, shape: Shape)] {
        Self.ownMembers(of: entity.kind).compactMap { member in
            entity.member(member.name).map { (member.name, $0, member.shape) }
        }
    }
}

extension Entity {
    /// The address of the entity's own representation.
    var path: String { "/v1/\(kind.plural)/\(id)" }
}
