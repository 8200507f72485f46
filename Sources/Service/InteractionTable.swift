public import Knowledge

/// Which things interact, and what each thing stands for: made once from the knowledge, so that a
/// pair is found by two numbers.
public struct InteractionTable: Sendable {
    let knowledge: KnowledgeBase
    /// The number of each thing that is a member of an interaction, by id.
    private let numbers: [String: Int]
    /// For each two of these the place of their interaction and one more; 0 for none.
    private let cells: [UInt16]
    /// What each thing that may be asked about stands for, by id.
    private let roles: [String: [InteractionReport.Role]]

    /// Looks through all interactions once.
    public init(_ knowledge: KnowledgeBase) {
        self.knowledge = knowledge
        var numbers: [String: Int] = [:]
        for member in knowledge.interactions.flatMap(\.members) where numbers[member] == nil {
            numbers[member] = numbers.count
        }
        var cells = [UInt16](repeating: 0, count: numbers.count * numbers.count)
        for (place, interaction) in knowledge.interactions.enumerated() {
            let members = interaction.members.compactMap { numbers[$0] }
            for (one, other) in zip(members, members.reversed()) {
                cells[one * numbers.count + other] = UInt16(place + 1)
            }
        }
        self.numbers = numbers
        self.cells = cells
        roles = Dictionary(
            uniqueKeysWithValues: InteractionReport.kinds.flatMap { kind in
                knowledge.entities(of: kind).map {
                    ($0.id, Self.roles(of: $0, numbers, in: knowledge))
                }
            })
    }

    /// What a thing stands for, itself first.
    func roles(of entity: Entity) -> [InteractionReport.Role] {
        roles[entity.id] ?? Self.roles(of: entity, numbers, in: knowledge)
    }

    /// The interaction of two things as these roles; nil for none.
    func interaction(
        _ first: InteractionReport.Role, _ second: InteractionReport.Role
    ) -> Interaction? {
        guard let one = first.number, let other = second.number else { return nil }
        let place = Int(cells[one * numbers.count + other])
        return place == 0 ? nil : knowledge.interactions[place - 1]
    }

    private static func roles(
        of entity: Entity, _ numbers: [String: Int], in knowledge: KnowledgeBase
    ) -> [InteractionReport.Role] {
        let id = entity.id
        var roles: [InteractionReport.Role] = []
        func add(_ id: String, _ standing: InteractionReport.Standing) {
            guard !roles.contains(where: { $0.id == id }) else { return }
            roles.append(.init(id: id, standing: standing, number: numbers[id]))
        }
        add(id, .itself)
        if let nutrient = knowledge.form(id)?.nutrient { add(nutrient, .form) }
        for drugClass in knowledge.allClasses(of: id) { add(drugClass.id, .memberOfClass) }
        for nutrient in entity.contents { add(nutrient, .contains) }
        for drug in knowledge.allDrugs(of: id) { add(drug, .classOfMember) }
        return roles
    }
}
