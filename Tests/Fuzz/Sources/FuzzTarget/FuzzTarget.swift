// Whatever the bytes, reading them as a target or as a query does not trap; and the segments of a
// path and the parameters of a query are escaped and read back to the same ones.

@testable import HTTP

/// As many bytes as an input with everything escaped may have.
private let limits = {
    var limits = Limits()
    limits.requestLine = 65_536
    limits.head = 131_072
    return limits
}()

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let query = Query(ByteRange(0, count), in: bytes.span)
    let form = escaped(query)
    precondition(Query(ByteRange(0, form.count), in: form.span).isSame(as: query), "A form again.")
    guard let target = Read(bytes), target.form != .asterisk else { return 0 }
    for segment in target.segments {
        precondition(segment != "." && segment != "..", "No way up.")
        precondition(!segment.utf8.contains(0), "No NUL.")
    }
    // An absolute-form may have no path at all; then there is one empty segment, as of a slash.
    let path = target.segments.map { "/" + $0.pathSegment }.joined()
    let again = Read([UInt8](path.utf8) + (target.hasQuery ? [0x3F] + escaped(target.query) : []))
    guard let again else { preconditionFailure("What is escaped is a target.") }
    precondition(again.segments.map { Array($0.utf8) } == target.segments.map { Array($0.utf8) })
    precondition(again.query.isSame(as: target.query) && again.hasQuery == target.hasQuery)
    return 0
}

/// What a target says, when a request with it is read.
private struct Read {
    var form = Target.Form.origin
    var segments: [String] = []
    var query = none
    var hasQuery = false

    init?(_ target: [UInt8]) {
        let bytes = [UInt8]("GET ".utf8) + target + [UInt8](" HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        var reader = RequestReader()
        var request = Request(limits: limits)
        let outcome = try? reader.read(bytes.span, into: &request)
        guard outcome == .request(length: bytes.count) else { return nil }
        form = request.target.form
        segments = request.target.segments(in: bytes.span)
        query = Query(request.target.query, in: bytes.span)
        hasQuery = request.target.query != nil
    }
}

private let none = {
    let nothing: [UInt8] = []
    return Query(nil, in: nothing.span)
}()

private func escaped(_ query: Query) -> [UInt8] {
    let parts = query.parameters.map { $0.name.formText + "=" + $0.value.formText }
    return [UInt8](parts.joined(separator: "&").utf8)
}

extension Query {
    /// Byte for byte: texts that look the same are not.
    fileprivate func isSame(as other: Query) -> Bool {
        parameters.elementsEqual(other.parameters) { one, other in
            one.name.utf8.elementsEqual(other.name.utf8)
                && one.value.utf8.elementsEqual(other.value.utf8)
        }
    }
}
