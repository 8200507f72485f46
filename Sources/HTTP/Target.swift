/// What a request is for, by position in the head's bytes; of a form that is valid for its method.
/// RFC 9112 §3.2.
public struct Target: Sendable, Equatable {
    /// How the target was written. The authority-form belongs to CONNECT, which is not known here.
    public enum Form: Sendable {
        case origin
        case absolute
        case asterisk
    }

    /// How the target was written.
    public let form: Form
    /// The path, still escaped: it begins with a slash, but is empty in asterisk-form and may be in
    /// absolute-form.
    public let path: ByteRange
    /// What follows the first `?`, still escaped.
    public let query: ByteRange?
    /// Host and port of the absolute-form, valid; they override the Host field.
    public let authority: ByteRange?

    init(form: Form, path: ByteRange, query: ByteRange?, authority: ByteRange?) {
        self.form = form
        self.path = path
        self.query = query
        self.authority = authority
    }

    /// Reads a request target. `isSecure` says which scheme the connection has.
    init(
        _ bytes: Span<UInt8>, _ range: ByteRange, method: Method, isSecure: Bool
    ) throws(ProtocolError) {
        switch bytes[range.start] {
        case .ascii("/"):
            try self.init(bytes, form: .origin, authority: nil, rest: range)
        case .ascii("*"):
            guard range.count == 1, method == .options else { throw .malformedTarget }
            self.init(
                form: .asterisk, path: ByteRange(range.end, range.end), query: nil, authority: nil)
        default:
            try self.init(absolute: bytes, range, method: method, isSecure: isSecure)
        }
    }

    /// The path's segments, each decoded once: `%2F` is a character of its segment. `/` has one
    /// empty segment.
    ///
    /// None of them is `.` or `..`: such a path is refused when it is read.
    public func segments(in head: Span<UInt8>) -> [String] {
        var segments: [String] = []
        var rest = path.isEmpty ? path : ByteRange(path.start + 1, path.end)
        while let slash = head.firstIndex(of: .ascii("/"), in: rest) {
            segments.append(head.unescaped(ByteRange(rest.start, slash)))
            rest.start = slash + 1
        }
        return segments + [head.unescaped(rest)]
    }

    /// `scheme "://" authority path-abempty [ "?" query ]`. RFC 9112 §3.2.2.
    private init(
        absolute bytes: Span<UInt8>, _ range: ByteRange, method: Method, isSecure: Bool
    ) throws(ProtocolError) {
        guard let colon = bytes.firstIndex(of: .ascii(":"), in: range), colon + 2 < range.end,
            bytes[colon + 1] == .ascii("/"), bytes[colon + 2] == .ascii("/")
        else { throw .malformedTarget }
        let scheme = ByteRange(range.start, colon)
        guard bytes.equalsFolded(scheme, isSecure ? "https" : "http") else {
            throw ByteSet.token.containsAll(bytes, scheme) ? .misdirected : .malformedTarget
        }
        var end = colon + 3
        while end < range.end, bytes[end] != .ascii("/"), bytes[end] != .ascii("?") { end += 1 }
        let authority = ByteRange(colon + 3, end)
        guard Target.isAuthority(bytes, authority) else { throw .malformedTarget }
        if end == range.end, method == .options {
            // What a proxy turns into an asterisk. RFC 9112 §3.2.4.
            self.init(form: .asterisk, path: ByteRange(end, end), query: nil, authority: authority)
        } else {
            let rest = ByteRange(end, range.end)
            try self.init(bytes, form: .absolute, authority: authority, rest: rest)
        }
    }

    /// Path and query, from the position of the path to the target's end.
    private init(
        _ bytes: Span<UInt8>, form: Form, authority: ByteRange?, rest: ByteRange
    ) throws(ProtocolError) {
        // Nearly all paths are plain: they are looked at once.
        let plainWords = bytes.endOfPlainWords(from: rest.start, before: rest.end)
        let plainEnd = bytes.first(notIn: .plainPath, from: plainWords, before: rest.end)
        let isPlain = plainEnd == rest.end || bytes[plainEnd] == .ascii("?")
        let pathEnd = isPlain ? plainEnd : bytes.skip(.path, in: rest)
        let path = ByteRange(rest.start, pathEnd)
        var query: ByteRange?
        if pathEnd < rest.end {
            guard bytes[pathEnd] == .ascii("?") else { throw .malformedTarget }
            let range = ByteRange(pathEnd + 1, rest.end)
            guard bytes.skip(.query, in: range) == range.end else { throw .malformedTarget }
            query = range
        }
        self.init(form: form, path: path, query: query, authority: authority)
        if isPlain { return }
        var slash = bytes.firstIndex(of: .ascii("/"), in: path)
        while let start = slash {
            let rest = ByteRange(start + 1, pathEnd)
            guard !Target.beginsWithDotSegment(bytes, rest) else { throw .dotSegment }
            slash = bytes.firstIndex(of: .ascii("/"), in: rest)
        }
    }

    /// Whether the first segment is `.` or `..`, its dots escaped or not.
    private static func beginsWithDotSegment(_ bytes: Span<UInt8>, _ path: ByteRange) -> Bool {
        var position = path.start
        var dots = 0
        while position < path.end, bytes[position] != .ascii("/") {
            if bytes[position] == .ascii(".") {
                position += 1
            } else if bytes.escapedByte(at: position, before: path.end) == .ascii(".") {
                position += 3
            } else {
                return false
            }
            dots += 1
        }
        return dots == 1 || dots == 2
    }

    /// Whether bytes are `host [ ":" port ]` with a host that is not empty. RFC 9110 §4.2.1, §7.2.
    static func isAuthority(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
        guard !range.isEmpty else { return false }
        var end: Int
        if bytes[range.start] == .ascii("[") {
            guard let bracket = bytes.firstIndex(of: .ascii("]"), in: range),
                ByteSet.ipv6.containsAll(bytes, ByteRange(range.start + 1, bracket))
            else { return false }
            end = bracket + 1
        } else {
            end = bytes.skip(.host, in: range)
            guard end > range.start else { return false }
        }
        guard end < range.end else { return true }
        guard bytes[end] == .ascii(":") else { return false }
        var port = 0
        for position in end + 1..<range.end {
            guard let digit = bytes[position].digit else { return false }
            port = port * 10 + digit
            guard port <= 65_535 else { return false }
        }
        return true
    }
}
