internal import Knowledge

/// What is given in a regimen, and what follows from it, with the places it comes from.
struct Facts {
    /// The entities that are given, by their positions in the knowledge, each with the places in
    /// the request that it comes from; in the order in which they were found.
    private(set) var given: [(position: Int, places: Places)] = []
    /// For each entity of the knowledge its place in ``given`` and one more; 0 where it is not.
    private var numbers: [UInt16]

    /// Whatever was named, the classes and contents of what is taken, the group of a condition and
    /// the condition of a group.
    init(_ regimen: Regimen, in base: AssessmentBase) {
        numbers = Array(repeating: 0, count: base.profiles.count)
        given.reserveCapacity(64)
        for item in regimen.named {
            guard let profile = item.profile, profile.ownNutrient == nil else { continue }
            add(profile.position, Places(item.number))
            if let implied = profile.implied { add(implied, Places(item.number)) }
        }
        for supplement in regimen.supplements where supplement.dosing.route != .topical {
            guard let nutrient = supplement.item.profile?.nutrient else { continue }
            add(nutrient.position, Places(supplement.item.number))
        }
        for drug in regimen.drugs {
            guard let profile = drug.item.profile else { continue }
            for position in profile.classes { add(position, Places(drug.item.number)) }
            guard drug.dosing.route != .topical else { continue }
            for position in profile.contents { add(position, Places(drug.item.number)) }
        }
    }

    /// The places that the entity at a position of the knowledge comes from; none where it is not
    /// given, or follows from the person alone.
    func places(at position: Int) -> Places {
        numbers[position] == 0 ? Places() : given[Int(numbers[position]) - 1].places
    }

    /// Whether the entity at a position of the knowledge is given.
    func has(_ position: Int) -> Bool { numbers[position] != 0 }

    /// How many of some entities are given, by their positions.
    func count(of positions: [Int]) -> Int {
        var count = 0
        for position in positions where has(position) { count += 1 }
        return count
    }

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
            numbers[position] = UInt16(given.count)
            return true
        }
        given[Int(numbers[position]) - 1].places.formUnion(places)
        return false
    }
}
