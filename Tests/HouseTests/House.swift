import Glibc

/// The repository, found by the place of this source: its files by their paths below the top level.
enum House {
    /// A file that a rule asks for is not there.
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "There is no \(path)." }
    }

    private static let root =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/"

    /// The paths of the files below a folder whose names end with `suffix`, in order.
    ///
    /// What is hidden is built or a tool's own, and links lead to what is listed elsewhere: both
    /// are left out.
    static func files(in folder: String, suffix: String = "") -> [String] {
        var paths: [String] = []
        for name in names(in: folder) {
            let path = "\(folder)/\(name)"
            switch kind(of: path) {
            case S_IFDIR: paths += files(in: path, suffix: suffix)
            case S_IFREG where name.hasSuffix(suffix): paths.append(path)
            default: continue
            }
        }
        return paths.sorted()
    }

    /// What a file holds.
    static func bytes(_ path: String) throws(Missing) -> [UInt8] {
        let descriptor = unsafe open(root + path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Missing(path: path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = unsafe read(descriptor, &buffer, buffer.count), count > 0 {
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// What a file of text holds; what is not UTF-8 becomes U+FFFD.
    static func text(_ path: String) throws(Missing) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir(root + folder) else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { (bytes) in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private static func kind(of path: String) -> mode_t {
        var status = stat()
        return unsafe lstat(root + path, &status) == 0 ? status.st_mode & S_IFMT : 0
    }
}

extension StringProtocol {
    /// Its lines, without their ends.
    var lines: [SubSequence] { split(separator: "\n", omittingEmptySubsequences: false) }

    /// Its words: letters, digits, `_`, and `@` so that an attribute is a word of its own.
    var words: [SubSequence] {
        split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
    }

    /// The text without white space at its ends.
    var trimmed: SubSequence {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return prefix(0) }
        return self[...last].drop(while: \.isWhitespace)
    }

    /// Whether a name stands in the text by itself, not as a part of another one.
    func names(_ name: String) -> Bool {
        ranges(of: name).contains { range in
            let before = self[..<range.lowerBound].last
            let after = self[range.upperBound...].first
            return [before, after].allSatisfy { $0.map(Self.isPartOfName) != true }
        }
    }

    private static func isPartOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_/{}".contains(character)
    }
}
