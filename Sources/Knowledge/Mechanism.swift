internal import JSON

/// A named chain of causes: how one thing comes about by way of others.
public struct Mechanism: Sendable {
    /// One step of the chain.
    public struct Arrow: Sendable {
        /// The cause, by id.
        public let from: String
        /// The effect, by id.
        public let to: String
        /// What the one does to the other, as one would put it between their names.
        public let edge: String
        /// The step in a sentence.
        public let statement: String
        /// The claims that say so, by id.
        public let claims: [String]
        /// Whether the sources leave the step out.
        public let isImplied: Bool
    }

    /// The id of the entity whose fields these are.
    public let id: String
    /// Whether the last effect acts on the first cause.
    public let isLoop: Bool
    /// The steps in order.
    public let arrows: [Arrow]
    /// How to read it: caveats, by id.
    public let caveats: [String]

    /// Reads the typed fields of an entity; nil for one of another kind.
    public init?(_ entity: Entity) {
        guard entity.kind == .mechanism else { return nil }
        let fields = JSONValue.object(entity.members)
        id = entity.id
        isLoop = fields.flag("loop")
        arrows = fields.objects("arrows").compactMap(Arrow.init)
        caveats = fields.strings("caveats")
    }
}

extension Mechanism.Arrow {
    init?(_ value: JSONValue) {
        guard let from = value.string("from"), let to = value.string("to"),
            let edge = value.string("edge"), let statement = value.string("statement")
        else { return nil }
        self.from = from
        self.to = to
        self.edge = edge
        self.statement = statement
        claims = value.strings("claims")
        isImplied = value.flag("implied")
    }
}
