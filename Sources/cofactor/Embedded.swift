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
        unsafe files(embedded_knowledge, embedded_knowledge_count).map {
            KnowledgeLoader.File(path: $0.path, bytes: $0.bytes)
        }
    }

    /// The files of the site.
    static var site: [Site.File] {
        unsafe files(embedded_site, embedded_site_count).map {
            Site.File(path: $0.path, content: $0.bytes)
        }
    }

    /// The commit that the program was built from, if whoever built it said so.
    static var commit: String? { unsafe embedded_commit.map { unsafe String(cString: $0) } }

    private static func files(
        _ table: UnsafePointer<embedded_file>, _ count: Int
    ) -> [(path: String, bytes: [UInt8])] {
        (0..<count).map { place in
            let file = unsafe table[place]
            return unsafe (
                String(cString: file.name),
                [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length))
            )
        }
    }
}
