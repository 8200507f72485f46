/// The status codes this server gives, with their reason phrases. RFC 9110 §15.
public enum Status: UInt16, Sendable, CaseIterable {
    case ok = 200  // RFC 9110 §15.3.1
    case noContent = 204  // RFC 9110 §15.3.5
    case partialContent = 206  // RFC 9110 §15.3.7
    case seeOther = 303  // RFC 9110 §15.4.4
    case notModified = 304  // RFC 9110 §15.4.5
    case permanentRedirect = 308  // RFC 9110 §15.4.9
    case badRequest = 400  // RFC 9110 §15.5.1
    case forbidden = 403  // RFC 9110 §15.5.4
    case notFound = 404  // RFC 9110 §15.5.5
    case methodNotAllowed = 405  // RFC 9110 §15.5.6
    case notAcceptable = 406  // RFC 9110 §15.5.7
    case requestTimeout = 408  // RFC 9110 §15.5.9
    case preconditionFailed = 412  // RFC 9110 §15.5.13
    case contentTooLarge = 413  // RFC 9110 §15.5.14
    case uriTooLong = 414  // RFC 9110 §15.5.15
    case unsupportedMediaType = 415  // RFC 9110 §15.5.16
    case rangeNotSatisfiable = 416  // RFC 9110 §15.5.17
    case expectationFailed = 417  // RFC 9110 §15.5.18
    case misdirectedRequest = 421  // RFC 9110 §15.5.20
    case unprocessableContent = 422  // RFC 9110 §15.5.21
    case tooManyRequests = 429  // RFC 6585 §4
    case fieldsTooLarge = 431  // RFC 6585 §5
    case internalServerError = 500  // RFC 9110 §15.6.1
    case notImplemented = 501  // RFC 9110 §15.6.2
    case serviceUnavailable = 503  // RFC 9110 §15.6.4
    case versionNotSupported = 505  // RFC 9110 §15.6.6

    /// Three digits.
    public var code: UInt16 { rawValue }

    /// Whether a response of this status may have content at all. RFC 9110 §6.4.1.
    public var allowsContent: Bool { self != .noContent && self != .notModified }

    /// The phrase of the registry, without meaning to a machine.
    public var reason: StaticString {
        switch self {
        case .ok: "OK"
        case .noContent: "No Content"
        case .partialContent: "Partial Content"
        case .seeOther: "See Other"
        case .notModified: "Not Modified"
        case .permanentRedirect: "Permanent Redirect"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .notAcceptable: "Not Acceptable"
        case .requestTimeout: "Request Timeout"
        case .preconditionFailed: "Precondition Failed"
        case .contentTooLarge: "Content Too Large"
        case .uriTooLong: "URI Too Long"
        case .unsupportedMediaType: "Unsupported Media Type"
        case .rangeNotSatisfiable: "Range Not Satisfiable"
        case .expectationFailed: "Expectation Failed"
        case .misdirectedRequest: "Misdirected Request"
        case .unprocessableContent: "Unprocessable Content"
        case .tooManyRequests: "Too Many Requests"
        case .fieldsTooLarge: "Request Header Fields Too Large"
        case .internalServerError: "Internal Server Error"
        case .notImplemented: "Not Implemented"
        case .serviceUnavailable: "Service Unavailable"
        case .versionNotSupported: "HTTP Version Not Supported"
        }
    }
}
