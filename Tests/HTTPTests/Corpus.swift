import Glibc

/// The files of `Corpus`, found beside this source.
enum Corpus {
    /// The names of a folder's files of an extension, without it, in order.
    static func names(_ folder: String, extension suffix: String) -> [String] {
        var names: [String] = []
        guard let directory = unsafe opendir(path(folder)) else { return [] }
        defer { unsafe closedir(directory) }
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix("." + suffix) {
                names.append(String(name.dropLast(suffix.count + 1)))
            }
        }
        return names.sorted()
    }

    /// The bytes of a file, none if it cannot be read.
    static func bytes(_ name: String) -> [UInt8] {
        let descriptor = unsafe open(path(name), O_RDONLY)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer.prefix(count))
        }
    }

    private static func path(_ name: String) -> String {
        var folders = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        folders.removeLast()
        return folders.joined(separator: "/") + "/Corpus/" + name
    }
}
