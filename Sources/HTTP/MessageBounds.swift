/// The limits of a message alone: few enough to be handed about for each one.
struct MessageBounds {
    let blankLines, requestLine, head, fieldLines, content, chunkLines: Int

    init(_ limits: Limits) {
        blankLines = limits.blankLines
        requestLine = limits.requestLine
        head = limits.head
        fieldLines = limits.fieldLines
        content = limits.content
        chunkLines = limits.chunkLines
    }
}
