internal import Knowledge

/// What a JSON value may be: a JSON Schema (draft 2020-12), in those keywords that are used here.
indirect enum Schema: Sendable {
    /// A string; `format` names what no pattern can say.
    case text(pattern: String? = nil, format: String? = nil, characters: ClosedRange<Int>? = nil)
    /// In a data file the id of something of one of these kinds.
    case id([Kind])
    case choice([String])
    case integer(ClosedRange<Int>? = nil)
    case number(ClosedRange<Int>? = nil)
    case boolean
    /// Values of one schema, so many.
    case list(Schema, atLeast: Int = 0, atMost: Int? = nil)
    case object([Property])
    /// An object whose members, of any names, have one schema.
    case map(Schema)
    /// What one of several schemas says.
    case either([Schema])
    /// What a schema says, or null.
    case nullable(Schema)
    /// What stands under this name among the definitions.
    case named(String)

    /// A member of an object.
    struct Property: Sendable {
        let name: String
        let schema: Schema
        let isRequired: Bool
        /// One sentence for readers; empty where the name says it all.
        let note: String

        init(_ name: String, _ schema: Schema, _ note: String = "") {
            self.init(name, schema, isRequired: true, note)
        }

        /// A member that an object may do without.
        static func optional(_ name: String, _ schema: Schema, _ note: String = "") -> Property {
            Property(name, schema, isRequired: false, note)
        }

        init(_ name: String, _ schema: Schema, isRequired: Bool, _ note: String) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
            self.note = note
        }

        /// The same member of an object that may do without it.
        var optional: Property { .optional(name, schema, note) }
    }

    /// One of the raw values of an enumeration.
    static func choice<Choice>(_ type: Choice.Type) -> Schema
    where Choice: RawRepresentable<String> & CaseIterable {
        .choice(type.allCases.map(\.rawValue))
    }

    /// Any string.
    static let string = text()
}
