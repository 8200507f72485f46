/// Puts answers together, one behind the other, in a buffer that the loop sends.
///
/// An answer is the preamble (status line and `Date`, kept as long as neither changes), the fields
/// of the single request (`Request-Id`, `Connection`, and what the handler adds), and a response's
/// tail.
public struct ResponseWriter: ~Copyable {
    /// Bytes to be sent.
    public private(set) var output = ByteBuffer()
    /// A large tail to be sent after `output`, not copied; nothing more is written before both are
    /// taken.
    public private(set) var tail: [UInt8]?
    /// Whether the request has been answered.
    public private(set) var isAnswered = false
    /// Whether the handler wants the content that was withheld.
    public private(set) var wantsContent = false
    /// The answer that waits for another thread; nil unless the handler left it to one.
    public private(set) var pending: PendingAnswer?
    /// What there is to tell of the answer.
    public private(set) var record = AnswerRecord()
    /// Whether what has been gathered must be sent before another answer is begun.
    public private(set) var isFull = false

    private let copiedTail: Int
    private let gatheredOutput: Int
    private var preamble = ByteBuffer()
    private var preambleStatus: UInt16 = 0
    private var fieldsOfAll: [UInt8] = []
    private var requestFields = ByteBuffer()
    private var time: Int64?
    private var date: [UInt8] = []
    private var random: RandomBits
    /// The first half of each identifier that is made, which tells loops apart; the second tells
    /// apart the requests of one.
    private let identifierStart: (UInt64, UInt64)
    private var isHead = false
    /// Where the answer begins in `output`.
    private var answerStart = 0
    /// How many of the bytes of `requestFields` are the value of `Request-Id`.
    private var identifierEnd = 0

    /// A writer whose request identifiers follow from the seed, which should differ from loop to
    /// loop.
    public init(seed: UInt64, limits: Limits = Limits()) {
        random = RandomBits(seed: seed)
        identifierStart = random.next().hexDigits
        copiedTail = limits.copiedTail
        gatheredOutput = limits.gatheredOutput
        setTime(unixSeconds: 0)
    }

    /// Sets the second that `Date` gives; costs nothing while it stays the same.
    public mutating func setTime(unixSeconds: Int64) {
        guard unixSeconds != time else { return }
        time = unixSeconds
        date = HTTPDate(unixSeconds: unixSeconds).imfFixdate
        preambleStatus = 0
    }

    /// The second that `Date` gives.
    public var now: HTTPDate { HTTPDate(unixSeconds: time ?? 0) }

    /// Begins the answer to a request, before the handler is called.
    public mutating func begin(
        _ request: borrowing Request, head: Span<UInt8>, persists: Bool
    ) {
        begin(method: request.method)
        let identifier = request.fields.first(.requestID) ?? request.fields.first(.xRequestID)
        if let identifier, ResponseWriter.isIdentifier(head, identifier) {
            requestFields.append(head.extracting(identifier.range))
        } else {
            appendNewIdentifier()
        }
        identifierEnd = requestFields.count
        if !persists {
            requestFields.append("\r\nConnection: close\r\n")
        } else if request.minorVersion == 0 {
            requestFields.append("\r\nConnection: keep-alive\r\n")
        } else {
            requestFields.append("\r\n")
        }
    }

    /// Begins the answer to bytes that are not a request; of a request line that was read, the
    /// method is known.
    public mutating func beginRefusal(method: Method?) {
        begin(method: method)
        appendNewIdentifier()
        identifierEnd = requestFields.count
        requestFields.append("\r\nConnection: close\r\n")
    }

    /// Says which of `Handler.routes` answers, and whether the request's path is the address of
    /// something that is served: a log may hold only such a path, since any other is what somebody
    /// typed.
    public mutating func note(route: Int, isKnownPath: Bool) {
        record.route = route
        record.isKnownPath = isKnownPath
    }

    /// Appends the request's identifier: what was echoed or made.
    func appendIdentifier(to text: inout [UInt8]) {
        requestFields.withSpan { text.append($0, ByteRange(0, identifierEnd)) }
    }

