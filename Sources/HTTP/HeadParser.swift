/// Reads a head line by line, however it was cut, each byte once. RFC 9112 §2.1, §3 and §5.
///
/// Says nothing about content (`Framing`). The value is trivial; what the lines say goes into the
/// request.
struct HeadParser {
    private var lines = LineReader()
    private var blankLines = 0
    private var fieldLines = 0
    /// The method, once the request line has been read.
    private(set) var method: Method?

    /// Takes the lines that have arrived. True when the head is complete.
    mutating func parse(
        _ bytes: Span<UInt8>, isSecure: Bool, into request: inout Request
    ) throws(ProtocolError) -> Bool {
        while let line = try nextLine(in: bytes, bounds: request.bounds) {
            if method == nil {
                if line.isEmpty {
                    blankLines += 1
                    guard blankLines <= request.bounds.blankLines else { throw .tooManyBlankLines }
                } else {
                    request.reset()
                    try HeadParser.readRequestLine(bytes, line, isSecure: isSecure, into: &request)
                    method = request.method
                    let limit = min(bytes.count, request.bounds.head)
                    if let end = request.fields.begin(in: bytes, from: lines.start, before: limit) {
                        request.headLength = end
                        return true
                    }
                }
            } else if line.isEmpty {
                request.headLength = lines.start
                return true
            } else {
                fieldLines += 1
                guard fieldLines <= request.bounds.fieldLines else { throw .tooManyFieldLines }
                request.fields.append(
                    try HeadParser.fieldLine(bytes, line, names: request.fields.names))
            }
        }
        return false
    }

    private mutating func nextLine(
        in bytes: Span<UInt8>, bounds: MessageBounds
    ) throws(ProtocolError) -> ByteRange? {
        let end = method == nil ? lines.start + bounds.requestLine + 2 : bounds.head
        if let line = try lines.next(in: bytes, before: end) { return line }
        guard bytes.count < end else { throw method == nil ? .targetTooLong : .headTooLarge }
        return nil
    }

    /// `method SP request-target SP HTTP-version`, exactly. RFC 9112 §3.
    private static func readRequestLine(
        _ bytes: Span<UInt8>, _ line: ByteRange, isSecure: Bool, into request: inout Request
    ) throws(ProtocolError) {
        guard let space = bytes.firstIndex(of: .ascii(" "), in: line) else {
            throw .malformedRequestLine
        }
        let methodName = ByteRange(line.start, space)
        let versionStart = line.end - 8
        let method = Method(bytes, methodName)
        guard method != nil || ByteSet.token.containsAll(bytes, methodName),
            space + 2 < versionStart,
            bytes[versionStart - 1] == .ascii(" "),
            bytes.equals(ByteRange(versionStart, versionStart + 5), "HTTP/"),
            let major = bytes[versionStart + 5].digit, bytes[versionStart + 6] == .ascii("."),
            let minor = bytes[versionStart + 7].digit
        else { throw .malformedRequestLine }
        guard major == 1 else { throw .unsupportedVersion }
        guard let method else { throw .unknownMethod }
        request.method = method
        request.minorVersion = UInt8(minor)
        request.target = try Target(
            bytes, ByteRange(space + 1, versionStart - 1), method: method, isSecure: isSecure)
    }

    /// `field-name ":" OWS field-value OWS`; also that of a trailer, of which no name is known. RFC
    /// 9112 §5.
    @inline(__always)
    static func fieldLine(
        _ bytes: Span<UInt8>, _ line: ByteRange, names: borrowing FieldNameTable? = nil
    ) throws(ProtocolError) -> FieldLine {
        let colon = bytes.firstIndex(of: .ascii(":"), in: line) ?? line.start
        let nameRange = ByteRange(line.start, colon)
        let name = names?.name(bytes, nameRange)
        // What is known is a token.
        guard name != nil || ByteSet.token.containsAll(bytes, nameRange) else {
            throw bytes[line.start].isBlank ? .foldedFieldLine : .malformedFieldLine
        }
        let valueRange = bytes.trimmed(ByteRange(colon + 1, line.end))
        return FieldLine(name: name, nameRange: nameRange, valueRange: valueRange)
    }

    /// Looks at the fields of a complete head that say how the message is to be taken, and lets
    /// them be remembered.
    static func conclude(
        _ bytes: Span<UInt8>, _ request: inout Request
    ) throws(ProtocolError) {
        if let host = request.fields.first(.host) {
            if !request.fields.areValid {
                guard !request.fields.repeats(.host) else { throw .severalHosts }
                guard Target.isAuthority(bytes, host) else { throw .malformedHost }
            }
            request.authority = request.target.authority ?? host
        } else {
            guard request.minorVersion == 0 else { throw .missingHost }
            request.authority = request.target.authority
        }
        var closes = false
        var persists = false
        request.fields.forEachMember(of: .connection, in: bytes) { option in
            closes = closes || bytes.equalsFolded(option, "close")
            persists = persists || bytes.equalsFolded(option, "keep-alive")
        }
        request.persists = !closes && (persists || request.minorVersion >= 1)
        var expectsContinue = false
        try request.fields.forEachMember(of: .expect, in: bytes) { member throws(ProtocolError) in
            guard bytes.equalsFolded(member, "100-continue") else { throw .unknownExpectation }
            expectsContinue = true
        }
        request.expectsContinue = expectsContinue && request.minorVersion >= 1
        request.fields.remember(bytes, length: request.headLength)
    }
}
