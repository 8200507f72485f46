/// A value together with its place, to be taken for what it should be; each fault is noted.
///
///     init?(_ element: JSONElement) {
///         guard var members = element.members() else { return nil }
///         let id = members.string("id")
///         let amount = members.element("amount", .optional).flatMap(Amount.init)
///         members.finish()
///         guard let id else { return nil }
///         …
///     }
///
/// Whoever takes a value goes on after a fault, so that one run finds them all: nil means that the
/// value is not there or that its fault was noted, and the document is sound if `faults` is empty.
public struct JSONElement {
    /// The value.
    public let value: JSONValue
    /// Its place in the document.
    public let pointer: JSONPointer
    /// Where faults are noted.
    public let faults: JSONFaults

    /// Places a value.
    public init(_ value: JSONValue, at pointer: JSONPointer = JSONPointer(), faults: JSONFaults) {
        self.value = value
        self.pointer = pointer
        self.faults = faults
    }

    /// Notes a fault of the value: its type is right, but it cannot be used.
    public func note(_ sentence: String, allowed: [String] = []) {
        faults.note { JSONFault(.value, at: pointer, sentence, allowed: allowed) }
    }

    /// A string.
    public func string() -> String? {
        guard case .string(let string) = value else { return mismatch("a string") }
        return string
    }

    /// True or false.
    public func bool() -> Bool? {
        guard case .bool(let bool) = value else { return mismatch("true or false") }
        return bool
    }

    /// A number, exactly as it stands.
    public func number() -> JSONNumber? {
        guard case .number(let number) = value else { return mismatch("a number") }
        return number
    }

    /// An integer within a range.
    public func integer(in range: ClosedRange<Int> = .min ... .max) -> Int? {
        guard let number = number() else { return nil }
        guard let integer = number.int, range.contains(integer) else {
            note("This must be a whole number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return integer
    }

    /// A string out of a closed list.
    public func choice<Choice>(_ type: Choice.Type = Choice.self) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let string = string() else { return nil }
        if let choice = Choice(rawValue: string) { return choice }
        let allowed = Choice.allCases.map(\.rawValue)
        let question = suggestion(string, allowed)
        note("This must be one of the allowed values." + question, allowed: allowed)
        return nil
    }

    /// An array's elements, each with its place.
    public func array() -> [JSONElement]? {
        guard case .array(let elements) = value else { return mismatch("an array") }
        return elements.indices.map {
            JSONElement(elements[$0], at: pointer.appending($0), faults: faults)
        }
    }

    /// An object's members, to be taken one by one.
    public func members() -> JSONMembers? {
        guard case .object(let members) = value else { return mismatch("an object") }
        return JSONMembers(members, at: pointer, faults: faults)
    }

    private func mismatch<Wanted>(_ wanted: String) -> Wanted? {
        let found =
            switch value {
            case .null: "null"
            case .bool: "true or false"
            case .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        faults.note { JSONFault(.type, at: pointer, "This must be \(wanted), not \(found).") }
        return nil
    }
}
