/// The knowledge as one immutable snapshot: entities, claims and caveats, with every index that
/// answers need. What names mean is found out when it is first asked, all else when it is loaded.
public final class KnowledgeBase: Sendable {
    /// The data set's name.
    public let name: String
    /// The day of its release.
    public let released: CalendarDate
    /// The first 16 hex digits of the digest of ``canonical``.
    public let version: String
    private let whole: CanonicalDocument

    /// Every entity, by kind (in ``Kind``'s order), then id.
    public let entities: [Entity]
    /// Every claim, by subject (in the order of ``entities``), then as its file has them.
    public let claims: [Claim]
    /// Every caveat, by id.
    public let caveats: [Caveat]
    /// The nutrients, by id.
    public let nutrients: [Nutrient]
    /// The forms, by id.
    public let forms: [Form]
    /// The interactions, by id.
    public let interactions: [Interaction]
    /// Which group is at risk of having too little of which nutrient, by group.
    public let memberships: [GroupMembership]
    /// The rules of assessments, by id.
    public let rules: [Rule]
    /// What must not be started without a doctor, by id.
    public let contraindications: [Contraindication]
    /// The signs that call for help, by id.
    public let warningSigns: [WarningSign]

    private let index: KnowledgeIndex
    private let madeNames = Once<Names>()
    private let claimsByFoldedID = Once<[String: Int]>()

    /// Takes over a draft that has passed every check.
    init(_ draft: Draft, version: String) {
        name = draft.dataset.name
        released = draft.dataset.released
        self.version = version
        whole = CanonicalDocument(draft)
        index = KnowledgeIndex(draft)
        entities = draft.entities
        claims = draft.claims
        caveats = draft.caveats
        nutrients = draft.nutrients
        forms = draft.forms
        interactions = draft.interactions
        memberships = draft.memberships
        rules = draft.entities.compactMap(Rule.init)
        contraindications = draft.entities.compactMap(Contraindication.init)
        warningSigns = draft.entities.compactMap(WarningSign.init)
    }
}

extension KnowledgeBase {
    /// The whole data set as one JSON document, a list for each kind, in a fixed order: equal data
    /// sets have equal bytes.
    public var canonical: [UInt8] { whole.bytes() }

    /// ``canonical`` with the version, which cannot be part of what it is the digest of.
    public var document: [UInt8] { whole.bytes(version: version) }
}

// Things by their ids.
extension KnowledgeBase {
    /// The entities of a kind, by id.
    public func entities(of kind: Kind) -> ArraySlice<Entity> {
        entities[index.ranges[kind] ?? 0..<0]
    }

    /// The entity with an id; nil for none.
    public func entity(_ id: String) -> Entity? { position(of: id).map { entities[$0] } }

    /// The place in ``entities`` of the entity with an id; nil for none.
    public func position(of id: String) -> Int? { index.entities[id] }

    /// The claim with an id; nil for none.
    public func claim(_ id: String) -> Claim? { index.claims[id].map { claims[$0] } }

    /// The place in ``claims`` of the claim with an id; nil for none.
    public func claimPosition(of id: String) -> Int? { index.claims[id] }

    /// The caveat with an id; nil for none.
    public func caveat(_ id: String) -> Caveat? { index.caveats[id].map { caveats[$0] } }

    /// The nutrient with an id; nil for none.
    public func nutrient(_ id: String) -> Nutrient? {
        index.nutrients[id].map { nutrients[$0] }
    }

    /// The form with an id; nil for none.
    public func form(_ id: String) -> Form? { index.forms[id].map { forms[$0] } }

    /// The interaction with an id; nil for none.
    public func interaction(_ id: String) -> Interaction? {
        index.interactions[id].map { interactions[$0] }
    }
}

// Things by what they belong to.
extension KnowledgeBase {
    /// The claims that an entity is the subject of.
    public func claims(withSubject id: String) -> ArraySlice<Claim> {
        claims[entity(id)?.claims ?? 0..<0]
    }

