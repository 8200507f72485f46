internal import JSON

/// A nutrient that some people must not start without a doctor.
public struct Contraindication: Sendable {
    /// Its identifier.
    public let id: String
    /// Its title.
    public let name: String
    /// What not to start, and why.
    public let statement: String
    /// The nutrient, by id.
    public let nutrient: String
    /// The only way of taking it that is meant, by id; nil for any.
    public let factor: String?
    /// The illnesses and medicines that it is about, by id.
    public let when: [String]
    /// Test results that mean the same: the test and its band, by id.
    public let results: [(test: String, band: String)]
    /// Where it was read, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool

    init?(_ entity: Entity) {
        guard entity.kind == .contraindication else { return nil }
        let record = JSONValue.object(entity.members)
        guard let nutrient = record.string("about") else { return nil }
        id = entity.id
        name = entity.name
        statement = record.string("statement") ?? ""
        self.nutrient = nutrient
        factor = record.string("factor")
        when = record.strings("when")
        results = record.objects("tests").map {
            ($0.string("test") ?? "", $0.string("band") ?? "")
        }
        sources = record.strings("sources")
        isVerified = record.isVerified
    }
}
