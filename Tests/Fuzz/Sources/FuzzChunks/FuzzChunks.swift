// Whatever follows a head that announces chunks, reading it does not trap; where it is cut changes
// nothing; what is accepted is bounded; and the same data in a single chunk is the same content.

@testable import HTTP

/// Small enough that short inputs reach them.
private let limits = {
    var limits = Limits()
    limits.content = 512
    limits.chunkLines = 256
    return limits
}()

private let head = [UInt8](
    "POST /v1/assessments HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let chunks = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let bytes = head + chunks
    let whole = Feed.read(bytes, arriving: [bytes.count], limits: limits)
    let place = Int(chunks.span.digest64 % UInt64(bytes.count + 1))
    let cut = Feed.read(bytes, arriving: [place, bytes.count], limits: limits)
    precondition(cut == whole, "Where bytes are cut does not matter.")
    switch whole {
    case .message(let message):
        precondition(message.length <= bytes.count, "A message is not longer than its bytes.")
        precondition(message.content.count <= limits.content, "Content is bounded.")
        precondition(message.length <= limits.message, "A message is bounded.")
        precondition(readAgain(message.content) == message.content, "Cut in chunks or not.")
    case .needsMore:
        precondition(bytes.count <= limits.message, "No more is asked for than the limits allow.")
    case .refusal:
        break
    }
    return 0
}

/// What a reader makes of content as a single chunk.
private func readAgain(_ content: [UInt8]) -> [UInt8]? {
    let chunk = content.isEmpty ? [] : [UInt8](String(content.count, radix: 16).utf8) + crlf
    let bytes = head + chunk + content + (content.isEmpty ? [] : crlf) + [0x30] + crlf + crlf
    guard case .message(let message) = Feed.read(bytes, arriving: [bytes.count], limits: limits)
    else { return nil }
    return message.content
}

private let crlf: [UInt8] = [0x0D, 0x0A]
