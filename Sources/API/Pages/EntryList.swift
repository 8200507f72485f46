internal import JSON
internal import Knowledge

/// Things one below another: each its name, a word or two on how it is, and what it is.
struct EntryList {
    let knowledge: KnowledgeBase

    /// Entities as entries.
    func write(_ entities: [Entity], _ html: inout HTMLWriter) {
        html.element("ul", ["class": "entries"]) { html in
            for entity in entities { html.element("li") { write(entity, &$0) } }
        }
    }

    private func write(_ entity: Entity, _ html: inout HTMLWriter) {
        html.element("a", ["href": entity.page], Plain.filled(entity.name))
        html.text(" ")
        badges(of: entity, &html)
        if let text = text(of: entity) { html.element("p", Plain.filled(text)) }
        if let separation = separation(of: entity) { html.element("p", separation) }
    }

    private func badges(of entity: Entity, _ html: inout HTMLWriter) {
        switch entity.kind {
        case .interaction:
            guard let interaction = knowledge.interaction(entity.id) else { return }
            Evidence.write(interaction.severity, &html)
            html.text(" ")
            if let grade = interaction.grade { Evidence.write(grade, &html) }
        case .question:
            if let verdict = entity.member("verdict")?.text {
                Evidence.write(verdict: verdict, &html)
            }
        case .rule:
            if let urgency = entity.member("urgency")?.text {
                Evidence.write(urgency: urgency, &html)
            }
        default: break
        }
    }

    /// What it is, in a sentence or two.
    private func text(of entity: Entity) -> String? {
        if let summary = entity.summary { return summary }
        guard entity.kind == .source else { return entity.member("statement")?.text }
        let place = (entity.member("publication") ?? entity.member("publisher"))?.text
        let claims = knowledge.claims(citing: entity.id).count
        let count =
            claims == 0
            ? nil : Plain.count(claims, "statement rests on it", "statements rest on it")
        let parts = [SourceName.short(entity.id), place, count].compactMap { $0 }
        return parts.joined(separator: " · ")
    }

    /// How far apart to take two.
    private func separation(of entity: Entity) -> String? {
        let effects = knowledge.interaction(entity.id)?.effects ?? []
        guard let effect = effects.first(where: { $0.before != nil || $0.after != nil }) else {
            return nil
        }
        let parts = [
            effect.before.map { "at least \(Plain.quantity($0)) before" },
            effect.after.map { "at least \(Plain.quantity($0)) after" },
        ].compactMap { $0 }
        let isMedicine = knowledge.interaction(entity.id)?.type == .drugNutrient
        return "Apart: \(isMedicine ? "the medicine" : "the one") "
            + "\(parts.joined(separator: ", or ")) the other."
    }
}
