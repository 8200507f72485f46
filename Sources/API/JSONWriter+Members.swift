internal import JSON
internal import Knowledge

/// Whole objects, arrays and members in one call, so that writing reads like what is written.
extension JSONWriter {
    /// An object; `body` writes its members.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        beginObject()
        body(&self)
        endObject()
    }

    /// An array; `write` writes one value for each element.
    mutating func array<Element>(
        _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        beginArray()
        for element in elements { write(&self, element) }
        endArray()
    }

    /// What `body` writes by itself: a value, or members without their object.
    static func bytes(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        body(&writer)
        return writer.bytes
    }

    /// A value, or members, written before.
    mutating func copy(_ json: [UInt8]) { raw(json.span) }

    /// The beginning of an array or object, written before.
    mutating func copyBeginning(_ json: [UInt8]) { rawBeginning(json.span) }

    /// An array of strings.
    mutating func strings(_ strings: [String]) { array(strings) { $0.string($1) } }

    /// A string, or null.
    mutating func text(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// A quantity: `{"value","unit"}`.
    mutating func quantity(_ quantity: Quantity) {
        object {
            $0.key("value")
            $0.number(quantity.value)
            $0.member("unit", quantity.unit.rawValue)
        }
    }

    /// A member that is a string, or null.
    mutating func member(_ name: String, _ value: String?) {
        key(name)
        text(value)
    }

    /// A member that is an integer.
    mutating func member(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// A member that is an array of strings.
    mutating func member(_ name: String, _ values: [String]) {
        key(name)
        strings(values)
    }

    /// A member that is a quantity, or null.
    mutating func member(_ name: String, _ quantity: Quantity?) {
        key(name)
        if let quantity { self.quantity(quantity) } else { null() }
    }

    /// A member that is an object; `body` writes its members.
    mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// A member that is an array; `write` writes one value for each element.
    mutating func member<Element>(
        _ name: String, each elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array(elements, write)
    }
}
