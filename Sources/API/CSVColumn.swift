internal import JSON
internal import Knowledge

/// A column of the table that a collection is in CSV (RFC 4180).
///
/// The columns of a kind follow from its tables alone, so that every page of every dataset has the
/// same: a scalar is a column, an object's members are columns of their own (`absorption_class`,
/// `mass_value`, `mass_unit`), a list of scalars or references is one. What is a list of objects
/// has no place in a table, and claims have none.
struct CSVColumn: Sendable, Equatable {
    /// What stands in the header row: the names on its path, with `_` between them.
    let name: String
    /// The names of the members that lead to it, first of the item.
    let path: [String]

    private init(_ path: [String]) {
        self.path = path
        name = path.joined(separator: "_")
    }

    /// The columns of a kind, in the order of its items.
    static func all(of kind: Kind) -> [CSVColumn] {
        let derived = DerivedMember.table(of: kind).filter(\.isPlain).map(\.name)
        return EntityRenderer.memberNames(of: kind).filter { $0 != "claims" }.flatMap { name in
            if let member = kind.members.first(where: { $0.name == name }) {
                return columns(of: member.shape, at: [name])
            }
            return (derived + alwaysPlain).contains(name) ? [CSVColumn([name])] : []
        }
    }

    /// The columns of things that have these members, in their order.
    static func all(of members: [(name: String, shape: Shape)]) -> [CSVColumn] {
        members.flatMap { columns(of: $0.shape, at: [$0.name]) }
    }

    /// What no table of a kind has and is one value all the same.
    private static let alwaysPlain = [
        "kind", "name", "subject", "polarity", "usedBy", "claimCount",
    ]

    private static func columns(of shape: Shape, at path: [String]) -> [CSVColumn] {
        switch shape {
        case .object(let members): members.flatMap { columns(of: $0.shape, at: path + [$0.name]) }
        case .quantity: ["value", "unit"].map { CSVColumn(path + [$0]) }
        case .list(.object, _), .list(.quantity, _), .list(.list, _): []
        default: [CSVColumn(path)]
        }
    }

    /// What stands in the column for a value of the path's first member: empty for nothing.
    func text(of value: JSONValue?) -> String {
        var value = value
        for name in path.dropFirst() { value = value?[name] }
        return value.map(Self.text) ?? ""
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .bool(let bool): "\(bool)"
        case .number(let number): "\(number)"
        case .string(let string): string
        case .array(let values): values.map(text).joined(separator: "; ")
        // A reference, by its identifier.
        case .object: value["id"].map(text) ?? ""
        }
    }
}
