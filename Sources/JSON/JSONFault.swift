/// One thing that is wrong with a document: what, where, and what to do about it.
public struct JSONFault: Error, Equatable, Sendable {
    /// What a fault is about.
    public enum Kind: Sendable {
        /// The bytes are not JSON (RFC 8259); reading stopped there.
        case syntax
        /// An object has two members of one name.
        case duplicateMember
        /// Arrays and objects are nested deeper than is allowed.
        case depth
        /// The value is of another type than is wanted there.
        case type
        /// A member that is wanted is not there.
        case missing
        /// A member is there that nothing asks for.
        case unknown
        /// The type is right, the value is not.
        case value
    }

    /// What the fault is about.
    public var kind: Kind
    /// The place of the value at fault.
    public var pointer: JSONPointer
    /// The position of the first byte at fault, for faults that were found while reading.
    public var offset: Int?
    /// What is wrong, as a sentence; it never repeats what the document says.
    public var sentence: String
    /// What would be allowed instead, if that is a short list.
    public var allowed: [String]

    /// Makes a fault.
    public init(
        _ kind: Kind, at pointer: JSONPointer, offset: Int? = nil, _ sentence: String,
        allowed: [String] = []
    ) {
        self.kind = kind
        self.pointer = pointer
        self.offset = offset
        self.sentence = sentence
        self.allowed = allowed
    }
}

/// Gathers the faults of a document, so that one run reports them all.
///
/// The list is bounded, because a document of a few kilobytes can be made to hold thousands of
/// faults under one very long name: once a fault finds no room, it and all later ones are counted.
public final class JSONFaults {
    /// The faults in the order in which they were found.
    public private(set) var list: [JSONFault] = []
    /// How many more there were.
    public private(set) var omitted = 0
    private var room: Int

    /// Gathers faults into `room` bytes: some 200 of usual size, far more than anyone reads.
    /// The first fault is kept whatever its size.
    public init(room: Int = 32_768) {
        self.room = room
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { list.isEmpty }

    /// Adds a fault. One that will only be counted is never made.
    public func note(_ fault: () -> JSONFault) {
        guard omitted == 0 else {
            omitted += 1
            return
        }
        let fault = fault()
        let size = 64 + fault.pointer.description.utf8.count + fault.sentence.utf8.count
        guard list.isEmpty || size <= room else {
            omitted = 1
            return
        }
        room -= size
        list.append(fault)
    }
}
