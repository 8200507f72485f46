internal import JSON

/// A sign that calls for help: the record of a red flag.
public struct WarningSign: Sendable {
    /// Its identifier.
    public let id: String
    /// Its title.
    public let name: String
    /// What to do, and why.
    public let statement: String
    /// The symptoms that call for help, by id.
    public let symptoms: [String]
    /// Whether all of them count, and not one of them.
    public let needsAll: Bool
    /// Symptoms with which to look out for it, by id.
    public let watch: [String]
    /// Only for who takes one of these, by id; empty for all.
    public let taking: [String]
    /// Only for who has one of these or belongs to one, by id; empty for all.
    public let circumstances: [String]
    /// The nutrients that it bears on, by id.
    public let nutrients: [String]
    /// Where it was read, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool

    init?(_ entity: Entity) {
        guard entity.kind == .redFlag else { return nil }
        let record = JSONValue.object(entity.members)
        id = entity.id
        name = entity.name
        statement = record.string("statement") ?? ""
        symptoms = record.strings("symptoms")
        needsAll = record.string("match") == "all"
        watch = record.strings("watch")
        taking = record.strings("taking")
        circumstances = record.strings("conditions") + record.strings("groups")
        nutrients = record.strings("nutrients")
        sources = record.strings("sources")
        isVerified = record.isVerified
    }
}
