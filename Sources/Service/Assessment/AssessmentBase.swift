public import Knowledge

/// What assessments look things up in: the knowledge, and whatever follows from it alone, which is
/// made once and never changes.
public final class AssessmentBase: Sendable {
    /// The knowledge.
    public let knowledge: KnowledgeBase
    /// The claims as arrows.
    let graph: CausalGraph
    /// Which things interact.
    public let interactions: InteractionTable
    /// What is known of each entity, by its position in the knowledge.
    let profiles: [Profile]
    let rules: RuleIndex
    let signs: [RedFlag.Entry]
    let contraindications: [ContraindicationEntry]
    /// The groups at risk, by their positions in the knowledge.
    let groups: [(position: Int, message: Message)]
    /// The nutrients, as things that are not taken.
    let nutrients: [Thing]
    private let accounts: [ObjectIdentifier: Once<InteractionAccount>]

    /// Looks through the knowledge, whose causal graph is given.
    public init(_ knowledge: KnowledgeBase, graph: CausalGraph) {
        self.knowledge = knowledge
        self.graph = graph
        interactions = InteractionTable(knowledge)
        profiles = Profile.all(of: knowledge, graph, interactions)
        rules = RuleIndex(knowledge)
        signs = knowledge.warningSigns.map { RedFlag.Entry($0, in: knowledge) }
        contraindications = knowledge.contraindications.map {
            ContraindicationEntry($0, in: knowledge)
        }
        groups = knowledge.entities(of: .group).compactMap { group in
            Message(group: group, in: knowledge).map {
                (knowledge.knownPosition(of: group.id), $0)
            }
        }
        nutrients = profiles.filter { $0.ownNutrient != nil }.map { Thing($0) }
        accounts = Dictionary(
            uniqueKeysWithValues: knowledge.interactions.map { (ObjectIdentifier($0), Once()) })
    }

    /// What is known of the entity with an id; nil for none.
    func profile(_ id: String) -> Profile? { knowledge.position(of: id).map { profiles[$0] } }

    /// What an interaction tells by some of its effects; by all of them it is made once.
    func account(
        of interaction: Interaction, by effects: [Interaction.Effect]
    ) -> InteractionAccount {
        let make = { InteractionAccount(interaction, by: effects, in: self.knowledge) }
        guard effects.count == interaction.effects.count else { return make() }
        return accounts[ObjectIdentifier(interaction)]?.value(make) ?? make()
    }

    /// What a drug changes of nutrients that are not taken with it; nothing for anything else.
    func changes(by drug: Profile) -> [InteractingPair.Change] {
        drug.changes?.value { InteractingPair.changes(by: drug, in: self) } ?? []
    }

    /// What may lie behind a symptom; nil for anything else.
    func account(of symptom: Profile) -> SymptomAccount? {
        symptom.symptom?.value { SymptomAccount(of: symptom.entity, in: knowledge, graph) }
    }
}
