internal import JSON
internal import Knowledge

/// Makes the representation of entities: the members that all have in common, those of the kind's
/// shape, those that are derived from the rest of the knowledge, then claims and links. A claim,
/// which stands in many items, is rendered once, when the first of them is.
struct EntityRenderer: Sendable {
    let knowledge: KnowledgeBase
    /// The kinds that have addresses of their own.
    let served: Set<Kind>
    /// Each claim as an item, in the order of the knowledge.
    private let claimItems: [Once<RenderedObject>]
    /// Each claim as other items show it, in the same order.
    private let claims: [Once<[UInt8]>]

    init(_ knowledge: KnowledgeBase, served: Set<Kind>) {
        self.knowledge = knowledge
        self.served = served
        claimItems = knowledge.claims.map { _ in Once() }
        claims = knowledge.claims.map { _ in Once() }
    }

    /// What writes references to other entities.
    var references: ReferenceWriter { ReferenceWriter(knowledge, served: served) }

    /// A claim as other things show it.
    func claim(_ id: String) -> [UInt8] { claim(at: place(of: id)) }

    /// A claim as an item of its own collection.
    func item(_ claim: Claim) -> RenderedObject { item(at: place(of: claim.id)) }

    private func claim(at place: Int) -> [UInt8] {
        claims[place].value {
            var writer = JSONWriter()
            item(at: place).write(to: &writer) { !ReferenceWriter.claimItemMembers.contains($0) }
            return writer.bytes
        }
    }

    private func item(at place: Int) -> RenderedObject {
        claimItems[place].value { references.item(knowledge.claims[place]) }
    }

    private func place(of claim: String) -> Int {
        guard let place = knowledge.claimPosition(of: claim) else {
            preconditionFailure("A checked reference names claim \(claim), which is not there.")
        }
        return place
    }

    /// The names of the members that an item of `kind` may have, in order.
    static func memberNames(of kind: Kind) -> [String] {
        guard kind != .claim else { return ReferenceWriter.claimMembers }
        return leading + ownMembers(of: kind).map(\.name)
            + DerivedMember.table(of: kind).map(\.name)
            + closing
    }

    private static let leading = ["id", "kind", "name", "aliases", "summary", "codes"]
    private static let closing = ["claimCount", "claims", "notice", "links"]

    /// The members of a kind's shape that an item shows as they are: intakes have an address of
    /// their own, and a question's claims are shown whole.
    static func ownMembers(of kind: Kind) -> [Member] {
        let elsewhere: Set<String> =
            switch kind {
            case .nutrient: ["intakes", "formCautions"]
            case .question: ["claims"]
            default: []
            }
        return kind.ownMembers.filter { !elsewhere.contains($0.name) }
    }

    /// The places of the claims that an item shows whole, each once.
    func claims(shownBy entity: Entity) -> [Int] {
        let ids: [String]
        switch entity.kind {
        case .question: ids = entity.texts("claims")
        case .mechanism: ids = entity.texts("arrows", "claims")
        case .interaction: ids = entity.texts("effects", "claims")
        case .source: return knowledge.claims(citing: entity.id).positions
        case .nutrient:
            // Nearly every claim concerns some nutrient: it shows those of which it is a part.
            return knowledge.claims(concerning: entity.id).positions.filter {
                [knowledge.claims[$0].subject, knowledge.claims[$0].object].contains(entity.id)
            }
        default: return knowledge.claims(concerning: entity.id).positions
        }
        var seen: Set<String> = []
        return ids.filter { seen.insert($0).inserted }.compactMap(knowledge.claimPosition(of:))
    }

    /// The whole item.
    func render(_ entity: Entity) -> RenderedObject {
        let references = references
        var item = RenderedObject.Builder()
        item.member("id") { $0.string(entity.id) }
        item.member("kind") { $0.string(entity.kind.rawValue) }
        item.member("name") { $0.string(entity.name) }
        item.member("aliases") { $0.strings(entity.aliases) }
        if let summary = entity.summary { item.member("summary") { $0.string(summary) } }
        if !entity.codes.isEmpty {
            item.member("codes") {
                $0.object { for code in entity.codes { $0.member(code.system, code.code) } }
            }
        }
        for member in Self.ownMembers(of: entity.kind) {
            guard let value = entity.member(member.name) else { continue }
            item.member(member.name) { references.write(value, as: member.shape, to: &$0) }
        }
        for derived in DerivedMember.table(of: entity.kind) {
            item.member(derived.name) { derived.write(&$0, entity, references) }
        }
        let shown = claims(shownBy: entity)
        item.member("claimCount") { $0.integer(shown.count) }
        item.member("claims") { $0.array(shown) { $0.copy(claim(at: $1)) } }
        if Notice.isDue(for: entity.kind) { item.member("notice") { $0.string(Notice.text) } }
        item.member("links") {
            $0.object {
                $0.member("self", entity.path)
                $0.member("collection", "/v1/\(entity.kind.plural)")
                guard entity.kind == .nutrient else { return }
                $0.member("intakes", "\(entity.path)/intakes")
                $0.member("foods", "\(entity.path)/foods")
            }
        }
        return item.object()
    }
}

extension Entity {
    /// The address of the entity's own representation.
    var path: String { "/v1/\(kind.plural)/\(id)" }
}
