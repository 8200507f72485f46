import JSON

/// The whole data set as one JSON document, a list for each kind, in a fixed order: equal data sets
/// have equal bytes. It is long, and so it is written when it is asked for, piece by piece.
struct CanonicalDocument: Sendable {
    private let dataset: Draft.Dataset
    private let documents: [Draft.Document]

    init(_ draft: Draft) {
        dataset = draft.dataset
        documents = draft.documents
    }

    /// Hands over each piece. A version has its place behind the day of the release; it cannot be
    /// part of what it is the digest of.
    func write(version: String? = nil, to take: ([UInt8]) -> Void) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("name")
        writer.string(dataset.name)
        writer.key("schema")
        writer.integer(1)
        writer.key("released")
        writer.string(dataset.released.description)
        if let version {
            writer.key("version")
            writer.string(version)
        }
        take(writer.bytes)
        var rest = documents[...]
        for kind in Kind.allCases where kind.folder != nil {
            take(Array(",\"\(kind.plural)\":[".utf8))
            let own = rest.prefix { $0.kind == kind }
            for document in own {
                writer.reset()
                writer.write(document.value)
                take(writer.bytes)
                if document !== own.last { take([UInt8(ascii: ",")]) }
            }
            take([UInt8(ascii: "]")])
            rest = rest[own.endIndex...]
        }
        take([UInt8(ascii: "}")])
    }

    /// All of it.
    func bytes(version: String? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        write(version: version) { bytes += $0 }
        return bytes
    }

    /// The first 16 hex digits of its digest.
    func version(_ digest: KnowledgeLoader.Digest) -> String {
        digest { write(to: $0) }.prefix(8).reduce(into: "") { text, byte in
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
