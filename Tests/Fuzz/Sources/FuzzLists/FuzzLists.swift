// Whatever a field's value, choosing and comparing by it does not trap; weights, ranges and dates
// are what their grammar allows; and what matches strongly matches weakly.

@testable import HTTP

private let names = [
    "Accept", "Accept-Encoding", "If-Match", "If-None-Match", "If-Modified-Since", "If-Range",
    "Range",
]

private let now = HTTPDate(unixSeconds: 1_800_000_000)

private let current = Validators(
    entityTag: EntityTag("x"), lastModified: HTTPDate(unixSeconds: 784_111_777))

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let value = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    var bytes = [UInt8]("GET / HTTP/1.1\r\nHost: a\r\n".utf8)
    for name in names { bytes += [UInt8](name.utf8) + [0x3A] + value + [0x0D, 0x0A] }
    bytes += [0x0D, 0x0A]
    var reader = RequestReader()
    var request = Request()
    // A value that ends its line would be several fields.
    guard case .request? = try? reader.read(bytes.span, into: &request),
        request.fields.lines.count == names.count + 1
    else { return 0 }
    checkChoices(request, bytes.span)
    checkRanges(request, bytes.span)
    checkPreconditions(request, bytes.span)
    return 0
}

private func checkChoices(_ request: borrowing Request, _ head: Span<UInt8>) {
    for type in MediaType.allCases {
        let weight = request.fields.weight(of: type, in: head)
        precondition(0...1000 ~= weight, "A weight is 0 to 1000.")
    }
    let plain = request.fields.codings.choice(offersGzip: false)
    precondition(plain != .gzip, "What is not offered is not chosen.")
    let coded = request.fields.codings.choice(offersGzip: true)
    precondition(coded != nil || plain == nil, "An offer more refuses nothing.")
    let whole = request.fields.first(.accept) ?? ByteRange(0, 0)
    request.fields.forEachMember(of: .accept, in: head) { member in
        precondition(!member.isEmpty, "An empty member is none.")
        precondition(whole.start <= member.start && member.end <= whole.end, "A member is within.")
    }
}

private func checkRanges(_ request: borrowing Request, _ head: Span<UInt8>) {
    for length in [0, 1, 10, 1_000_000] {
        guard case .part(let part) = RequestedRange(request, head: head, length: length) else {
            continue
        }
        precondition(part.start < part.end && part.end <= length, "A part is of the content.")
    }
}

private func checkPreconditions(_ request: borrowing Request, _ head: Span<UInt8>) {
    // Both lists are the same: who passes the strong comparison has the representation already.
    let outcome = Precondition.evaluate(request, head: head, current: current, now: now)
    precondition(outcome != .proceed, "What matches strongly matches weakly.")
    _ = Precondition.allowsRange(request, head: head, current: current, now: now)
    guard let value = request.fields.first(.ifModifiedSince),
        let date = HTTPDate(head, value, now: now)
    else { return }
    let text = date.imfFixdate
    let again = HTTPDate(text.span, ByteRange(0, text.count), now: now)
    precondition(again == date, "A date that was read is written and read back.")
}
