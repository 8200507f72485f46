internal import JSON

/// A nutrient as reasoning sees it: its unit, its reference intakes, and what too little and too
/// much of it are called.
public final class Nutrient: Sendable {
    /// The entity's id.
    public let id: String
    /// The unit in which its intakes are given.
    public let unit: Unit
    /// The reference intakes, in the file's order.
    public let intakes: [ReferenceIntake]
    /// The conditions and processes that mean too little of it, by id.
    public let deficiency: [String]
    /// The conditions and processes that mean too much of it, by id.
    public let excess: [String]
    /// The conditions that each of its forms has to give a caution about, by id.
    public let formCautions: [String]
    /// The claims about what it does in the body, by aspect.
    public let roles: [Aspect: [String]]

    /// What a role of a nutrient is about, in the order of a comparison.
    public enum Aspect: String, Sendable, CaseIterable {
        case primaryFunction = "primary-function"
        case activation
        case bones
        case musclesAndNerves = "muscles-and-nerves"
        case heartAndCirculation = "heart-and-circulation"
        case energyAndMetabolism = "energy-and-metabolism"
        case immuneSystem = "immune-system"
        case fluidBalance = "fluid-balance"
        case pain
        case mainSources = "main-sources"
    }

    /// The nutrient that a document describes; nil for a document that lacks its shape.
    init?(_ document: Draft.Document) {
        let value = document.value
        guard let unit: Unit = value.choice("unit") else { return nil }
        id = document.id
        self.unit = unit
        intakes = value.objects("intakes").compactMap(ReferenceIntake.init)
        deficiency = value.strings("deficiency")
        excess = value.strings("excess")
        formCautions = value.strings("formCautions")
        roles = value.objects("roles").reduce(into: [:]) { roles, role in
            guard let aspect: Aspect = role.choice("aspect") else { return }
            roles[aspect, default: []] += role.strings("claims")
        }
    }
}

/// A group's risk of having too little of a nutrient.
public struct GroupMembership: Sendable {
    /// The group, by id.
    public let group: String
    /// The nutrient, by id.
    public let nutrient: String
    /// False where the source names several nutrients without saying which.
    public let isSplit: Bool
    /// Where it was read, by id.
    public let sources: [String]
}