    /// The claims that an entity, or a source for `reported-by`, is the object of.
    public func claims(withObject id: String) -> Selection<Claim> {
        Selection(claims, at: index.claimsByObject[id] ?? [])
    }

    /// The claims that an entity is subject or object of or that are about it: those of its page.
    public func claims(concerning id: String) -> Selection<Claim> {
        Selection(claims, at: index.claimsConcerning[id] ?? [])
    }

    /// The claims that rest on a source, and those that say what it reports.
    public func claims(citing source: String) -> Selection<Claim> {
        Selection(claims, at: index.claimsBySource[source] ?? [])
    }

    /// The entities whose files name a thing, a source or a claim, outside of their own claims.
    public func entities(naming id: String) -> Selection<Entity> {
        Selection(entities, at: index.entitiesByNamed[id] ?? [])
    }

    /// The forms of a nutrient.
    public func forms(of nutrient: String) -> Selection<Form> {
        Selection(forms, at: index.formsByNutrient[nutrient] ?? [])
    }

    /// The tests that tell about a nutrient.
    public func tests(of nutrient: String) -> Selection<Entity> {
        Selection(entities, at: index.testsByNutrient[nutrient] ?? [])
    }

    /// The interactions that a nutrient, substance or drug is a member of; a class's are not its
    /// drugs': see ``classes(of:)``.
    public func interactions(of member: String) -> Selection<Interaction> {
        Selection(interactions, at: index.interactionsByMember[member] ?? [])
    }

    /// The interaction of two members, in whatever order; nil where none is known.
    public func interaction(of first: String, and second: String) -> Interaction? {
        interaction(Interaction.id(of: [first, second]))
    }

    /// The nutrients that a group is at risk of having too little of.
    public func memberships(of group: String) -> Selection<GroupMembership> {
        Selection(memberships, at: index.membershipsByGroup[group] ?? [])
    }

    /// The groups at risk of having too little of a nutrient.
    public func memberships(for nutrient: String) -> Selection<GroupMembership> {
        Selection(memberships, at: index.membershipsByNutrient[nutrient] ?? [])
    }

    /// The group of the people who have a condition; nil for none.
    public func group(withCondition condition: String) -> Entity? {
        index.groupByCondition[condition].map { entities[$0] }
    }

    /// The classes that a drug belongs to.
    public func classes(of drug: String) -> Selection<Entity> {
        Selection(entities, at: index.classesByDrug[drug] ?? [])
    }
}

// Things by what people call them.
extension KnowledgeBase {
    /// What a name stands for among some kinds: an id, else a name or an alias, without regard to
    /// case, with space, `_` and `-` taken as equal. Where several fit: a form, nutrient, drug,
    /// condition, symptom, food, group, in this order. An unknown name comes with near misses.
    /// Claims have ids only, whose case does not count: the id next to one is of another fact.
    public func resolve(_ name: String, in kinds: [Kind] = Kind.subjects) -> Resolution {
        if kinds.contains(.claim), let position = foldedClaimIDs[name.lowercased()] {
            let id = claims[position].id
            return .entity(id: id, isAlias: id != name)
        }
        if let position = names.position(of: name, in: kinds) {
            let id = entities[position].id
            return .entity(id: id, isAlias: id != name)
        }
        return .unknown(suggestions: suggestions(for: name, in: kinds))
    }

    /// The ids of at most three entities whose names are much like this one, best first.
    public func suggestions(for name: String, in kinds: [Kind] = Kind.subjects) -> [String] {
        names.suggestions(for: name, in: kinds).map { entities[$0].id }
    }

    private var names: Names { madeNames.value { Names(entities) } }

    private var foldedClaimIDs: [String: Int] {
        claimsByFoldedID.value {
            Dictionary(
                claims.enumerated().map { ($1.id.lowercased(), $0) }, uniquingKeysWith: min)
        }
    }
}
