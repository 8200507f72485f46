internal import HTTP

/// Which media type a request is answered in (RFC 9110 §12.5.1).
enum Negotiation {
    /// Whether the Accept fields of the request leave room for JSON.
    static func takesJSON(_ request: borrowing Request, _ head: Span<UInt8>) -> Bool {
        guard request.fields.contains(.accept) else { return true }
        return request.fields.weight(of: .json, in: head) > 0
    }
}
