/// Why bytes are not a request this server answers: the peer broke RFC 9112, or a limit.
///
/// Each is answered with its own status, and then the connection closes: what follows cannot be
/// trusted, or is not wanted. Only `tooManyRequests` leaves it open.
public enum ProtocolError: UInt8, Error, Sendable, CaseIterable {
    case controlCharacter
    case bareCarriageReturn
    case bareLineFeed
    case tooManyBlankLines
    case malformedRequestLine
    case unsupportedVersion
    case unknownMethod
    case malformedTarget
    case dotSegment
    case misdirected
    case targetTooLong
    case malformedFieldLine
    case foldedFieldLine
    case headTooLarge
    case tooManyFieldLines
    case missingHost
    case severalHosts
    case malformedHost
    case malformedContentLength
    case ambiguousFraming
    case transferCodingInOldVersion
    case malformedTransferCoding
    case unknownTransferCoding
    case unknownExpectation
    case malformedChunk
    case contentTooLarge
    case chunkLinesTooLarge
    case incompleteMessage
    case timeout
    case tooManyRequests
    case tooManyConnections
    case overloaded

    /// The status of the answer.
    public var status: Status {
        switch self {
        case .unsupportedVersion: .versionNotSupported
        case .unknownMethod, .unknownTransferCoding: .notImplemented
        case .misdirected: .misdirectedRequest
        case .targetTooLong: .uriTooLong
        case .headTooLarge, .tooManyFieldLines: .fieldsTooLarge
        case .unknownExpectation: .expectationFailed
        case .contentTooLarge, .chunkLinesTooLarge: .contentTooLarge
        case .timeout: .requestTimeout
        case .tooManyRequests, .tooManyConnections: .tooManyRequests
        case .overloaded: .serviceUnavailable
        default: .badRequest
        }
    }

    /// What is wrong, in one sentence that says nothing about the server.
    public var sentence: StaticString {
        switch self {
        case .controlCharacter: "The head contains a control character."
        case .bareCarriageReturn: "A carriage return is not followed by a line feed."
        case .bareLineFeed: "A line ends with a line feed alone."
        case .tooManyBlankLines: "Too many empty lines precede the request line."
        case .malformedRequestLine: "The request line is not a method, a target and a version."
        case .unsupportedVersion: "Only HTTP/1.1 and HTTP/1.0 are spoken here."
        case .unknownMethod: "The method is not known here."
        case .malformedTarget: "The request target breaks the grammar of RFC 3986."
        case .dotSegment:
            "The path contains a dot segment, which a client resolves before it sends."
        case .misdirected: "The request target has another scheme than this connection."
        case .targetTooLong: "The request line is too long."
        case .malformedFieldLine: "A field line is not a name, a colon and a value."
        case .foldedFieldLine: "A field line begins with white space."
        case .headTooLarge: "The request's head is too large."
        case .tooManyFieldLines: "The request has too many field lines."
        case .missingHost: "An HTTP/1.1 request needs a Host field."
        case .severalHosts: "The request has several Host fields."
        case .malformedHost: "The Host field is not a host with an optional port."
        case .malformedContentLength: "Content-Length is not one number."
        case .ambiguousFraming: "The request has both Content-Length and Transfer-Encoding."
        case .transferCodingInOldVersion: "HTTP/1.0 has no Transfer-Encoding."
        case .malformedTransferCoding: "Transfer-Encoding does not end with a single chunked."
        case .unknownTransferCoding: "The only transfer coding known here is chunked."
        case .unknownExpectation: "The only expectation known here is 100-continue."
        case .malformedChunk: "The chunked content is malformed."
        case .contentTooLarge: "The request's content is too large."
        case .chunkLinesTooLarge: "The chunk lines and trailer fields are too large."
        case .incompleteMessage: "The request ended before it was complete."
        case .timeout: "The request took too long to arrive."
        case .tooManyRequests: "This address makes more requests than it may."
        case .tooManyConnections: "This address has more connections than it may."
        case .overloaded: "There is more to do than can be done now."
        }
    }
}
