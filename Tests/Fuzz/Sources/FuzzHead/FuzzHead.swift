// Whatever the bytes, reading them does not trap; where they are cut changes nothing; and what is
// accepted is within the bytes and the limits, and has an authority in HTTP/1.1.

@testable import HTTP

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    for isSecure in [false, true] {
        let whole = Feed.read(bytes, arriving: [count], isSecure: isSecure)
        // The place follows from the bytes, so that each file of the corpus is a seed as it is.
        let place = Int(bytes.span.digest64 % UInt64(count + 1))
        let cut = Feed.read(bytes, arriving: [place, count], isSecure: isSecure)
        precondition(cut == whole, "Where bytes are cut does not matter.")
        if case .message(let message) = whole { check(message, count) }
    }
    return 0
}

private func check(_ message: Message, _ count: Int) {
    let limits = Limits()
    precondition(message.length <= count, "A message is not longer than its bytes.")
    precondition(message.content.count <= limits.content, "Content is bounded.")
    precondition(message.fields.count <= limits.fieldLines, "Fields are bounded.")
    precondition(message.authority?.isEmpty != true, "An authority has a host.")
    precondition(message.path.isEmpty || message.path.utf8.first == 0x2F, "A path has a slash.")
}
