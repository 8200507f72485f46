/// The members of an object, taken one by one by name; what nobody took is a fault in the end.
public struct JSONMembers {
    /// Whether a member has to be there.
    public enum Presence: Sendable {
        /// Its absence is a fault.
        case required
        /// It may be absent.
        case optional
        /// It may be absent or null, which mean the same.
        case nullable
    }

    /// The object's place in the document.
    public let pointer: JSONPointer
    /// Where faults are noted.
    public let faults: JSONFaults
    private let members: [JSONMember]
    private var takenCount = 0
    private var asked: [String] = []

    init(_ members: [JSONMember], at pointer: JSONPointer, faults: JSONFaults) {
        self.members = members
        self.pointer = pointer
        self.faults = faults
        asked.reserveCapacity(8)
    }

    /// Takes a member of any type; each is asked for once.
    public mutating func element(
        _ name: String, _ presence: Presence = .required
    ) -> JSONElement? {
        assert(!asked.contains(name), "A member is asked for once.")
        asked.append(name)
        guard let member = members.first(where: { $0.name == name }) else {
            if presence == .required {
                faults.note {
                    JSONFault(.missing, at: pointer.appending(name), "This member is missing.")
                }
            }
            return nil
        }
        takenCount += 1
        let value = member.value
        guard value != .null || presence != .nullable else { return nil }
        return JSONElement(value, of: pointer, named: name, faults: faults)
    }

    /// Takes a string.
    public mutating func string(_ name: String, _ presence: Presence = .required) -> String? {
        element(name, presence)?.string()
    }

    /// Takes true or false.
    public mutating func bool(_ name: String, _ presence: Presence = .required) -> Bool? {
        element(name, presence)?.bool()
    }

    /// Takes a number, exactly as it stands.
    public mutating func number(_ name: String, _ presence: Presence = .required) -> JSONNumber? {
        element(name, presence)?.number()
    }

    /// Takes an integer within a range.
    public mutating func integer(
        _ name: String, _ presence: Presence = .required, in range: ClosedRange<Int> = .min ... .max
    ) -> Int? {
        element(name, presence)?.integer(in: range)
    }

    /// Takes a string out of a closed list.
    public mutating func choice<Choice>(
        _ name: String, _ presence: Presence = .required, of type: Choice.Type = Choice.self
    ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
        element(name, presence)?.choice(type)
    }

    /// Takes an array's elements; an absent array has none.
    public mutating func array(
        _ name: String, _ presence: Presence = .required
    ) -> [JSONElement] {
        element(name, presence)?.array() ?? []
    }

    /// Takes an array of strings; an absent array has none, and a faulty element is left out.
    public mutating func strings(_ name: String, _ presence: Presence = .required) -> [String] {
        array(name, presence).compactMap { $0.string() }
    }

    /// Takes an object's members.
    public mutating func members(
        _ name: String, _ presence: Presence = .required
    ) -> JSONMembers? {
        element(name, presence)?.members()
    }

    /// Notes the members that nobody asked for. To be called last, on every way out: what was not
    /// asked for until now is unknown.
    public func finish() {
        guard takenCount < members.count else { return }
        for member in members where !asked.contains(member.name) {
            faults.note {
                JSONFault(
                    .unknown, at: pointer.appending(member.name),
                    "There is no such member." + suggestion(member.name, asked), allowed: asked)
            }
        }
    }
}
