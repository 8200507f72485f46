internal import JSON
internal import Knowledge

/// What assessments have to know of one entity of the knowledge, made once.
final class Profile: Sendable {
    /// Its place in the knowledge.
    let position: Int
    let entity: Entity
    /// The record of a nutrient; nil for anything else.
    let ownNutrient: Nutrient?
    /// The JSON of each of a nutrient's reference intakes.
    let intakes: [KeptJSON]
    /// The record of a form; nil for anything else.
    let form: Form?
    /// The units that a nutrient or form is measured in; nil for anything else.
    let units: UnitConversion.Table?
    /// The classes that a drug belongs to, their classes and so on, the nearest first.
    let classes: [Int]
    /// The nutrients that a drug or one of its classes holds, in order.
    let contents: [Int]
    /// What is given with it: the group of a condition, the condition of a group, the food that
    /// another is a variant of.
    let implied: Int?
    /// How it stands to meals, by itself or by its nearest class that has a rule; nil for none.
    let meals: MealRule?
    /// What interactions it comes to.
    let item: InteractionReport.Item
    /// Its node in the causal graph; nil for one without arrows.
    let node: Int?
    /// What a food holds.
    let foods: [FoodContent]
    /// What is known of a test; nil for anything else.
    let test: TestSheet?
    /// What may lie behind a symptom; nil for anything else.
    let symptom: Once<SymptomAccount>?
    /// What a drug changes of nutrients that are not taken; nil for anything else.
    let changes: Once<[InteractingPair.Change]>?
    /// The JSON of a reference to it.
    let reference = KeptJSON()
    private let nutrientOfForm: Profile?

    /// - Parameter nutrients: the profiles of nutrients, by id.
    init(
        _ position: Int, in knowledge: KnowledgeBase, _ graph: CausalGraph,
        _ interactions: InteractionTable, nutrients: [String: Profile]
    ) {
        let entity = knowledge.entities[position]
        let id = entity.id
        let isMeasured = entity.kind == .nutrient || entity.kind == .form
        self.position = position
        self.entity = entity
        ownNutrient = knowledge.nutrient(id)
        intakes = ownNutrient?.intakes.map { _ in KeptJSON() } ?? []
        form = knowledge.form(id)
        nutrientOfForm = form.flatMap { nutrients[$0.nutrient] }
        units = isMeasured ? UnitConversion.Table(of: entity, in: knowledge) : nil
        let classes = entity.kind == .drug ? knowledge.allClasses(of: id) : []
        let own = [entity] + classes
        self.classes = classes.map { knowledge.knownPosition(of: $0.id) }
        contents = Set(own.flatMap(\.contents)).compactMap(knowledge.position(of:)).sorted()
        let implied: String? =
            switch entity.kind {
            case .condition, .procedure: knowledge.group(withCondition: id)?.id
            case .group: entity.text("condition")
            case .food: entity.text("variantOf")
            default: nil
            }
        self.implied = implied.flatMap(knowledge.position(of:))
        meals = own.lazy.compactMap { MealRule(of: $0) }.first
        item = InteractionReport.Item(entity, names: [], in: interactions)
        node = graph.node(id)
        foods = entity.kind == .food ? FoodContent.all(of: entity) : []
        test = entity.kind == .test ? TestSheet(entity, in: knowledge) : nil
        symptom = entity.kind == .symptom ? Once() : nil
        changes = entity.kind == .drug ? Once() : nil
    }

    /// The nutrient that it is, or is a form of; nil for anything else.
    var nutrient: Profile? { ownNutrient == nil ? nutrientOfForm : self }

    /// The profiles of all entities, by their positions.
    static func all(
        of knowledge: KnowledgeBase, _ graph: CausalGraph, _ interactions: InteractionTable
    ) -> [Profile] {
        let make = { (position: Int, nutrients: [String: Profile]) in
            Profile(position, in: knowledge, graph, interactions, nutrients: nutrients)
        }
        let nutrients = Dictionary(
            uniqueKeysWithValues: knowledge.nutrients.map {
                ($0.id, make(knowledge.knownPosition(of: $0.id), [:]))
            })
        return knowledge.entities.indices.map {
            nutrients[knowledge.entities[$0].id] ?? make($0, nutrients)
        }
    }
}

extension Entity {
    /// A field that is a text; nil for none.
    fileprivate func text(_ name: String) -> String? {
        guard case .string(let text)? = member(name) else { return nil }
        return text
    }
}
