import Foundation

/// What a peer is told on its command line: `PORT WORKERS FOLDER`.
public struct Contents: Sendable {
    public let port: Int
    public let workers: Int
    /// The folder's files by the path at which they are served.
    public let files: [String: [UInt8]]

    public init() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let port = Int(arguments[1]), let workers = Int(arguments[2])
        else {
            FileHandle.standardError.write(Data("usage: PORT WORKERS FOLDER\n".utf8))
            exit(64)
        }
        self.port = port
        self.workers = workers
        let folder = URL(filePath: arguments[3])
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: path)
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files["/\(path)"] = Array(try Data(contentsOf: file)) }
        }
        self.files = files
    }
}
