internal import JSON
internal import Knowledge

extension ReferenceWriter {
    /// A claim as an item of its collection: what it says everywhere, and what an item has.
    func item(_ claim: Claim) -> RenderedObject {
        var item = RenderedObject.Builder()
        item.member("id") { $0.string(claim.id) }
        item.member("kind") { $0.string(Kind.claim.rawValue) }
        item.member("name") { $0.string(name(of: claim)) }
        item.member("topic") { $0.string(claim.topic) }
        item.member("subject") { reference(toSide: claim.subject, &$0) }
        item.member("relation") { $0.string(claim.relation.rawValue) }
        item.member("object") { reference(toSide: claim.object, &$0) }
        item.member("polarity") { $0.string(claim.relation.polarity.rawValue) }
        item.member("verb") { $0.string(claim.verb) }
        item.member("statement") { $0.string(claim.statement) }
        if let hedge = claim.servedHedge {
            item.member("servedHedge") { $0.string(hedge.rawValue) }
        }
        item.member("hedge") { $0.string(claim.hedge.rawValue) }
        item.member("grade") { $0.string(claim.grade.rawValue) }
        if let when = claim.members.first(where: { $0.name == "when" }),
            let shape = Kind.claim.members.first(where: { $0.name == "when" })?.shape
        {
            item.member("when") { write(when.value, as: shape, to: &$0) }
        }
        item.member("sources") { $0.strings(claim.sources) }
        item.member("caveats") {
            $0.array(claim.caveats.compactMap { knowledge.caveat($0) }) { caveat($1, &$0) }
        }
        item.member("about") {
            references(to: claim.about.compactMap { knowledge.entity($0) }, &$0)
        }
        item.member("usedBy") { references(to: Array(knowledge.entities(naming: claim.id)), &$0) }
        item.member("notice") { $0.string(Notice.text) }
        item.member("links") {
            $0.object {
                $0.member("self", "/v1/claims/\(claim.id)")
                $0.member("collection", "/v1/claims")
            }
        }
        return item.object()
    }

    /// The members that a claim's item may have, in order.
    static let claimMembers = [
        "id", "kind", "name", "topic", "subject", "relation", "object", "polarity", "verb",
        "statement", "servedHedge", "hedge", "grade", "when", "sources", "caveats", "about",
        "usedBy", "notice", "links",
    ]

    /// The members that a claim has only where it is an item by itself.
    static let claimItemMembers: Set<String> = [
        "kind", "name", "about", "usedBy", "notice", "links",
    ]

    private func reference(toSide id: String, _ writer: inout JSONWriter) {
        guard let entity = knowledge.entity(id) else {
            preconditionFailure("A checked claim names \(id), which is not there.")
        }
        reference(to: entity, &writer)
    }
}
