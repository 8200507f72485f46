import JSON
import Knowledge
import Testing

@testable import API

/// Whoever asks the item or the collection where a fact of what is served belongs finds it there.
@Suite struct ReachTests {
    /// The claims that each item shows, by the item's id.
    private static let shown: [String: Set<String>] = {
        var shown: [String: Set<String>] = [:]
        for item in Served.catalog.collections.filter({ $0.kind != .claim }).flatMap(\.items) {
            guard case .array(let claims)? = item.object.value(of: "claims") else { continue }
            shown[item.id] = Set(
                claims.compactMap { claim in
                    if case .string(let id)? = claim["id"] { id } else { nil }
                })
        }
        return shown
    }()

    /// What a filter of a collection keeps.
    private static func found(_ kind: Kind, _ name: String, _ value: String) -> Set<String> {
        var arguments = Arguments()
        arguments.values[name] = .words([value])
        guard let collection = Served.catalog.collection(of: kind) else { return [] }
        let places = collection.places(passing: arguments, sort: "id")
        return Set(places.map { collection.items[$0].id })
    }

    private static func things(_ claim: Claim) -> Set<String> {
        Set([claim.subject, claim.object] + claim.about)
    }

    @Test func `a claim is shown by each thing that it concerns`() {
        let knowledge = Served.knowledge
        for claim in knowledge.claims {
            for id in Self.things(claim) {
                // Nearly every claim concerns some nutrient: it shows those of which it is a part,
                // and the collection of claims has all.
                if knowledge.nutrient(id) != nil, ![claim.subject, claim.object].contains(id) {
                    continue
                }
                #expect(
                    Self.shown[id]?.contains(claim.id) == true, "\(id) does not show \(claim.id)")
            }
        }
    }

    @Test func `a claim is found under each thing that it concerns`() {
        let things = Set(Served.knowledge.claims.flatMap(Self.things))
        for id in things where Served.knowledge.entity(id)?.kind != .source {
            let found = Self.found(.claim, "about", id)
            #expect(found == Set(Served.knowledge.claims(concerning: id).map(\.id)), "\(id)")
        }
    }

    @Test func `a claim is shown by each of its sources, and found under them`() {
        for source in Served.knowledge.entities(of: .source) {
            let resting = Set(
                Served.knowledge.claims.filter { ($0.sources + [$0.object]).contains(source.id) }
                    .map(\.id))
            #expect(Self.shown[source.id] == resting, "\(source.id)")
            #expect(Self.found(.claim, "source", source.id) == resting, "\(source.id)")
        }
    }

    @Test(arguments: Served.knowledge.nutrients.map(\.id))
    func `what claims about a nutrient are about is found under it`(_ nutrient: String) {
        let knowledge = Served.knowledge
        let claims = Self.found(.claim, "nutrient", nutrient)
        // Forms are one nutrient's, and groups are those that may lack it.
        let kinds = CollectionDefinition.all.filter { definition in
            definition.parameters.contains { $0.name == "nutrient" }
                && ![.claim, .form, .group].contains(definition.kind)
        }.map(\.kind)
        let found = Dictionary(
            uniqueKeysWithValues: kinds.map { ($0, Self.found($0, "nutrient", nutrient)) })
        for claim in knowledge.claims(concerning: nutrient) {
            #expect(claims.contains(claim.id), "\(claim.id) is not found")
            for id in Self.things(claim) + claim.sources {
                guard let kind = knowledge.entity(id)?.kind, let found = found[kind] else {
                    continue
                }
                #expect(found.contains(id), "\(id), of \(claim.id), is not found")
            }
        }
    }

    @Test func `what a mechanism, question or interaction rests on is shown by it`() {
        let knowledge = Served.knowledge
        for claim in knowledge.claims {
            for user in knowledge.entities(naming: claim.id)
            where [.mechanism, .question, .interaction].contains(user.kind) {
                #expect(Self.shown[user.id]?.contains(claim.id) == true, "\(user.id) \(claim.id)")
            }
        }
    }
}
