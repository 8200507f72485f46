internal import Knowledge
internal import Service

/// What stands in many answers, each under a name of its own.
extension Schema {
    /// A schema with its name among the definitions, and a sentence for readers.
    typealias Definition = (name: String, schema: Schema, note: String)

    /// Another thing, named.
    static let reference = named("Reference")
    /// The members of a reference, for an object that has more.
    static let referenceMembers = [
        Property("id", .string), Property("kind", .choice(Kind.self)), Property("name", .string),
        Property("href", .nullable(.string), "Its address; null where it has none."),
    ]
    /// A number with its unit.
    static let quantity = named("Quantity")
    /// Claims, whole.
    static let claims = list(.named("Claim"))

    /// The item of a kind, as its own address gives it, and as a collection lists it.
    static func item(_ kind: Kind) -> Schema { .named(kind.itemName) }

    /// What every answer of the API is made of.
    static let definitions: [Definition] =
        [
            (
                "Reference",
                .object(referenceMembers),
                "Another thing: its identifier, what it is called, and its address."
            ),
            (
                "Quantity",
                .object([Property("value", .number()), Property("unit", .choice(Unit.self))]),
                "A number with its unit."
            ),
            (
                "Caveat",
                .object([
                    Property("id", .string), Property("statement", .string),
                    Property("sources", .list(.string), "Identifiers of sources."),
                    Property("review", .choice(["verified", "unreviewed"])),
                ]),
                "How to read what it stands beside."
            ),
            (
                "Claim",
                .object(
                    claim.filter { !ReferenceWriter.claimItemMembers.contains($0.name) }),
                "The atom: one statement, with its evidence."
            ),
            (
                "Resolved",
                .list(
                    .object([
                        Property("parameter", .string),
                        Property("value", .string, "As it was given."),
                        Property("id", .string, "What it was taken for."),
                    ])),
                "The other names that were understood as identifiers."
            ),
            ("Links", .map(.string), "Addresses by their relation; `self` is always there."),
            ("Notice", .string, "This is not medical advice."),
            ("Dataset", dataset, "Which knowledge the answers come from."),
            ("Problem", problem, "Why there is no answer: problem details of RFC 9457."),
        ]
        + CollectionDefinition.all.flatMap { definition -> [Definition] in
            let kind = definition.kind
            return [
                (kind.itemName, .object(item(of: kind)), "One \(kind.rawValue)."),
                (
                    kind.pageName,
                    .object(page(of: .item(kind)) + [resolved, notice]),
                    "A page of \(kind.plural)."
                ),
            ]
        }

    /// The members of a page of a collection.
    static func page(of item: Schema) -> [Property] {
        [
            Property("items", .list(item)),
            Property("total", .integer(0...Int(Int32.max)), "How many there are on all pages."),
            Property("next", .nullable(.string), "The address of the next page; null on the last."),
        ]
    }

    /// Where aliases were understood.
    static let resolved = Property.optional("resolved", .named("Resolved"))
    static let notice = Property("notice", .named("Notice"))
    static let links = Property("links", .named("Links"))

    private static let dataset = object([
        Property(
            "version", .text(pattern: "^[0-9a-f]{16}$"), "It tells this knowledge from other."),
        Property("released", Schema(.date, in: .answer), "The day of its release."),
        Property("counts", .map(.integer()), "How many things of each kind it has."),
    ])

    private static let problem = object([
        Property("type", .string, "The address that explains problems of this sort."),
        Property("title", .string, "What went wrong, the same each time."),
        Property("status", .integer(400...599), "The status of the answer."),
        Property("detail", .string, "What is wrong with this request."),
        .optional("instance", .string, "The path that was asked for."),
        .optional("suggestions", .list(.string), "Names that may have been meant."),
        .optional(
            "errors",
            .list(
                .object([
                    .optional("pointer", .string, "Where in the content (RFC 6901)."),
                    .optional("parameter", .string, "Which parameter of the query."),
                    Property("detail", .string, "What is wrong, and what to do about it."),
                    .optional("allowed", .list(.string), "All that would be taken."),
                    .optional("suggestions", .list(.string), "Names that may have been meant."),
                ])),
            "Every fault of the request."),
    ])
}

extension Schema {
    /// The members of an item. Only the identifier is always there: `fields` leaves out the others,
    /// and a collection lists no claims unless it names them.
    private static func item(of kind: Kind) -> [Property] {
        let table = Dictionary(uniqueKeysWithValues: kind.members.map { ($0.name, $0) })
        guard kind != .claim else { return claim.map { $0.name == "id" ? $0 : $0.optional } }
        var members = ["id", "name", "aliases", "summary", "codes"].compactMap { name in
            table[name].map { Property($0, in: .answer) }
        }
        members.insert(Property("kind", .choice([kind.rawValue])), at: 1)
        if table["aliases"] == nil {
            members.insert(Property("aliases", .list(.string), "What else it is called."), at: 3)
        }
        members += EntityRenderer.ownMembers(of: kind).map { Property($0, in: .answer) }
        members += DerivedMember.table(of: kind).map { Property($0.name, $0.schema, $0.note) }
        if kind == .interaction { members.append(via) }
        members += [
            Property("claimCount", .integer(), "How many claims it has."),
            Property("claims", .claims, "The claims about it, with their evidence."),
            notice, links,
        ]
        return members.map { $0.name == "id" ? $0 : $0.optional }
    }

    private static let via = Property(
        "via",
        .list(.object([Property("drug", .reference), Property("class", .reference)])),
        "In a collection by `with`: the medicines that have it by their class.")

    /// The members of a claim as an item of its collection, in their order.
    private static let claim: [Property] = ReferenceWriter.claimMembers.map { name in
        switch name {
        case "kind": Property(name, .choice([Kind.claim.rawValue]))
        case "name": Property(name, .string, "Subject, relation and object in words.")
        case "subject": Property(name, .reference, "What acts.")
        case "polarity":
            Property(name, .choice(Relation.Polarity.self), "What the relation does to its object.")
        case "sources": Property(name, .list(.string), "Identifiers of the sources it rests on.")
        case "caveats": Property(name, .list(.named("Caveat")), "How to read it.")
        case "usedBy": Property(name, .list(.reference), "What else names it.")
        case "about": Property(name, .list(.reference), "Other things whose pages list it.")
        case "notice": notice
        case "links": links
        default:
            Kind.claim.members.first { $0.name == name }.map { Property($0, in: .answer) }
                ?? Property(name, .string)
        }
    }
}

extension Kind {
    /// The name of its items among the definitions; a claim stands elsewhere, too, with less.
    fileprivate var itemName: String { self == .claim ? "ClaimItem" : typeName }

    /// The name of a page of its collection among the definitions.
    var pageName: String { "\(typeName)Page" }

    /// `RedFlag` for `red-flag`.
    private var typeName: String {
        rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
