internal import Knowledge

extension Message {
    /// What a rule says of a total, with room for the total's figures.
    struct Wording: Sendable {
        private let rule: Rule
        private let urgency: Rule.Urgency
        private let title: Template
        private let statement: Template
        private let action: Template?
        private let because: [Claim]

        /// Nil for a rule that says nothing.
        init?(_ rule: Rule, in knowledge: KnowledgeBase) {
            guard let urgency = rule.urgency, let statement = rule.statement else { return nil }
            self.rule = rule
            self.urgency = urgency
            title = Template(rule.name)
            self.statement = Template(statement)
            action = rule.action.map { Template($0) }
            because = rule.because.compactMap(knowledge.claim)
        }

        /// What it says of one total beside one reference intake.
        func message(about comparison: IntakeComparison, in knowledge: KnowledgeBase) -> Message {
            let figures = Template.Figures(
                nutrient: knowledge.entity(comparison.nutrient.id)?.name ?? "",
                amount: comparison.compared.displayed(in: comparison.nutrient.unit).text,
                limit: comparison.intake.value?.text ?? "")
            return Message(
                code: rule.id, urgency: urgency, title: title.filled(with: figures),
                statement: statement.filled(with: figures), because: because,
                action: action?.filled(with: figures),
                sources: rule.sources + comparison.intake.sources,
                isVerified: rule.isVerified && comparison.intake.isVerified, json: nil)
        }
    }
}

/// A text with room for what a total is held against: `{nutrient}`, `{amount}` and `{limit}`.
private struct Template {
    /// What is put in.
    struct Figures {
        let nutrient: String
        let amount: String
        let limit: String
    }

    private enum Room: String, CaseIterable {
        case nutrient = "{nutrient}"
        case amount = "{amount}"
        case limit = "{limit}"
    }

    /// Plain texts, each with the room behind it; there is none behind the last.
    private let pieces: [(text: String, room: Room?)]

    /// Reads a text; what stands in other braces is kept as it is.
    init(_ text: String) {
        var pieces: [(text: String, room: Room?)] = []
        var plain = ""
        var rest = text[...]
        while let next = rest.first {
            if let room = Room.allCases.first(where: { rest.hasPrefix($0.rawValue) }) {
                pieces.append((plain, room))
                plain = ""
                rest = rest.dropFirst(room.rawValue.count)
            } else {
                plain.append(next)
                rest = rest.dropFirst()
            }
        }
        self.pieces = pieces + [(plain, nil)]
    }

    func filled(with figures: Figures) -> String {
        guard pieces.count > 1 else { return pieces[0].text }
        var text = ""
        for piece in pieces {
            text += piece.text
            switch piece.room {
            case .nutrient: text += figures.nutrient
            case .amount: text += figures.amount
            case .limit: text += figures.limit
            case nil: break
            }
        }
        return text
    }
}
