internal import JSON
internal import Knowledge

/// What is given in a regimen, and what follows from it, with the places it comes from.
struct Facts {
    private let knowledge: KnowledgeBase
    /// The entities that are given, by their positions in the knowledge, each with the places in
    /// the request that it comes from; in the order in which they were found.
    private(set) var given: [(position: Int, places: Places)] = []
    /// For each entity of the knowledge its place in ``given`` and one more; 0 where it is not.
    private var numbers: [UInt32]

    /// Whatever was named, the classes and contents of what is taken, the group of a condition and
    /// the condition of a group.
    init(_ regimen: Regimen, in base: AssessmentBase) {
        knowledge = base.knowledge
        numbers = Array(repeating: 0, count: knowledge.entities.count)
        given.reserveCapacity(64)
        for item in regimen.named {
            guard let entity = item.entity, entity.kind != .nutrient else { continue }
            let place = Places(item.number)
            add(entity.id, place)
            switch entity.kind {
            case .condition, .procedure:
                if let group = knowledge.group(withCondition: entity.id) {
                    add(group.id, place)
                }
            case .group:
                if case .string(let id)? = entity.member("condition") { add(id, place) }
            case .food:
                if case .string(let id)? = entity.member("variantOf") { add(id, place) }
            default: continue
            }
        }
        for supplement in regimen.supplements where supplement.dosing.route != .topical {
            guard let entity = supplement.item.entity,
                let nutrient = Amounts.nutrient(of: entity, in: base)
            else { continue }
            add(nutrient.id, Places(supplement.item.number))
        }
        for drug in regimen.drugs {
            guard let entity = drug.item.entity else { continue }
            for drugClass in [entity] + base.classes(of: entity) {
                add(drugClass.id, Places(drug.item.number))
                for nutrient in drugClass.contents where drug.dosing.route != .topical {
                    add(nutrient, Places(drug.item.number))
                }
            }
        }
    }

    /// The places that the entity at a position of the knowledge comes from; none where it is not
    /// given, or follows from the person alone.
    func places(at position: Int) -> Places {
        numbers[position] == 0 ? Places() : given[Int(numbers[position]) - 1].places
    }

    /// Whether the entity at a position of the knowledge is given.
    func has(_ position: Int) -> Bool { numbers[position] != 0 }

    /// All places of whichever of some entities are given, by their positions.
    func places(ofAny positions: [Int]) -> Places {
        var found = Places()
        for position in positions where has(position) { found.formUnion(places(at: position)) }
        return found
    }

    /// Takes the entity at a position as given. Returns whether that was new.
    @discardableResult
    mutating func add(_ position: Int, _ places: Places) -> Bool {
        guard has(position) else {
            given.append((position, places))
            numbers[position] = UInt32(given.count)
            return true
        }
        given[Int(numbers[position]) - 1].places.formUnion(places)
        return false
    }

    private mutating func add(_ id: String, _ places: Places) {
        guard let position = knowledge.position(of: id) else { return }
        add(position, places)
    }
}
