internal import Glibc

/// The files below a folder, read whole and in the order of their paths.
///
/// Hidden files and folders are left out, but `.well-known` (RFC 8615). Each folder is opened
/// within its parent, so that nothing outside is reached where links are not followed, whoever
/// renames what meanwhile. The pointers of these calls live as long as the call, which is why
/// `unsafe` stands here.
struct Folder {
    /// Paths below the folder, and bytes.
    private(set) var files: [(path: String, bytes: [UInt8])] = []
    /// The paths of links that are not followed, and of what is neither file nor folder.
    private(set) var leftOut: [String] = []

    /// How deep folders may be nested: each is open while those within it are read.
    private static let mostNested = 32

    private let suffix: String
    private let followsLinks: Bool
    /// How many bytes may still be read.
    private var room: Int

    /// Reads the files whose names end with `suffix`.
    ///
    /// - Parameter limit: how many bytes they may have together.
    init(
        _ root: String, suffix: String = "", followsLinks: Bool, limit: Int = .max
    ) throws(System.Failure) {
        self.suffix = suffix
        self.followsLinks = followsLinks
        room = limit
        let descriptor = unsafe open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw System.Failure(root) }
        do {
            try read(folder: descriptor, path: "")
        } catch {
            throw System.Failure("\(root)/\(error.path)", reason: error.reason)
        }
        files.sort { $0.path < $1.path }
        leftOut.sort()
    }

    /// Reads what is in a folder; the descriptor is closed at the end.
    private mutating func read(folder: Int32, path: String) throws(System.Failure) {
        guard path.split(separator: "/").count <= Self.mostNested else {
            close(folder)
            throw System.Failure(
                path, reason: "folders are nested too deep: is it a link in a loop?")
        }
        guard let stream = unsafe fdopendir(folder) else {
            defer { close(folder) }
            throw System.Failure(path)
        }
        defer { unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
            }
            guard !name.hasPrefix(".") || name == ".well-known" else { continue }
            try read(name, in: folder, path: path + name)
        }
    }

    private mutating func read(
        _ name: String, in folder: Int32, path: String
    ) throws(System.Failure) {
        // Opening what is no file, such as a pipe, must not wait for its other end.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = unsafe openat(folder, name, flags)
        guard descriptor >= 0 else {
            guard errno == ELOOP || errno == ENXIO else { throw System.Failure(path) }
            return leftOut.append(path)
        }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            defer { close(descriptor) }
            throw System.Failure(path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            try read(folder: descriptor, path: path + "/")
        case S_IFREG:
            defer { close(descriptor) }
            if name.hasSuffix(suffix) { files.append((path, try contents(descriptor, path))) }
        default:
            close(descriptor)
            leftOut.append(path)
        }
    }

    private mutating func contents(
        _ descriptor: Int32, _ path: String
    ) throws(System.Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw System.Failure(path) }
            if count == 0 { return bytes }
            room -= count
            guard room >= 0 else {
                throw System.Failure(path, reason: "the files up to this one are too large")
            }
            bytes += buffer[..<count]
        }
    }
}