    /// Adds a field to this answer alone, before it is written.
    public mutating func add(_ name: FieldName, _ value: String) {
        precondition(!isAnswered, "fields come before the tail")
        var line: [UInt8] = []
        line.append(field: name, value)
        requestFields.append(line.span)
    }

    /// Adds a field to every answer from now on.
    public mutating func addToAll(_ name: FieldName, _ value: String) {
        fieldsOfAll.append(field: name, value)
        preambleStatus = 0
    }

    /// Writes the answer; after HEAD without its content.
    public mutating func write(_ response: borrowing Response) {
        precondition(!isAnswered && tail == nil, "a request has one answer")
        isAnswered = true
        if preambleStatus != response.status.code { renewPreamble(response.status) }
        let length = isHead ? response.contentStart : response.tail.count
        let isLarge = !isHead && !response.largeContent.isEmpty
        preamble.withSpan { output.append($0) }
        requestFields.withSpan { output.append($0) }
        if isLarge || length <= copiedTail {
            output.append(response.tail.span.extracting(..<length))
        }
        if isLarge {
            tail = response.largeContent
        } else if length > copiedTail {
            tail = response.tail
        }
        isFull = tail != nil || output.count >= gatheredOutput
        record.status = response.status
        record.length = output.count - answerStart + (tail?.count ?? 0)
    }

    /// Asks for withheld content instead of answering: writes `100 Continue`. RFC 9110 §10.1.1.
    public mutating func wantContent() {
        precondition(
            !isAnswered && !wantsContent, "content is asked for once, instead of an answer")
        wantsContent = true
        output.append("HTTP/1.1 100 Continue\r\n\r\n")
    }

    /// Leaves the answer to work that takes too long for a loop and is done on another thread,
    /// instead of answering. The work must not depend on the request any more.
    public mutating func answerLater(_ work: @escaping @Sendable () -> Response) {
        precondition(!isAnswered && !wantsContent, "work is left instead of an answer")
        pending = PendingAnswer(
            work: work, record: record, requestFields: requestFields.bytes,
            identifierEnd: identifierEnd, isHead: isHead)
    }

    /// The answer that waits for another thread, once.
    public mutating func takePending() -> PendingAnswer? {
        defer { pending = nil }
        return pending
    }

    /// Writes an answer that had been left to another thread, behind whatever has been written.
    public mutating func write(_ response: borrowing Response, of begun: PendingAnswer) {
        begin(method: begun.isHead ? .head : nil)
        record = begun.record
        requestFields.append(begun.requestFields.span)
        identifierEnd = begun.identifierEnd
        write(response)
    }

    /// Forgets what has been sent, but for the room it took.
    public mutating func reset() {
        output.removeAll()
        if tail != nil { tail = nil }
        isFull = false
    }

    @inline(__always)
    private mutating func begin(method: Method?) {
        precondition(tail == nil, "a large tail is sent before the next answer")
        isHead = method == .head
        answerStart = output.count
        record = AnswerRecord()
        isAnswered = false
        wantsContent = false
        if pending != nil { pending = nil }
        requestFields.removeAll()
    }

    private mutating func renewPreamble(_ status: Status) {
        let (date, fieldsOfAll) = (date, fieldsOfAll)
        preambleStatus = status.code
        preamble.removeAll()
        preamble.append("HTTP/1.1 ")
        preamble.append(String(status.code).utf8.span)
        preamble.append(" ")
        preamble.append(status.reason)
        preamble.append("\r\nDate: ")
        preamble.append(date.span)
        preamble.append("\r\n")
        preamble.append(fieldsOfAll.span)
        preamble.append("Request-Id: ")
    }

    @inline(__always)
    private mutating func appendNewIdentifier() {
        requestFields.append(words: identifierStart)
        requestFields.append(words: random.next().hexDigits)
    }

    /// 1 to 64 unreserved characters: what is echoed cannot mean anything in a field or a log.
    private static func isIdentifier(_ head: Span<UInt8>, _ range: ByteRange) -> Bool {
        range.count <= 64 && ByteSet.unreserved.containsAll(head, range)
    }
}
