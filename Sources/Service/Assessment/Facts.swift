internal import JSON
internal import Knowledge

/// What is given in a regimen, and what follows from it: by id, with the places it comes from.
struct Facts {
    private var places: [String: [String]] = [:]

    /// Whatever was named, the classes and contents of what is taken, the group of a condition and
    /// the condition of a group.
    init(_ regimen: Regimen, in base: AssessmentBase) {
        let knowledge = base.knowledge
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
    func places(of id: String) -> [String]? { places[id] }

    /// Everything that is given, in no order.
    var all: some Collection<(id: String, places: [String])> {
        places.lazy.map { (id: $0.key, places: $0.value) }
    }

    /// Takes something as given. Returns whether that was new.
    @discardableResult
    mutating func add(_ id: String, _ pointers: [String]) -> Bool {
        guard let known = places[id] else {
            places[id] = pointers
            return true
        }
        places[id] = (known + pointers).unique
        return false
    }
}
