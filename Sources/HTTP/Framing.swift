/// How a message says where its content ends. RFC 9112 §6.3.
enum Framing: Equatable {
    /// So many bytes follow the head; none if nothing was said.
    case length(Int)
    case chunked

    /// Decides by a complete head. It is never guessed: what is not plain is refused.
    @inline(__always)
    init(_ request: borrowing Request, head: Span<UInt8>) throws(ProtocolError) {
        if request.fields.contains(.transferEncoding) {
            guard request.minorVersion >= 1 else { throw .transferCodingInOldVersion }
            guard !request.fields.contains(.contentLength) else { throw .ambiguousFraming }
            try Framing.requireChunked(request.fields, head)
            self = .chunked
        } else if let value = request.fields.first(.contentLength) {
            guard !request.fields.repeats(.contentLength) else { throw .malformedContentLength }
            self = .length(try Framing.length(head, value, limit: request.bounds.content))
        } else {
            self = .length(0)
        }
    }

    /// `Content-Length = 1*DIGIT`; no sign, no list. RFC 9110 §8.6.
    private static func length(
        _ head: Span<UInt8>, _ value: ByteRange, limit: Int
    ) throws(ProtocolError) -> Int {
        guard !value.isEmpty else { throw .malformedContentLength }
        var length = 0
        for position in value.range {
            guard let digit = head[position].digit else { throw .malformedContentLength }
            // Beyond the limit only the digits matter: a longer number is as much too large.
            if length <= limit { length = length * 10 + digit }
        }
        guard length <= limit else { throw .contentTooLarge }
        return length
    }

    /// Passes a single `chunked` in any case, on one line. RFC 9112 §6.1, §7.
    private static func requireChunked(
        _ fields: borrowing Fields, _ head: Span<UInt8>
    ) throws(ProtocolError) {
        if let value = fields.only(.transferEncoding), head.equalsFolded(value, "chunked") {
            return
        }
        var codings = 0
        var chunked = 0
        var isMalformed = false
        fields.forEachMember(of: .transferEncoding, in: head) { coding in
            isMalformed = isMalformed || chunked > 0 || !ByteSet.token.containsAll(head, coding)
            codings += 1
            if head.equalsFolded(coding, "chunked") { chunked += 1 }
        }
        // Only where another coding is named in good order is that what we do not know.
        guard !isMalformed, codings > chunked else { throw .malformedTransferCoding }
        throw .unknownTransferCoding
    }
}
