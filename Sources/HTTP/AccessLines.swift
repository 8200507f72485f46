/// Lines of the access log: who asked for which route, and how it was answered.
///
/// A question can be about somebody's health. So a line holds the template of the route, and the
/// path only where it is the address of something that is served; of a query the names, where they
/// look like names; of the fields the user agent alone; of content nothing.
///
/// A line is begun when an answer is made, and waits for its duration until the answer is sent.
public struct AccessLines: Sendable {
    /// How lines are spelled.
    public enum Format: Sendable {
        /// A JSON object.
        case json
        /// Pairs of name and value, for people.
        case text
    }

    /// Whole lines.
    public private(set) var finished: [UInt8] = []
    /// How many lines these are.
    public private(set) var count = 0

    private let format: Format
    private let limits: Limits
    /// A line is written for this many of 2⁵³ requests.
    private let share: UInt64
    private var random: RandomBits
    private var begun: [UInt8] = []
    private var ends: [Int] = []
    private var second: Int64?
    /// What each line begins with.
    private var timestamp: [UInt8] = []

    /// Lines for a share of all requests, from 0 to 1, chosen by chance.
    public init(_ format: Format, share: Double, seed: UInt64, limits: Limits = Limits()) {
        precondition((0...1).contains(share), "A share is a part of a whole.")
        self.format = format
        self.limits = limits
        self.share = UInt64(share * 0x1p53)
        random = RandomBits(seed: seed)
    }

    /// Sets the time that lines give.
    public mutating func setTime(unixMilliseconds: Int64) {
        let (second, millisecond) = unixMilliseconds.flooredDivision(by: 1_000)
        if second != self.second {
            self.second = second
            timestamp = HTTPDate(unixSeconds: second).timestamp
            timestamp.append(".")
        } else {
            timestamp.removeLast(4)
        }
        timestamp.append(digits: millisecond, count: 3)
        timestamp.append("Z")
    }

    /// Whether the next request has a line.
    public mutating func takesNext() -> Bool { random.next() >> 11 < share }

    /// Begins the line of a request that has been answered.
    public mutating func begin(
        _ request: borrowing Request, head: Span<UInt8>, client: IPAddress?, route: String,
        answer: borrowing ResponseWriter
    ) {
        begin(method: request.method, client: client, route: route, answer: answer)
        if answer.record.isKnownPath {
            name("path")
            quoted(head, request.target.path)
        }
        if let query = request.target.query { names(of: query, in: head) }
        if let agent = request.fields.first(.userAgent) {
            name("agent")
            let end = min(agent.end, agent.start + limits.loggedAgent)
            quoted(head, ByteRange(agent.start, end))
        }
        ends.append(begun.count)
    }

    /// Begins the line of what was no request.
    public mutating func beginRefusal(
        method: Method?, client: IPAddress?, route: String, answer: borrowing ResponseWriter
    ) {
        begin(method: method, client: client, route: route, answer: answer)
        ends.append(begun.count)
    }

    /// Finishes what has been begun: it took so long.
    public mutating func finish(microseconds: Int64) {
        var start = 0
        for end in ends {
            finished += begun[start..<end]
            switch format {
            case .json: finished.append(",\"duration_us\":")
            case .text: finished.append(" duration_us=")
            }
            finished.append(contentsOf: String(microseconds).utf8)
            finished.append(format == .json ? "}\n" : "\n")
            start = end
        }
        count += ends.count
        ends.removeAll(keepingCapacity: true)
        begun.removeAll(keepingCapacity: true)
    }

    /// Forgets the lines that are finished, but for the room they took.
    public mutating func reset() {
        finished.removeAll(keepingCapacity: true)
        count = 0
    }

    private mutating func begin(
        method: Method?, client: IPAddress?, route: String, answer: borrowing ResponseWriter
    ) {
        begun.append(format == .json ? "{\"time\":\"" : "")
        begun.append(contentsOf: timestamp)
        begun.append(format == .json ? "\"" : "")
        name("id")
        answer.withIdentifier { quoted($0, ByteRange(0, $0.count)) }
        if let client { pair("address", client.description) }
        if let method { pair("method", "\(method.name)") }
        pair("route", route)
        name("status")
        begun.append(contentsOf: String(answer.record.status.code).utf8)
        name("bytes")
        begun.append(contentsOf: String(answer.record.length).utf8)
    }

    /// The names of a query's parameters, `-` for what does not look like one: it may be a value
    /// whose name was left out.
    private mutating func names(of query: ByteRange, in head: Span<UInt8>) {
        name("query")
        begun.append(format == .json ? "[" : "")
        var start = query.start
        var count = 0
        while start < query.end, count < limits.loggedNames {
            let rest = ByteRange(start, query.end)
            let end = head.firstIndex(of: .ascii("&"), in: rest) ?? query.end
            let equals = head.firstIndex(of: .ascii("="), in: ByteRange(start, end)) ?? start
            let name = ByteRange(start, equals)
            if count > 0 { begun.append(",") }
            if name.count <= 32, ByteSet.unreserved.containsAll(head, name) {
                quoted(head, name)
            } else {
                begun.append(format == .json ? "\"-\"" : "-")
            }
            start = end + 1
            count += 1
        }
        begun.append(format == .json ? "]" : "")
    }

    private mutating func pair(_ name: StaticString, _ value: String) {
        self.name(name)
        let bytes = Array(value.utf8)
        quoted(bytes.span, ByteRange(0, bytes.count))
    }

    private mutating func name(_ name: StaticString) {
        begun.append(format == .json ? ",\"" : " ")
        begun.append(name)
        begun.append(format == .json ? "\":" : "=")
    }

    /// A value: visible ASCII as it is, anything else escaped as in JSON, so that nothing can end
    /// its line or reach a terminal. A byte above 0x7F stands for the code point of its number. In
    /// text, quotation marks are only around what has a space or one of them.
    private mutating func quoted(_ bytes: Span<UInt8>, _ range: ByteRange) {
        let isPlain = ByteSet.loggable.containsAll(bytes, range)
        let mark: StaticString = format == .text && isPlain ? "" : "\""
        begun.append(mark)
        if isPlain {
            begun.append(bytes, range)
        } else {
            for place in range.range {
                let byte = bytes[place]
                if byte == .ascii("\"") || byte == .ascii("\\") {
                    begun.append(.ascii("\\"))
                    begun.append(byte)
                } else if byte < 0x20 || byte > 0x7E {
                    begun.append("\\u00")
                    begun.append(hexDigit: byte >> 4)
                    begun.append(hexDigit: byte & 15)
                } else {
                    begun.append(byte)
                }
            }
        }
        begun.append(mark)
    }
}
