import JSON

// A folder's files may have their members in any order; the knowledge has them in the tables', and
// so have the files that are part of the program.

extension Shape {
    /// Whether each object of a value has its members in its table's order, and no others.
    func isArranged(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.object(let table), .object(let members)):
            var next = 0
            for member in members {
                while next < table.count, table[next].name != member.name { next += 1 }
                guard next < table.count,
                    !table[next].holdsObjects || table[next].shape.isArranged(member.value)
                else { return false }
                next += 1
            }
            return true
        case (.list(let shape, _), .array(let elements)):
            return elements.allSatisfy(shape.isArranged)
        default: return true
        }
    }

    /// A value with the members of each object in the table's order.
    func arranged(_ value: JSONValue) -> JSONValue {
        switch (self, value) {
        case (.object(let table), .object(let members)):
            .object(
                table.compactMap { line in
                    members.first { $0.name == line.name }.map { member in
                        guard line.holdsObjects else { return member }
                        return JSONMember(
                            name: member.name, value: line.shape.arranged(member.value))
                    }
                })
        case (.list(let shape, _), .array(let elements)):
            .array(elements.map(shape.arranged))
        default: value
        }
    }
}
