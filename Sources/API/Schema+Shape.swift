internal import Knowledge

extension Schema {
    /// Where values of the knowledge stand.
    enum Place {
        /// In a data file, which names other things by their ids.
        case file
        /// In an answer, where an id has become a reference.
        case answer
    }

    /// What a value that was checked against a shape is like.
    init(_ shape: Shape, in place: Place) {
        switch (shape, place) {
        case (.text(let syntax), _):
            // Prose and titles are any text that is not blank.
            self = .text(pattern: syntax.pattern.map { "^(?:\($0))$" } ?? "\\S")
        case (.reference(let kinds), .file): self = .id(kinds)
        case (.reference([.caveat]), .answer): self = .named("Caveat")
        case (.reference, .answer): self = .reference
        case (.choice(let words), _): self = .choice(words)
        case (.integer, _): self = .integer()
        case (.decimal, _): self = .number()
        case (.boolean, _): self = .boolean
        case (.quantity(let dimensions), .file): self = .quantity(dimensions)
        case (.quantity, .answer): self = .quantity
        case (.age, _): self = .age
        case (.date, _):
            self = .text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date")
        case (.list(let element, let count), _):
            self = .list(Schema(element, in: place), atLeast: count)
        case (.object(let members), _):
            self = .object(members.map { Property($0, in: place) })
        }
    }

    /// A number with a unit of one of these dimensions.
    static func quantity(_ dimensions: [Dimension]) -> Schema {
        let units = Unit.allCases.filter { dimensions.contains($0.dimension) }
        return .object([
            Property("value", .number()), Property("unit", .choice(units.map(\.rawValue))),
        ])
    }

    /// `34y`, `8mo` or a duration of ISO 8601, up to 150 years.
    static let age = text(
        pattern: "^([0-9]{1,4}(y|mo)|P([0-9]{1,4}Y([0-9]{1,4}M)?|[0-9]{1,4}M))$", format: "age")
}

extension Schema.Property {
    /// What a member of a table is like.
    init(_ member: Member, in place: Schema.Place) {
        let schema = Schema(member.shape, in: place)
        self.init(
            member.name, member.presence == .nullable ? .nullable(schema) : schema,
            isRequired: member.presence != .optional, member.note)
    }
}
