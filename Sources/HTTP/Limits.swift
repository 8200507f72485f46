/// Every number that limits something, with the reason for its size. All can be set.
///
/// The sizes in bytes bound what one connection may make us keep: `message` in all.
public struct Limits: Sendable {
    /// Empty lines before a request line: some old clients send one after content. RFC 9112 §2.2.
    public var blankLines = 4
    /// Bytes of a request line without its end. RFC 9112 §3 asks for 8,000 at least.
    public var requestLine = 8_192
    /// Bytes of a head from the message's first byte: a long request line and 24 KiB of fields,
    /// three times what browsers with many cookies send.
    public var head = 32_768
    /// Field lines of a head: browsers send about 20, and proxies add a few.
    public var fieldLines = 100
    /// Bytes of a request's content: an assessment of 1,000 items in JSON is below 64 KiB.
    public var content = 65_536
    /// Bytes of all chunk lines and trailer fields: as much again as the content, so that chunks of
    /// 4 bytes pass.
    public var chunkLines = 65_536

    /// Bytes of a tail above which it is handed over instead of copied: about what a copy may cost
    /// of a system call.
    public var copiedTail = 16_384
    /// Bytes of gathered answers at which they are sent before the next request is read: some
    /// twenty answers of a usual length.
    public var gatheredOutput = 131_072

    /// Answers that take too long for a loop and wait for a thread. Above, such requests are
    /// answered 503: at 20 ms each they would wait for more than two seconds on two cores.
    public var waitingAnswers = 256
    /// How long a client waits for such an answer: far more than the waiting ones take.
    public var answerTime: Duration = .seconds(20)

    /// Bytes of content from which gzip is offered: of what is shorter it saves less than a packet.
    public var codedContent = 1_024
    /// Bytes of content up to which gzip is applied while a loop waits: 2 ms of work, and some 10
    /// where it is done well because the answer is kept. What is longer is coded only if it is
    /// kept, and beside the loop.
    public var codedAtOnce = 262_144
    /// Bytes of a site's files together, which are all held in memory, partly twice: a folder that
    /// was named by mistake ends the start instead of the machine.
    public var site = 134_217_728

    /// From the connection to the end of its TLS handshake: two round trips, of seconds at worst.
    public var handshakeTime: Duration = .seconds(10)
    /// Until the keys of session tickets are replaced: who steals them can read at most what was
    /// said over TLS 1.2 in this time. A session whose ticket is older shakes hands anew.
    public var ticketTime: Duration = .seconds(43_200)
    /// From a request's first byte to the end of its head: a slow mobile peer needs few seconds.
    public var headTime: Duration = .seconds(10)
    /// From the end of a head to the end of its content: 64 KiB at 50 kbit/s.
    public var contentTime: Duration = .seconds(20)
    /// Silence between requests: above the 60 s that proxies commonly keep theirs.
    public var idleTime: Duration = .seconds(75)
    /// Without progress while an answer is sent.
    public var writeTime: Duration = .seconds(20)
    /// Bytes of an answer that a peer has to take each second, on the whole: a poor mobile line has
    /// ten times as much. What is received needs no such rate, as its deadlines are absolute:
    /// `content` within `contentTime` makes 3,276 bytes a second.
    public var writeRate = 4_096
    /// How long, at most, a closing connection is read on, so that its last answer is not lost. RFC
    /// 9112 §9.6.
    public var lingerTime: Duration = .seconds(2)
    /// Bytes read and thrown away meanwhile.
    public var lingerBytes = 1_048_576
    /// Connections at a time over all loops: with 20,000 descriptors half are left for the rest.
    public var connections = 10_000
    /// Connections at a time of one address, or of one network of IPv6: an office behind one
    /// address, and still it takes ten of them to fill the server. Trusted proxies may have more.
    public var connectionsPerAddress = 1_000
    /// Connections above these limits that are told so before they end: a crowd of clients that may
    /// come back later. Those above are closed at once.
    public var surplusConnections = 1_000
    /// Requests of one connection, whose last answer closes it: a client that goes on is spread
    /// over the loops again, and making a connection still costs next to nothing.
    public var requests = 10_000
    /// Bytes of requests and answers that peers have left unfinished, over all loops. Above,
    /// requests are answered 503: a quarter of a small machine's memory.
    public var parked = 268_435_456
    /// How long who is told to come back later shall wait: long enough for a crowd to pass.
    public var retryTime: Duration = .seconds(5)
    /// Addresses whose requests are counted at a time while a rate limit is on: some 5 MB. Above,
    /// newcomers share what one address has.
    public var countedAddresses = 65_536
    /// Connections that wait to be accepted, of each loop's listener: a burst of clients; the
    /// kernel's own bound.
    public var backlog = 4_096
    /// Silence after which a persistent connection ends during a drain: longer than a request is on
    /// its way.
    public var drainSilence: Duration = .seconds(1)

    /// Bytes of a user agent that stand in the access log: what tells most of them apart.
    public var loggedAgent = 200
    /// Names of a query's parameters that stand in the access log: more than any route takes.
    public var loggedNames = 20
    /// Bytes of the access log that may wait to be written, beyond which lines are dropped: some
    /// seconds of a busy server, while a disk is slow.
    public var waitingLog = 4_194_304
    /// Connections at a time of the admin listener: some scrapers and probes, and people's tools.
    public var adminConnections = 64

    /// The limits as they stand here.
    public init() {}

    /// The bytes that the longest message may have: a buffer of this size always suffices.
    ///
    /// A chunk line has at least three bytes and its data two more for their end.
    public var message: Int { head + content + 2 * chunkLines }
}
