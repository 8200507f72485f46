internal import HTTP

/// What a loop notes of its work: it counts, and writes the access log if there is one.
///
/// Answers that go out with one write are finished together: each took from when the loop woke
/// until then, so the clock is read once for all of them.
struct Ledger: ~Copyable {
    private struct Entry {
        let answer: AnswerRecord
        let method: Method?
    }

    /// Bytes that were received and sent and are not counted yet.
    var received = 0
    var sent = 0
    private let tally: Tally
    private let log: AccessLog?
    /// Whose word is taken for the address of a client.
    private let proxies: TrustedProxies
    private var lines: AccessLines?
    /// Answers whose duration is not known yet: the first `owed` of these. The others are room.
    private var entries: [Entry] = []
    private var owed = 0

    init(_ tally: Tally, _ log: AccessLog?, proxies: TrustedProxies, routes: [String]) {
        self.tally = tally
        self.log = log
        self.proxies = proxies
        lines = log?.lines(routes: routes)
    }

    /// Sets the time that log lines give.
    mutating func setTime(unixMilliseconds: Int64) {
        lines?.setTime(unixMilliseconds: unixMilliseconds)
    }

    func count(_ count: Figures.Count) {
        tally.add(1, to: count)
    }

    /// Counts a refusal; its answer is noted as well.
    func count(_ error: ProtocolError) {
        tally.count(error)
    }

    /// Whether the request that has been answered shall be logged; to be asked once.
    var logsNext: Bool {
        mutating get { lines?.takesNext() == true }
    }

    /// Begins the log's line of a request that has been answered.
    mutating func log(
        _ request: borrowing Request, head: Span<UInt8>, from peer: IPAddress?,
        answer: borrowing ResponseWriter
    ) {
        let client = proxies.client(of: request, head: head, peer: peer)
        lines?.begin(request, head: head, client: client, answer: answer)
    }

    /// Notes what was no request, and has been answered.
    mutating func note(
        _ error: ProtocolError, method: Method?, from peer: IPAddress?,
        answer: borrowing ResponseWriter
    ) {
        count(error)
        note(answer.record, to: method)
        if logsNext {
            lines?.beginRefusal(method: method, client: peer, answer: answer)
        }
    }

    /// Whether there is something to finish.
    var isOwed: Bool { owed > 0 }

    /// Notes an answer; the method of what was no request may be unknown.
    @inline(__always)
    mutating func note(_ answer: AnswerRecord, to method: Method?) {
        let entry = Entry(answer: answer, method: method)
        if owed == entries.count { entries.append(entry) } else { entries[owed] = entry }
        owed += 1
    }

    /// Counts what has been noted; it took so long.
    @inline(__always)
    mutating func finish(microseconds: Int64) {
        for place in 0..<owed {
            let entry = entries[place]
            tally.count(entry.answer, to: entry.method, microseconds: Int(microseconds))
        }
        owed = 0
        lines?.finish(microseconds: microseconds)
    }

    /// Hands over what has been gathered since the loop woke.
    mutating func handOver() {
        tally.add(received, to: .received)
        tally.add(sent, to: .sent)
        received = 0
        sent = 0
        guard let log, let count = lines?.count, count > 0 else { return }
        if let lines { log.take(lines.finished, count: count) }
        lines?.reset()
    }
}
