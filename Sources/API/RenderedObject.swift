internal import JSON

/// A JSON object as bytes, with the places of its members: what `fields` and collections copy from.
struct RenderedObject: Sendable {
    private struct Place {
        var name: String
        /// Where `"name":value` stands.
        var range: Range<Int>
    }

    /// The whole object.
    let bytes: [UInt8]
    private let places: [Place]

    /// Writes an object, member by member.
    struct Builder {
        private var writer = JSONWriter()
        private var places: [Place] = []

        init() { writer.beginObject() }

        /// Adds a member; `write` writes its value.
        mutating func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
            let start = writer.mark
            writer.key(name)
            write(&writer)
            places.append(Place(name: name, range: start..<writer.bytes.count))
        }

        /// The object that has these members.
        consuming func object() -> RenderedObject {
            writer.endObject()
            return RenderedObject(bytes: writer.bytes, places: places)
        }
    }

    /// The names of its members, in order.
    var names: [String] { places.map(\.name) }

    /// The value of a member; nil where there is none.
    func value(of name: String) -> JSONValue? {
        guard let range = places.first(where: { $0.name == name })?.range else { return nil }
        let object = [UInt8(ascii: "{")] + bytes[range] + [UInt8(ascii: "}")]
        return JSONValue.parse(object.span, faults: JSONFaults())?[name]
    }

    /// Writes the object with only the members that `isWanted` keeps, in their own order, and then
    /// those that `more` writes.
    func write(
        to writer: inout JSONWriter, where isWanted: (String) -> Bool,
        more: (inout JSONWriter) -> Void = { _ in }
    ) {
        writer.object { writer in
            for place in places where isWanted(place.name) {
                writer.raw(bytes.span.extracting(place.range))
            }
            more(&writer)
        }
    }
}
