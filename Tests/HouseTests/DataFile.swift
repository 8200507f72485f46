import Testing

/// A file of the knowledge folder.
struct DataFile: Sendable, CustomTestStringConvertible {
    static let folder = "Sources/Knowledge/Data"

    /// The path below the folder: `nutrients/zinc.json`.
    let path: String
    let bytes: [UInt8]

    /// Every file of the folder, read once.
    static let all: [DataFile] = House.files(in: folder).compactMap { path in
        // A file that was listed can be read, unless it has gone away meanwhile.
        (try? House.bytes(path)).map {
            DataFile(path: String(path.dropFirst(folder.count + 1)), bytes: $0)
        }
    }

    var testDescription: String { path }
}
