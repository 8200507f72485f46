/// The field names this server reads or writes. To add one, add its line to both lists.
///
/// A request's other names stay bytes: `FieldLine.nameRange`.
public enum FieldName: UInt8, Sendable, CaseIterable {
    case accept, acceptEncoding, acceptRanges, allow
    case accessControlAllowHeaders, accessControlAllowMethods, accessControlAllowOrigin
    case accessControlExposeHeaders, accessControlMaxAge
    case accessControlRequestHeaders, accessControlRequestMethod
    case cacheControl, connection, contentEncoding, contentLength, contentRange
    case contentSecurityPolicy, contentType, crossOriginOpenerPolicy, crossOriginResourcePolicy
    case date, eTag, expect, forwarded, host
    case ifMatch, ifModifiedSince, ifNoneMatch, ifRange, ifUnmodifiedSince
    case lastModified, link, location, origin, permissionsPolicy, range, rateLimit, rateLimitPolicy
    case referrerPolicy, requestID, retryAfter, strictTransportSecurity
    case transferEncoding, userAgent, vary, xContentTypeOptions, xForwardedFor, xRequestID
    case cofactorDataset, cofactorTotal

    /// The name as it is written; names are read in any case. RFC 9110 §5.1.
    public var spelling: StaticString {
        switch self {
        case .accept: "Accept"  // RFC 9110 §12.5.1
        case .acceptEncoding: "Accept-Encoding"  // RFC 9110 §12.5.3
        case .acceptRanges: "Accept-Ranges"  // RFC 9110 §14.3
        case .accessControlAllowHeaders: "Access-Control-Allow-Headers"  // Fetch §3.3
        case .accessControlAllowMethods: "Access-Control-Allow-Methods"  // Fetch §3.3
        case .accessControlAllowOrigin: "Access-Control-Allow-Origin"  // Fetch §3.3
        case .accessControlExposeHeaders: "Access-Control-Expose-Headers"  // Fetch §3.3
        case .accessControlMaxAge: "Access-Control-Max-Age"  // Fetch §3.3
        case .accessControlRequestHeaders: "Access-Control-Request-Headers"  // Fetch §3.3
        case .accessControlRequestMethod: "Access-Control-Request-Method"  // Fetch §3.3
        case .allow: "Allow"  // RFC 9110 §10.2.1
        case .cacheControl: "Cache-Control"  // RFC 9111 §5.2
        case .cofactorDataset: "Cofactor-Dataset"  // ours: the dataset's version
        case .cofactorTotal: "Cofactor-Total"  // ours: how many items a collection has
        case .connection: "Connection"  // RFC 9110 §7.6.1
        case .contentEncoding: "Content-Encoding"  // RFC 9110 §8.4
        case .contentLength: "Content-Length"  // RFC 9110 §8.6
        case .contentRange: "Content-Range"  // RFC 9110 §14.4
        case .contentSecurityPolicy: "Content-Security-Policy"  // CSP3 §3.1
        case .contentType: "Content-Type"  // RFC 9110 §8.3
        case .crossOriginOpenerPolicy: "Cross-Origin-Opener-Policy"  // HTML §7.1.3
        case .crossOriginResourcePolicy: "Cross-Origin-Resource-Policy"  // Fetch §3.6
        case .date: "Date"  // RFC 9110 §6.6.1
        case .eTag: "ETag"  // RFC 9110 §8.8.3
        case .expect: "Expect"  // RFC 9110 §10.1.1
        case .forwarded: "Forwarded"  // RFC 7239 §4
        case .host: "Host"  // RFC 9110 §7.2
        case .ifMatch: "If-Match"  // RFC 9110 §13.1.1
        case .ifModifiedSince: "If-Modified-Since"  // RFC 9110 §13.1.3
        case .ifNoneMatch: "If-None-Match"  // RFC 9110 §13.1.2
        case .ifRange: "If-Range"  // RFC 9110 §13.1.5
        case .ifUnmodifiedSince: "If-Unmodified-Since"  // RFC 9110 §13.1.4
        case .lastModified: "Last-Modified"  // RFC 9110 §8.8.2
        case .link: "Link"  // RFC 8288 §3
        case .location: "Location"  // RFC 9110 §10.2.2
        case .origin: "Origin"  // RFC 6454 §7
        case .permissionsPolicy: "Permissions-Policy"  // Permissions Policy §5.1
        case .range: "Range"  // RFC 9110 §14.2
        case .rateLimit: "RateLimit"  // draft-ietf-httpapi-ratelimit-headers
        case .rateLimitPolicy: "RateLimit-Policy"  // draft-ietf-httpapi-ratelimit-headers
        case .referrerPolicy: "Referrer-Policy"  // Referrer Policy §4.1
        case .requestID: "Request-Id"  // ours: names the answer in the log
        case .retryAfter: "Retry-After"  // RFC 9110 §10.2.3
        case .strictTransportSecurity: "Strict-Transport-Security"  // RFC 6797 §6.1
        case .transferEncoding: "Transfer-Encoding"  // RFC 9112 §6.1
        case .userAgent: "User-Agent"  // RFC 9110 §10.1.5
        case .vary: "Vary"  // RFC 9110 §12.5.5
        case .xContentTypeOptions: "X-Content-Type-Options"  // Fetch §3.5
        case .xForwardedFor: "X-Forwarded-For"  // by custom
        case .xRequestID: "X-Request-Id"  // by custom
        }
    }
}

/// The known names by length and last letter, so that a name from the wire is compared with very
/// few.
///
/// Made once and kept by whoever parses: a global would be guarded at every use.
struct FieldNameTable: Sendable {
    private struct Entry {
        let name: FieldName
        let spelling: StaticString
        let key: Int
    }

    private let entries: [Entry]
    /// The entries of a key are those from `starts[key]` up to `starts[key + 1]`.
    private let starts: [UInt8]

    init() {
        let sorted = FieldName.allCases.map { name in
            let last = "\(name.spelling)".utf8.last ?? 0
            let key = Self.key(length: name.spelling.utf8CodeUnitCount, last: last)
            return Entry(name: name, spelling: name.spelling, key: key)
        }.sorted { $0.key < $1.key }
        let greatest = sorted.last?.key ?? 0
        starts = (0...greatest + 1).map { key in
            UInt8(sorted.firstIndex { $0.key >= key } ?? sorted.count)
        }
        entries = sorted
    }

    /// The known name that these bytes spell in any case.
    func name(_ bytes: Span<UInt8>, _ range: ByteRange) -> FieldName? {
        guard !range.isEmpty else { return nil }
        let key = Self.key(length: range.count, last: bytes[range.end - 1])
        guard key + 1 < starts.count else { return nil }
        for index in Int(starts[key])..<Int(starts[key + 1]) {
            if bytes.equalsFolded(range, entries[index].spelling) { return entries[index].name }
        }
        return nil
    }

    /// A letter is told from others by its last five bits, in any case.
    private static func key(length: Int, last: UInt8) -> Int { length << 5 | Int(last & 31) }
}
