/// Where things stand in the lists of a ``KnowledgeBase``, by what they are asked for.
struct KnowledgeIndex: Sendable {
    /// Where the entities of each kind are.
    let ranges: [Kind: Range<Int>]

    // The place of each thing, by id.
    let entities: [String: Int]
    let claims: [String: Int]
    let caveats: [String: Int]
    let nutrients: [String: Int]
    let forms: [String: Int]
    let interactions: [String: Int]

    // The places of the things that have to do with another, by the other's id.
    let claimsByObject: [String: [Int]]
    let claimsConcerning: [String: [Int]]
    let claimsBySource: [String: [Int]]
    let formsByNutrient: [String: [Int]]
    let testsByNutrient: [String: [Int]]
    let interactionsByMember: [String: [Int]]
    let membershipsByGroup: [String: [Int]]
    let membershipsByNutrient: [String: [Int]]
    let groupByCondition: [String: Int]
    let classesByDrug: [String: [Int]]
    let entitiesByNamed: [String: [Int]]

    init(_ draft: Draft) {
        var ranges: [Kind: Range<Int>] = [:]
        for (position, entity) in draft.entities.enumerated() {
            ranges[entity.kind] = (ranges[entity.kind]?.lowerBound ?? position)..<position + 1
        }
        self.ranges = ranges
        entities = positionsByID(draft.entities) { $0.id }
        claims = positionsByID(draft.claims) { $0.id }
        caveats = positionsByID(draft.caveats) { $0.id }
        nutrients = positionsByID(draft.nutrients) { $0.id }
        forms = positionsByID(draft.forms) { $0.id }
        interactions = positionsByID(draft.interactions) { $0.id }

        claimsByObject = index(draft.claims) { [$0.object] }
        claimsConcerning = index(draft.claims) { [$0.subject, $0.object] + $0.about }
        claimsBySource = index(draft.claims) { $0.sources + [$0.object] }
        formsByNutrient = index(draft.forms) { [$0.nutrient] }
        testsByNutrient = index(draft.entities) { entity in
            entity.kind == .test ? entity.member("nutrient")?.string.map { [$0] } ?? [] : []
        }
        interactionsByMember = index(draft.interactions, by: \.members)
        membershipsByGroup = index(draft.memberships) { [$0.group] }
        membershipsByNutrient = index(draft.memberships) { [$0.nutrient] }
        groupByCondition = index(draft.entities) { entity in
            entity.kind == .group ? entity.member("condition")?.string.map { [$0] } ?? [] : []
        }.compactMapValues(\.first)
        classesByDrug = index(draft.entities) { entity in
            entity.kind == .drug ? entity.member("members")?.strings ?? [] : []
        }
        entitiesByNamed = index(draft.entities, by: \.named)
    }
}

private func positionsByID<Element>(
    _ elements: [Element], _ id: (Element) -> String
) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: elements.indices.map { (id(elements[$0]), $0) })
}

/// The positions of the elements under each of their keys; an element stands once under a key.
private func index<Element>(
    _ elements: [Element], by keys: (Element) -> [String]
) -> [String: [Int]] {
    var index: [String: [Int]] = [:]
    for (position, element) in elements.enumerated() {
        for key in keys(element) { note(position, in: &index[key, default: []]) }
    }
    return index
}

private func note(_ position: Int, in positions: inout [Int]) {
    if positions.last != position { positions.append(position) }
}
