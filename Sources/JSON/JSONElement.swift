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
    /// Where faults are noted.
    public let faults: JSONFaults
    /// Where the value is found, and by which step from there: most pointers are never asked for.
    private let place: JSONPointer
    private let step: Step

    private enum Step {
        case none
        case name(String)
        case index(Int)
    }

    /// Places a value.
    public init(_ value: JSONValue, at pointer: JSONPointer = JSONPointer(), faults: JSONFaults) {
        self.init(value, pointer, .none, faults)
    }

    /// Places the value of a member.
    init(_ value: JSONValue, of object: JSONPointer, named name: String, faults: JSONFaults) {
        self.init(value, object, .name(name), faults)
    }

    private init(_ value: JSONValue, _ place: JSONPointer, _ step: Step, _ faults: JSONFaults) {
        self.value = value
        self.place = place
        self.step = step
        self.faults = faults
    }

    /// Its place in the document.
    public var pointer: JSONPointer {
        switch step {
        case .none: place
        case .name(let name): place.appending(name)
        case .index(let index): place.appending(index)
        }
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
        let pointer = pointer
        return elements.indices.map { JSONElement(elements[$0], pointer, .index($0), faults) }
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
