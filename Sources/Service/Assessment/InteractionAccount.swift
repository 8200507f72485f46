public import Knowledge

/// What an interaction tells by all of its effects, or by those of them that are meant.
public final class InteractionAccount: Sendable {
    /// The record.
    public let interaction: Interaction
    /// The effects.
    public let effects: [Interaction.Effect]
    /// What they say.
    public let message: Message
    /// The JSON of it as a pair shows it.
    public let json = KeptJSON()

    /// That of the gravest of the effects; one without a rating is rated by what it is.
    public var urgency: Rule.Urgency { message.urgency }

    init(_ interaction: Interaction, by effects: [Interaction.Effect], in knowledge: KnowledgeBase)
    {
        self.interaction = interaction
        self.effects = effects
        message = Message(interaction, by: effects, in: knowledge)
    }

    /// Whether it tells the same effects.
    func tellsSame(as other: InteractionAccount) -> Bool {
        interaction === other.interaction && effects.elementsEqual(other.effects, by: ===)
    }
}
