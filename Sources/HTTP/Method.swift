/// The methods this server knows; any other is `ProtocolError.unknownMethod`. RFC 9110 §9.
public enum Method: UInt8, Sendable, CaseIterable {
    case get
    case head
    case options
    case post
    case put
    case patch
    case delete
    case trace
    case query

    /// The method as it stands in a request line or in `Allow`.
    public var name: StaticString {
        switch self {
        case .get: "GET"  // RFC 9110 §9.3.1
        case .head: "HEAD"  // RFC 9110 §9.3.2
        case .options: "OPTIONS"  // RFC 9110 §9.3.7
        case .post: "POST"  // RFC 9110 §9.3.3
        case .put: "PUT"  // RFC 9110 §9.3.4
        case .patch: "PATCH"  // RFC 5789
        case .delete: "DELETE"  // RFC 9110 §9.3.5
        case .trace: "TRACE"  // RFC 9110 §9.3.8
        case .query: "QUERY"  // draft-ietf-httpbis-safe-method-w-body
        }
    }

    /// The method of exactly this name: methods are case-sensitive.
    init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
        if bytes.equals(range, "GET") {
            self = .get
            return
        }
        switch bytes[range.start] {
        case UInt8(ascii: "H"): self = .head
        case UInt8(ascii: "O"): self = .options
        case UInt8(ascii: "D"): self = .delete
        case UInt8(ascii: "Q"): self = .query
        case UInt8(ascii: "T"): self = .trace
        default:
            if bytes.equals(range, Method.post.name) {
                self = .post
            } else {
                self = bytes.equals(range, Method.put.name) ? .put : .patch
            }
        }
        guard bytes.equals(range, name) else { return nil }
    }
}
