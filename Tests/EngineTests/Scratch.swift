import Glibc

/// A folder of its own for one test, which goes with it.
final class Scratch {
    let path: String

    init() {
        var pattern = "/tmp/cofactor-XXXXXX".utf8CString.map { $0 }
        unsafe mkdtemp(&pattern)
        path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path of a name in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Whether something has this name.
    func has(_ name: String) -> Bool {
        var status = stat()
        return unsafe lstat(path(name), &status) == 0
    }

    deinit {
        for name in ["socket", "file"] { unsafe unlink(path(name)) }
        unsafe rmdir(path)
    }
}
