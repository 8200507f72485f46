import JSON

// From a document to typed values; nil for a document that lacks its shape.

extension Circumstance {
    init(_ value: JSONValue) {
        stage = value.string("stage")
        dose = value.quantity("dose")
        comparison = value["dose"]?.string("comparison")
        duration = value.string("duration")
        group = value.string("group")
        note = value.string("note")
    }
}

extension Caveat {
    init?(_ members: [JSONMember]) {
        let value = JSONValue.object(members)
        guard let id = value.string("id"), let name = value.string("name"),
            let statement = value.string("statement")
        else { return nil }
        self.id = id
        self.name = name
        self.statement = statement
        sources = value.strings("sources")
        isVerified = value.isVerified
        self.members = members
    }
}

extension Interaction {
    /// The id of the interaction of some members, in whatever order.
    static func id(of members: [String]) -> String {
        members.sorted().joined(separator: "--")
    }
}

extension GroupMembership {
    static func all(in document: Draft.Document) -> [GroupMembership] {
        document.value.objects("nutrients").compactMap { entry in
            guard let nutrient = entry.string("nutrient") else { return nil }
            return GroupMembership(
                group: document.id, nutrient: nutrient, isSplit: entry.flag("split"),
                sources: entry.strings("sources"))
        }
    }
}
