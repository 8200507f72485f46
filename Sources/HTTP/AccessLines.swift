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
    /// The templates of routes, by number.
    private let routes: [[UInt8]]
    /// A line is written for this many of 2⁵³ requests.
    private let share: UInt64
    private var random: RandomBits
    private var begun: [UInt8] = []
    private var ends: [Int] = []
    private var second: Int64?
    /// What each line begins with.
    private var timestamp: [UInt8] = []

    /// Lines for a share of all requests, from 0 to 1, chosen by chance.
    ///
    /// - Parameter routes: as in `Handler.routes`.
    public init(
        _ format: Format, share: Double, routes: [String], seed: UInt64, limits: Limits = Limits()
    ) {
        precondition((0...1).contains(share), "A share is a part of a whole.")
        self.format = format
        self.limits = limits
        self.routes = routes.map { Array($0.utf8) }
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
        _ request: borrowing Request, head: Span<UInt8>, client: IPAddress?,
        answer: borrowing ResponseWriter
    ) {
        begin(method: request.method, client: client, answer: answer)
        if answer.record.isKnownPath {
            name("path")
            plain { $0.append(head, request.target.path) }
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
        method: Method?, client: IPAddress?, answer: borrowing ResponseWriter
    ) {
        begin(method: method, client: client, answer: answer)
        ends.append(begun.count)
    }

    /// Finishes what has been begun: it took so long.
    public mutating func finish(microseconds: Int64) {
        var start = 0
        for end in ends {
            finished += begun[start..<end]
            finished.append(format == .json ? ",\"duration_us\":" : " duration_us=")
            finished.append(decimal: microseconds)
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
        method: Method?, client: IPAddress?, answer: borrowing ResponseWriter
    ) {
        if format == .json { begun.append("{\"time\":") }
        plain { [timestamp] in $0 += timestamp }
        name("id")
        plain { answer.appendIdentifier(to: &$0) }
        if let client {
            name("address")
            plain { $0.append(client) }
        }
        if let method {
            name("method")
            plain { $0.append(method.name) }
        }
        name("route")
        plain { [routes] in $0 += routes[answer.record.route] }
        name("status")
        begun.append(decimal: Int64(answer.record.status.code))
        name("bytes")
        begun.append(decimal: Int64(answer.record.length))
    }

    /// The names of a query's parameters, `-` for what does not look like one: it may be a value
    /// whose name was left out.
    private mutating func names(of query: ByteRange, in head: Span<UInt8>) {
        name("query")
        if format == .json { begun.append("[") }
        var start = query.start
        var count = 0
        while start < query.end, count < limits.loggedNames {
            let rest = ByteRange(start, query.end)
            let end = head.firstIndex(of: .ascii("&"), in: rest) ?? query.end
            let equals = head.firstIndex(of: .ascii("="), in: ByteRange(start, end)) ?? start
            let name = ByteRange(start, equals)
            let isName = name.count <= 32 && ByteSet.unreserved.containsAll(head, name)
            if count > 0 { begun.append(",") }
            plain { isName ? $0.append(head, name) : $0.append("-") }
            start = end + 1
            count += 1
        }
        if format == .json { begun.append("]") }
    }

    private mutating func name(_ name: StaticString) {
        begun.append(format == .json ? ",\"" : " ")
        begun.append(name)
        begun.append(format == .json ? "\":" : "=")
    }

    /// A value that needs no escape: of JSON a string, in text as it is.
    private mutating func plain(_ append: (inout [UInt8]) -> Void) {
        if format == .json { begun.append("\"") }
        append(&begun)
        if format == .json { begun.append("\"") }
    }

    /// A value that may hold anything: visible ASCII as it is, anything else escaped as in JSON, so
    /// that nothing can end its line or reach a terminal. A byte above 0x7F stands for the code
    /// point of its number.
    private mutating func quoted(_ bytes: Span<UInt8>, _ range: ByteRange) {
        begun.append("\"")
        var start = range.start
        while start < range.end {
            let end = bytes.first(notIn: .quotable, from: start, before: range.end)
            begun.append(bytes, ByteRange(start, end))
            start = end
            guard end < range.end else { break }
            let byte = bytes[end]
            if byte == .ascii("\"") || byte == .ascii("\\") {
                begun.append("\\")
                begun.append(byte)
            } else {
                begun.append("\\u00")
                begun.append(hexDigit: byte >> 4)
                begun.append(hexDigit: byte & 15)
            }
            start += 1
        }
        begun.append("\"")
    }
}

extension [UInt8] {
    /// Appends a number as it is written.
    fileprivate mutating func append(decimal number: Int64) {
        var count = 1
        var rest = number
        while rest > 9 {
            rest /= 10
            count += 1
        }
        append(digits: number, count: count)
    }

    fileprivate mutating func append(_ address: IPAddress) {
        guard address.isIPv4 else { return append(contentsOf: address.description.utf8) }
        for shift in [24, 16, 8, 0] {
            if shift < 24 { append(".") }
            append(decimal: Int64(address.bits >> shift & 0xFF))
        }
    }
}
