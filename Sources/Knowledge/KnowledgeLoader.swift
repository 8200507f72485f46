import JSON

/// Makes a ``KnowledgeBase`` of the files of a knowledge folder, or reports every fault of them.
///
/// Reading folders is the caller's business: here come paths and bytes.
public enum KnowledgeLoader {
    /// One file of a knowledge folder.
    public struct File: Sendable {
        /// The path below the folder, with `/`: `nutrients/magnesium.json`.
        public let path: String
        private let read: @Sendable () -> [UInt8]

        /// What it holds.
        public var bytes: [UInt8] { read() }

        /// A file by its path below the folder and its content.
        public init(path: String, bytes: [UInt8]) {
            self.init(path: path) { bytes }
        }

        /// A file whose content is fetched when it is read, so that not all is held at once.
        public init(path: String, read: @escaping @Sendable () -> [UInt8]) {
            self.path = path
            self.read = read
        }
    }

    /// The digest of what a function hands over piece by piece.
    public typealias Digest = ((_ take: ([UInt8]) -> Void) -> Void) -> [UInt8]

    /// Loads a folder. The order of the files does not matter. `digest` is SHA-256; the version is
    /// made of its first 8 bytes.
    public static func load(
        _ files: [File], digest: Digest
    ) throws(KnowledgeFaults) -> KnowledgeBase {
        var faults: [KnowledgeFault] = []
        var draft = Draft()
        for file in files { draft.read(file, &faults) }
        if !files.contains(where: { $0.path == datasetFile }) {
            faults.append(
                KnowledgeFault(datasetFile, "", .place, "The folder has no such file: write it."))
        }
        draft.arrange()
        draft.registerIDs(of: files, &faults)
        checkShapes(of: draft, &faults)
        draft.arrangeMembers()
        for document in draft.documents { draft.type(document) }
        for check in KnowledgeChecks.all { check(draft, &faults) }
        guard faults.isEmpty else { throw KnowledgeFaults(faults) }
        return KnowledgeBase(draft, version: CanonicalDocument(draft).version(digest))
    }

    /// Loads files that are known to pass every check, to be in the order of kinds and ids, with
    /// their members in the order of the tables, and to be of this version: in far less time.
    public static func load(checked files: [File], version: String) -> KnowledgeBase {
        var faults: [KnowledgeFault] = []
        var draft = Draft()
        for file in files {
            // Typed at once, while it is in the processor's caches.
            if let document = draft.read(file, &faults) { draft.type(document) }
        }
        precondition(faults.isEmpty, "Checked files have no faults.")
        return KnowledgeBase(draft, version: version)
    }

    private static func checkShapes(of draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents {
            var checker = ShapeChecker(file: document.file, kinds: draft.kinds)
            checker.check(document.value, .object(document.kind.members))
            faults += checker.faults
        }
    }
}

extension Draft {
    /// Parses a file; the document that it is, if it is one.
    @discardableResult
    fileprivate mutating func read(
        _ file: KnowledgeLoader.File, _ faults: inout [KnowledgeFault]
    ) -> Document? {
        guard let place = Place(file.path) else {
            faults.append(
                KnowledgeFault(file.path, "", .place, "Name it <folder of its kind>/<id>.json."))
            return nil
        }
        let found = JSONFaults()
        let value = JSONValue.parse(file.bytes.span, faults: found)
        for fault in found.list {
            let place = fault.offset.map { " This is at byte \($0)." } ?? ""
            faults.append(
                KnowledgeFault(file.path, fault.pointer, .syntax, fault.sentence + place))
        }
        guard let value else { return nil }
        switch place {
        case .dataset:
            readDataset(value, &faults)
            return nil
        case .entity(let kind, let id):
            let document = Document(file: file.path, kind: kind, id: id, value: value)
            documents.append(document)
            return document
        }
    }

    private mutating func readDataset(_ value: JSONValue, _ faults: inout [KnowledgeFault]) {
        var checker = ShapeChecker(file: datasetFile, kinds: [:])
        checker.check(value, .object(Shapes.dataset))
        faults += checker.faults
        if let name = value.string("name"), let date = value.string("released"),
            let released = CalendarDate(date)
        {
            dataset = Dataset(name: name, released: released)
        }
    }

    /// Notes the ids of the files, and those of the claims in them.
    fileprivate mutating func registerIDs(
        of files: [KnowledgeLoader.File], _ faults: inout [KnowledgeFault]
    ) {
        for file in files {
            // A file that cannot be read is still there to be named by others.
            guard case .entity(let kind, let id)? = Place(file.path) else { continue }
            register(id, kind, in: file.path, "", &faults)
        }
        registerClaims(&faults)
    }
}

/// What a path is the path of.
private enum Place: Equatable {
    case dataset
    case entity(Kind, id: String)

    init?(_ path: String) {
        if path == datasetFile {
            self = .dataset
            return
        }
        let bytes = Array(path.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
            bytes.lastIndex(of: UInt8(ascii: "/")) == slash,
            let kind = Kind(folder: String(decoding: bytes[..<slash], as: UTF8.self))
        else { return nil }
        let name = bytes[(slash + 1)...]
        guard name.count > 5, name.suffix(5).elementsEqual(".json".utf8) else { return nil }
        self = .entity(kind, id: String(decoding: name.dropLast(5), as: UTF8.self))
    }
}

private let datasetFile = "dataset.json"
