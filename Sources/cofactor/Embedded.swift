internal import API
internal import CEmbedded
internal import Knowledge

/// The files that are part of the program, made by `#embed`.
///
/// The table is C's: its pointers are to constants of the program, which is why reading them is
/// sound and why `unsafe` stands here.
enum Embedded {
    /// The files of the knowledge folder.
    static var knowledge: [KnowledgeLoader.File] {
        (0..<embedded_knowledge_count).map { place in
            KnowledgeLoader.File(path: unsafe String(cString: embedded_knowledge[place].name)) {
                unsafe content(of: embedded_knowledge[place])
            }
        }
    }

    /// The version of the knowledge.
    static var version: String { unsafe String(cString: embedded_version) }

    /// The files of the site.
    static var site: [Site.File] {
        (0..<embedded_site_count).map { place in
            unsafe Site.File(
                path: String(cString: embedded_site[place].name),
                content: content(of: embedded_site[place]))
        }
    }

    /// The commit that the program was built from, if whoever built it said so.
    static var commit: String? { unsafe embedded_commit.map { unsafe String(cString: $0) } }

    private static func content(of file: embedded_file) -> [UInt8] {
        unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
