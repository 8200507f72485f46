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
    let rules: RuleIndex
    let signs: [RedFlag.Entry]
    let contraindications: [ContraindicationEntry]
    /// The groups at risk, by their positions in the knowledge.
    let groups: [(position: Int, message: Message)]
    /// The nutrients, as things that are not taken.
    let nutrients: [(position: Int, thing: Thing)]
    /// For each entity of the knowledge its node in the graph; nil for one without arrows.
    let nodes: [Int?]
    private let accounts: [ObjectIdentifier: Once<InteractionAccount>]
    private let intakes: [ObjectIdentifier: KeptJSON]
    /// The units of each nutrient and form.
    private let units: [String: UnitConversion.Table]
    private let tests: [String: TestSheet]
    private let classes: [String: [Entity]]
    private let foods: [String: [FoodContent]]
    private let symptoms: [String: Once<SymptomAccount>]

    /// Looks through the knowledge, whose causal graph is given.
    public init(_ knowledge: KnowledgeBase, graph: CausalGraph) {
        self.knowledge = knowledge
        self.graph = graph
        interactions = InteractionTable(knowledge)
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
        nutrients = knowledge.nutrients.map { [interactions] nutrient in
            let position = knowledge.knownPosition(of: nutrient.id)
            return (position, Thing(knowledge.entities[position], Places(), [], in: interactions))
        }
        nodes = knowledge.entities.map { graph.node($0.id) }
        accounts = Dictionary(
            uniqueKeysWithValues: knowledge.interactions.map { (ObjectIdentifier($0), Once()) })
        intakes = Dictionary(
            uniqueKeysWithValues: knowledge.nutrients.flatMap(\.intakes).map {
                (ObjectIdentifier($0), KeptJSON())
            })
        units = knowledge.byID([.nutrient, .form]) {
            UnitConversion.Table(of: $0, in: knowledge)
        }
        tests = knowledge.byID([.test]) { TestSheet($0, in: knowledge) }
        classes = knowledge.byID([.drug]) { knowledge.allClasses(of: $0.id) }
        foods = knowledge.byID([.food], FoodContent.all)
        symptoms = knowledge.byID([.symptom]) { _ in Once() }
    }

    /// The units that a nutrient or form is measured in; nil for anything else.
    func units(of entity: Entity) -> UnitConversion.Table? { units[entity.id] }

    /// What is known of a test; nil for anything else.
    func test(_ entity: Entity) -> TestSheet? { tests[entity.id] }

    /// The classes that a drug belongs to, their classes and so on, the nearest first.
    func classes(of drug: Entity) -> [Entity] { classes(of: drug.id) }

    /// The same of the drug with an id.
    func classes(of drug: String) -> [Entity] { classes[drug] ?? [] }

    /// What a food holds.
    func contents(of food: Entity) -> [FoodContent] { foods[food.id] ?? [] }

    /// What an interaction tells by some of its effects; by all of them it is made once.
    func account(
        of interaction: Interaction, by effects: [Interaction.Effect]
    ) -> InteractionAccount {
        let make = { InteractionAccount(interaction, by: effects, in: self.knowledge) }
        guard effects.count == interaction.effects.count else { return make() }
        return accounts[ObjectIdentifier(interaction)]?.value(make) ?? make()
    }

    /// Room for the JSON of a reference intake.
    func json(of intake: ReferenceIntake) -> KeptJSON {
        intakes[ObjectIdentifier(intake)] ?? KeptJSON()
    }

    /// What may lie behind a symptom; nil for anything else.
    func account(of symptom: Entity) -> SymptomAccount? {
        symptoms[symptom.id]?.value { SymptomAccount(of: symptom, in: knowledge, graph) }
    }
}

extension KnowledgeBase {
    /// Something that is made of each entity of some kinds, by id.
    fileprivate func byID<Value>(
        _ kinds: [Kind], _ make: (Entity) -> Value
    ) -> [String: Value] {
        Dictionary(
            uniqueKeysWithValues: kinds.flatMap { entities(of: $0).map { ($0.id, make($0)) } })
    }
}
