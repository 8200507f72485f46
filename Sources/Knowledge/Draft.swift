import JSON

/// A knowledge folder on its way to becoming a ``KnowledgeBase``: what could be read of it, typed,
/// for the checks to look at.
struct Draft {
    /// One file of the folder.
    ///
    /// It is an object, so that walking over files counts one reference for each.
    final class Document: Sendable {
        let file: String
        let kind: Kind
        let id: String
        let value: JSONValue

        init(file: String, kind: Kind, id: String, value: JSONValue) {
            self.file = file
            self.kind = kind
            self.id = id
            self.value = value
        }
    }

    /// What `dataset.json` says.
    struct Dataset: Sendable {
        let name: String
        let released: CalendarDate
    }

    /// The files that are JSON, by kind, then id.
    var documents: [Document] = []
    /// The kind of each id of the folder, claims and caveats included.
    var kinds: [String: Kind] = [:]
    var dataset = Dataset(name: "", released: .beginning)

    // What has its shape, in the order of `KnowledgeBase`.
    var entities: [Entity] = []
    var claims: [Claim] = []
    var caveats: [Caveat] = []
    var nutrients: [Nutrient] = []
    var forms: [Form] = []
    var interactions: [Interaction] = []
    var memberships: [GroupMembership] = []

    /// Notes that an id is taken, which it may be once.
    mutating func register(
        _ id: String, _ kind: Kind, in file: String, _ pointer: String,
        _ faults: inout [KnowledgeFault]
    ) {
        if let other = kinds.updateValue(kind, forKey: id) {
            faults.append(
                KnowledgeFault(
                    file, pointer, .uniqueID,
                    "There is a \(other.rawValue) \"\(id)\" already: choose another id."))
        }
    }

    /// Puts the documents into the order of kinds and ids.
    mutating func arrange() {
        let kinds = Dictionary(grouping: documents, by: \.kind)
        documents = Kind.allCases.flatMap { kinds[$0]?.sorted { $0.id < $1.id } ?? [] }
    }

    /// Puts the members of the documents into the order of the tables.
    mutating func arrangeMembers() {
        for (place, document) in documents.enumerated() {
            let shape = Shape.object(document.kind.members)
            guard !shape.isArranged(document.value) else { continue }
            documents[place] = Document(
                file: document.file, kind: document.kind, id: document.id,
                value: shape.arranged(document.value))
        }
    }

    /// Notes the ids of the claims that stand in the documents.
    mutating func registerClaims(_ faults: inout [KnowledgeFault]) {
        for document in documents where document.kind != .question {
            for (index, claim) in document.value.objects("claims").enumerated() {
                guard let id = claim.string("id") else { continue }
                register(id, .claim, in: document.file, "/claims/\(index)/id", &faults)
            }
        }
    }

    /// Makes the typed values of a document, behind those of the documents before it. What lacks
    /// its shape is left out: its faults have been reported, and nothing is served while there is
    /// one.
    mutating func type(_ document: Document) {
        guard let members = document.value.members else { return }
        if document.kind == .caveat {
            if let caveat = Caveat(members) { caveats.append(caveat) }
            return
        }
        let subject = document.id
        let begin = claims.count
        if document.kind != .question {
            claims += document.value.objects("claims").compactMap { Claim($0, of: subject) }
        }
        guard let entity = Entity(document, claims: begin..<claims.count) else { return }
        entities.append(entity)
        switch document.kind {
        case .nutrient: if let typed = Nutrient(document) { nutrients.append(typed) }
        case .form: if let typed = Form(document) { forms.append(typed) }
        case .interaction: if let typed = Interaction(document) { interactions.append(typed) }
        case .group: memberships += GroupMembership.all(in: document)
        default: break
        }
    }
}
