/// Reads the next request of a connection from the bytes that have arrived so far, without I/O.
///
/// A trivial value that lives in the connection, while the `Request` it fills belongs to the loop.
public struct RequestReader: Sendable {
    /// What the bytes are.
    public enum Outcome: Sendable, Equatable {
        /// The beginning of a request.
        case needsMore
        /// A head whose client waits for `100 Continue` or a final status; said once. RFC 9110
        /// §10.1.1.
        case contentWithheld
        /// A request of so many bytes; another may follow.
        case request(length: Int)
    }

    private var head = HeadParser()
    private var framing: Framing?
    private var chunks = ContentDecoder(start: 0)
    private var headLength = 0
    private var isFresh = true
    private let isSecure: Bool

    /// A reader at the first byte of a message. `isSecure` says whether the connection is TLS,
    /// which decides about the scheme of an absolute-form target.
    public init(isSecure: Bool = false) {
        self.isSecure = isSecure
    }

    /// The method, once the request line has been read: an answer to HEAD has no content, a refusal
    /// neither.
    public var method: Method? { head.method }

    /// Whether the head has been read, and content is awaited.
    public var isHeadComplete: Bool { framing != nil }

    /// Reads on. `bytes` begins at the message's first byte and holds all that has arrived of it.
    ///
    /// Bytes seen before are not looked at again, but once more when a message that came in pieces
    /// is complete: what the request holds may be of another connection by then. After `.request`
    /// the reader expects the message that begins `length` bytes further on; after an error it is
    /// of no more use.
    public mutating func read(
        _ bytes: Span<UInt8>, into request: inout Request
    ) throws(ProtocolError) -> Outcome {
        var isFilled = isFresh
        isFresh = false
        if framing == nil {
            guard try head.parse(bytes, isSecure: isSecure, into: &request) else {
                return .needsMore
            }
            if !isFilled { try fill(&request, bytes) }
            isFilled = true
            try HeadParser.conclude(bytes, &request)
            headLength = request.headLength
            framing = try Framing(request, head: bytes)
            if framing == .chunked { chunks = ContentDecoder(start: headLength) }
            if request.expectsContinue, bytes.count == headLength, framing != .length(0) {
                request.isContentWithheld = true
                request.persists = false
                return .contentWithheld
            }
        }
        guard let end = try contentEnd(bytes, request.bounds) else { return .needsMore }
        if !isFilled {
            try fill(&request, bytes)
            try HeadParser.conclude(bytes, &request)
        }
        try takeContent(bytes, end: end, into: &request)
        self = RequestReader(isSecure: isSecure)
        return .request(length: end)
    }

    /// Reads a complete head again from its first byte.
    private func fill(
        _ request: inout Request, _ bytes: Span<UInt8>
    ) throws(ProtocolError) {
        var again = HeadParser()
        _ = try again.parse(bytes, isSecure: isSecure, into: &request)
    }

    /// The position after the content, once it has arrived.
    private mutating func contentEnd(
        _ bytes: Span<UInt8>, _ bounds: MessageBounds
    ) throws(ProtocolError) -> Int? {
        if case .length(let length) = framing {
            return bytes.count >= headLength + length ? headLength + length : nil
        }
        while true {
            switch try chunks.next(bytes, bounds: bounds) {
            case .data: continue
            case .end(let end): return end
            case .needsMore: return nil
            }
        }
    }

    /// Notes where content of known length stands, or gathers the data of complete chunks.
    @inline(__always)
    private func takeContent(
        _ bytes: Span<UInt8>, end: Int, into request: inout Request
    ) throws(ProtocolError) {
        guard framing == .chunked else {
            request.content = ByteRange(headLength, end)
            return
        }
        request.isChunked = true
        var decoder = ContentDecoder(start: headLength)
        while case .data(let range) = try decoder.next(bytes, bounds: request.bounds) {
            request.decodedContent.append(bytes, range)
        }
    }
}
