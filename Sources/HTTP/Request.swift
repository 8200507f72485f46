/// A request's head, by position in the message's bytes, and how its content came.
///
/// The loop has one and every message is read into it, so that a request allocates nothing.
/// Positions count from the message's first byte.
public struct Request: ~Copyable {
    /// The method.
    public internal(set) var method: Method = .get
    /// The digit after `HTTP/1.`: what a recipient may be sent depends on it.
    public internal(set) var minorVersion: UInt8 = 1
    /// What the request is for.
    public internal(set) var target = Target(
        form: .origin, path: ByteRange(0, 0), query: nil, authority: nil)
    /// The field lines.
    public internal(set) var fields = Fields()
    /// The bytes from the message's first to the end of its head.
    public internal(set) var headLength = 0
    /// Host and port: the target's if it has them, else the Host field's; always there in HTTP/1.1.
    /// RFC 9112 §3.3.
    public internal(set) var authority: ByteRange?
    /// Whether the client waits for a word before it sends content: the handler answers finally, or
    /// calls `ResponseWriter.wantContent()`. RFC 9110 §10.1.1.
    public internal(set) var isContentWithheld = false

    /// Whether the client lets the connection go on: `Connection` lists no `close`, and in HTTP/1.0
    /// `keep-alive`. RFC 9112 §9.3. Not while content is withheld, since nobody knows whether it
    /// will come.
    public internal(set) var persists = true

    /// `Expect` lists `100-continue`, and the version knows of it.
    var expectsContinue = false
    /// Where content of known length stands.
    var content = ByteRange(0, 0)
    /// Chunked content, its framing removed; nil unless the content came chunked.
    var decodedContent: [UInt8] = []
    var isChunked = false

    /// How large a message may be.
    let bounds: MessageBounds

    /// A request to read messages into, each within limits.
    public init(limits: Limits = Limits()) {
        bounds = MessageBounds(limits)
    }

    /// Forgets the last message, but for the room it took and the fields, which the next may have
    /// again.
    mutating func reset() {
        if isChunked { decodedContent.removeAll(keepingCapacity: true) }
        authority = nil
        isContentWithheld = false
        persists = true
        expectsContinue = false
        content = ByteRange(0, 0)
        isChunked = false
    }
}
