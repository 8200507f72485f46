/// What a value of a data file may be. Shapes are tables: the loader's checks, the rendering, CSV,
/// JSON Schema and OpenAPI are all made from them.
public indirect enum Shape: Sendable {
    /// A string of a certain syntax.
    case text(Syntax)
    /// The id of an entity or record of one of these kinds.
    case reference([Kind])
    /// One of these words.
    case choice([String])
    /// A whole number.
    case integer
    /// A number without a unit; only where its object gives the unit.
    case decimal
    /// True or false.
    case boolean
    /// `{"value":320,"unit":"mg"}` in a unit of one of these dimensions.
    case quantity([Dimension])
    /// An age: `34y`, `8mo`.
    case age
    /// A day: `2026-11-22`.
    case date
    /// Values of one shape, at least so many.
    case list(Shape, atLeast: Int)
    /// An object of these members and no others.
    case object([Member])

    /// Any number of values of one shape.
    public static func list(_ shape: Shape) -> Shape { .list(shape, atLeast: 0) }

    fileprivate var holdsObjects: Bool {
        switch self {
        case .object: true
        case .list(let element, _): element.holdsObjects
        default: false
        }
    }

    fileprivate var holdsReferences: Bool {
        switch self {
        case .reference: true
        case .object(let table): table.contains(where: \.holdsReferences)
        case .list(let element, _): element.holdsReferences
        default: false
        }
    }

    /// One of the raw values of an enumeration.
    static func choice<Choice>(_ type: Choice.Type) -> Shape
    where Choice: RawRepresentable<String> & CaseIterable {
        .choice(type.allCases.map(\.rawValue))
    }
}

/// One member of an object: its name, shape and presence, and a sentence for the documentation.
public struct Member: Sendable {
    /// Whether an object may do without the member.
    public enum Presence: Sendable {
        /// Each object has it.
        case required
        /// Left out where there is nothing to say; never null.
        case optional
        /// Each object has it, and null says something: the note tells what.
        case nullable
    }

    /// The member's name, lower camel case.
    public let name: String
    /// What its value may be.
    public let shape: Shape
    /// Whether an object may do without it.
    public let presence: Presence
    /// One sentence for readers of the documentation.
    public let note: String
    /// Whether there may be objects in its value, whose members have an order.
    let holdsObjects: Bool
    /// Whether its value may name things by their ids.
    let holdsReferences: Bool

    /// A member that each object has.
    init(_ name: String, _ shape: Shape, _ note: String) {
        self.init(name, shape, .required, note)
    }

    init(_ name: String, _ shape: Shape, _ presence: Presence, _ note: String) {
        self.name = name
        self.shape = shape
        self.presence = presence
        self.note = note
        holdsObjects = shape.holdsObjects
        holdsReferences = shape.holdsReferences
    }

    /// The members of `dataset.json`, in the folder's root.
    public static let ofDataset = Shapes.dataset
}
