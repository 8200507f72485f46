internal import Knowledge

/// What must not be started without a doctor, with its things by their positions in the knowledge
/// and with what it says.
final class ContraindicationEntry: Sendable {
    let record: Contraindication
    let nutrient: Int
    let factor: Int?
    let when: [Int]
    let warning: Message
    let caution: Message

    init(_ record: Contraindication, in knowledge: KnowledgeBase) {
        self.record = record
        nutrient = knowledge.knownPosition(of: record.nutrient)
        factor = record.factor.map(knowledge.knownPosition(of:))
        when = record.when.map(knowledge.knownPosition(of:))
        warning = Message(record, .warning)
        caution = Message(record, .caution)
    }
}
