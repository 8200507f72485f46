internal import JSON
internal import Knowledge

/// What is given in a regimen, and what follows from it, with the places it comes from.
struct Facts {
    private let knowledge: KnowledgeBase
    /// The entities that are given, by their positions in the knowledge, each with the places in
    /// the request that it comes from; in the order in which they were found.
    private(set) var given: [(position: Int, places: [String])] = []
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
            add(entity.id, [item.pointer])
            switch entity.kind {
            case .condition, .procedure:
                if let group = knowledge.group(withCondition: entity.id) {
                    add(group.id, [item.pointer])
                }
            case .group:
                if case .string(let id)? = entity.member("condition") { add(id, [item.pointer]) }
            case .food:
                if case .string(let id)? = entity.member("variantOf") { add(id, [item.pointer]) }
            default: continue
            }
        }
        for supplement in regimen.supplements where supplement.dosing.route != .topical {
            guard let entity = supplement.item.entity,
                let nutrient = Amounts.nutrient(of: entity, in: base)
            else { continue }
            add(nutrient.id, [supplement.item.pointer])
        }
        for drug in regimen.drugs {
            guard let entity = drug.item.entity else { continue }
            for drugClass in [entity] + base.classes(of: entity) {
                add(drugClass.id, [drug.item.pointer])
                for nutrient in drugClass.contents where drug.dosing.route != .topical {
                    add(nutrient, [drug.item.pointer])
                }
            }
        }
    }

    /// The places that something comes from; nil where it is not given.
    func places(of id: String) -> [String]? {
        knowledge.position(of: id).flatMap { places(at: $0) }
    }

    /// The places that the entity at a position of the knowledge comes from.
    func places(at position: Int) -> [String]? {
        numbers[position] == 0 ? nil : given[Int(numbers[position]) - 1].places
    }

    /// Whether the entity at a position of the knowledge is given.
    func has(_ position: Int) -> Bool { numbers[position] != 0 }

    /// All places of whichever of some entities are given, by their positions; nil for none.
    func places(ofAny positions: [Int]) -> [String]? {
        var found: [String]?
        for position in positions {
            guard let own = places(at: position) else { continue }
            if found?.append(contentsOf: own) == nil { found = own }
        }
        return found
    }

    /// Takes the entity at a position as given. Returns whether that was new.
    @discardableResult
    mutating func add(_ position: Int, _ pointers: [String]) -> Bool {
        guard has(position) else {
            given.append((position, pointers))
            numbers[position] = UInt32(given.count)
            return true
        }
        let place = Int(numbers[position]) - 1
        for pointer in pointers where !given[place].places.contains(pointer) {
            given[place].places.append(pointer)
        }
        return false
    }

    private mutating func add(_ id: String, _ pointers: [String]) {
        guard let position = knowledge.position(of: id) else { return }
        add(position, pointers)
    }
}
