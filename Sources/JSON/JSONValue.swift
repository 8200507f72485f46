/// A JSON value as a tree, its members in the order in which they were read.
public enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// Reads a text. Nil where anything was wrong with it; `faults` then says what, everything that
    /// could be found in one run: the first fault of syntax, and all repeated members and values
    /// below `depth` up to there. Building is recursive, so `depth` is at most 512.
    public static func parse(
        _ bytes: Span<UInt8>, depth: Int = 16, faults: JSONFaults
    ) -> JSONValue? {
        precondition(depth <= 512, "A tree of JSON values is at most 512 deep.")
        let before = faults.list.count + faults.omitted
        var reader = JSONReader(depth: depth, faults: faults)
        do throws(JSONFault) {
            let value = try build(reader.next(bytes), &reader, bytes)
            _ = try reader.next(bytes)
            return faults.list.count + faults.omitted == before ? value : nil
        } catch {
            faults.note { error }
            return nil
        }
    }

    /// The member of an object that has this name.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The element of an array at this index.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    private static func build(
        _ token: JSONToken, _ reader: inout JSONReader, _ bytes: Span<UInt8>
    ) throws(JSONFault) -> JSONValue {
        switch token.kind {
        case .beginObject:
            var members: [JSONMember] = []
            // Few have less, and growing to more costs little then.
            members.reserveCapacity(4)
            while case let name = try reader.next(bytes), name.kind == .name {
                let value = try build(reader.next(bytes), &reader, bytes)
                members.append(JSONMember(name: name.string(in: bytes), value: value))
            }
            return .object(members)
        case .beginArray:
            var elements: [JSONValue] = []
            elements.reserveCapacity(2)
            while case let element = try reader.next(bytes), element.kind != .endArray {
                elements.append(try build(element, &reader, bytes))
            }
            return .array(elements)
        case .string: return .string(token.string(in: bytes))
        case .number: return .number(token.number(in: bytes))
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .null: return .null
        case .name, .endObject, .endArray, .end:
            preconditionFailure("The reader gave a token where a value stands.")
        }
    }
}

/// A member of an object: its name and its value.
public struct JSONMember: Equatable, Sendable {
    /// The name, without its escapes.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}
