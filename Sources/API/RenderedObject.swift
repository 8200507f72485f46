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

    /// - Parameter members: each name with the writing of its value, in the order of the object.
    init(_ members: [(name: String, write: (inout JSONWriter) -> Void)]) {
        var writer = JSONWriter()
        var places: [Place] = []
        writer.beginObject()
        for (name, write) in members {
            let start = writer.mark
            writer.key(name)
            write(&writer)
            places.append(Place(name: name, range: start..<writer.bytes.count))
        }
        writer.endObject()
        bytes = writer.bytes
        self.places = places
    }

    /// The names of its members, in order.
    var names: [String] { places.map(\.name) }

    /// Writes the object with only the members that `isWanted` keeps, in their own order.
    func write(to writer: inout JSONWriter, where isWanted: (String) -> Bool) {
        writer.object { writer in
            for place in places where isWanted(place.name) {
                writer.raw(bytes.span.extracting(place.range))
            }
        }
    }
}
