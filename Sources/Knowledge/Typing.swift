import JSON

// From a document to typed values; nil for a document that lacks its shape.

extension Entity {
    init?(_ document: Draft.Document, claims: Range<Int>) {
        let value = document.value
        guard let name = value.string("name") else { return nil }
        let own = document.kind.ownMembers
        id = document.id
        kind = document.kind
        self.name = name
        aliases = value.strings("aliases")
        summary = value.string("summary")
        codes = (value["codes"]?.members ?? []).compactMap { member in
            member.value.string.map { (system: member.name, code: $0) }
        }
        members = (value.members ?? []).filter { member in
            own.contains { $0.name == member.name }
        }
        self.claims = claims
    }
}

extension Claim {
    init?(_ value: JSONValue, of subject: String) {
        guard let id = value.string("id"), let topic = value.string("topic"),
            let relation: Relation = value.choice("relation"),
            let object = value.string("object"), let verb = value.string("verb"),
            let statement = value.string("statement"), let hedge: Hedge = value.choice("hedge"),
            let grade: Grade = value.choice("grade")
        else { return nil }
        self.id = id
        self.topic = topic
        self.subject = subject
        self.relation = relation
        self.object = object
        self.verb = verb
        self.statement = statement
        self.hedge = hedge
        servedHedge = value.choice("servedHedge")
        self.grade = grade
        sources = value.strings("sources")
        caveats = value.strings("caveats")
        about = value.strings("about")
        when = value["when"].map(Circumstance.init)
        members = value.members ?? []
    }
}

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

extension Nutrient {
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

extension ReferenceIntake {
    init?(_ value: JSONValue) {
        guard let authority: Authority = value.choice("authority"),
            let kind: Kind = value.choice("kind"), let lifeStage = value.string("lifeStage"),
            let ages = value["ages"], let from = ages.age("from"),
            let sex: Sex = value.choice("sex"), let state: State = value.choice("state")
        else { return nil }
        self.authority = authority
        self.kind = kind
        self.lifeStage = lifeStage
        self.from = from
        to = ages.age("to")
        self.sex = sex
        self.state = state
        self.value = value.quantity("value")
        mass = self.value.flatMap { Mass($0) }
        covers = value.choice("covers") ?? .everything
        note = value.string("note")
        sources = value.strings("sources")
        isVerified = value.isVerified
    }
}

extension Form {
    init?(_ document: Draft.Document) {
        let value = document.value
        guard let nutrient = value.string("nutrient") else { return nil }
        id = document.id
        self.nutrient = nutrient
        formula = value.string("formula").flatMap { Formula($0) }
        element = value.string("element")
        if let element {
            fraction =
                formula?.fraction(of: element)
                ?? value.quantity("elementalFraction")?.ratio(in: .one)
        } else {
            fraction = .one
        }
        isHormone = value.flag("hormone")
        internationalUnits = value.quantity("internationalUnits")?.ratio
        sameSaltAs = value.strings("sameSaltAs")
        routes = value.strings("routes")
        solubility = value["solubility"]?.choice("class")
        absorption = value["absorption"]?.choice("class")
        laxative = value["laxative"]?.choice("class")
    }
}

extension Interaction {
    init?(_ document: Draft.Document) {
        let value = document.value
        guard let type: Category = value.choice("type") else { return nil }
        id = document.id
        self.type = type
        members = value.strings("members")
        effects = value.objects("effects").compactMap(Effect.init)
    }

    /// The id of the interaction of some members, in whatever order.
    static func id(of members: [String]) -> String {
        members.sorted().joined(separator: "--")
    }
}

extension Interaction.Effect {
    init?(_ value: JSONValue) {
        guard let from = value.string("from"), let to = value.string("to"),
            let direction: Interaction.Direction = value.choice("direction"),
            let grade: Grade = value.choice("grade"), let effect = value.string("effect")
        else { return nil }
        self.from = from
        self.to = to
        self.direction = direction
        severity = value.choice("severity")
        route = value.string("route")
        self.grade = grade
        self.effect = effect
        mechanism = value.string("mechanism")
        management = value.string("management")
        caution = value.string("caution")
        before = value["separation"]?.quantity("before")
        after = value["separation"]?.quantity("after")
        claims = value.strings("claims")
        sources = value.strings("sources")
        isVerified = value.isVerified
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
