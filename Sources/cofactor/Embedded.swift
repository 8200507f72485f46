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
            let file = unsafe embedded_knowledge[place]
            return unsafe KnowledgeLoader.File(
                path: String(cString: file.name),
                bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.length)))
        }
    }
}
