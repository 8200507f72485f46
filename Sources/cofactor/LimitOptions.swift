internal import ArgumentParser
internal import HTTP

/// The options that set `Limits`: one for each.
struct LimitOptions: ParsableArguments {
    private static let standard = Limits()

    @Option(help: "Bytes of a request line.")
    var maxRequestLine = ByteCount(standard.requestLine)

    @Option(help: "Bytes of a request's head.")
    var maxHead = ByteCount(standard.head)

    @Option(help: "Field lines of a request.")
    var maxFieldLines = standard.fieldLines

    @Option(help: "Empty lines before a request line.")
    var maxBlankLines = standard.blankLines

    @Option(help: "Bytes of a request's content.")
    var maxContent = ByteCount(standard.content)

    @Option(help: "Bytes of all chunk lines and trailer fields of a request.")
    var maxChunkLines = ByteCount(standard.chunkLines)

    @Option(help: "Connections at a time.")
    var maxConnections = standard.connections

    @Option(help: "Connections at a time of one address; trusted proxies may have more.")
    var maxConnectionsPerAddress = standard.connectionsPerAddress

    @Option(help: "Connections above these limits that are answered 503 or 429, not just closed.")
    var maxSurplusConnections = standard.surplusConnections

    @Option(help: "Requests of one connection.")
    var maxRequests = standard.requests

    @Option(help: "Bytes that peers may leave unfinished; above, answers are 503.")
    var maxParked = ByteCount(standard.parked)

    @Option(help: "Addresses that a rate limit counts at a time.")
    var maxCountedAddresses = standard.countedAddresses

    @Option(help: "Connections that wait to be accepted, of each listener.")
    var maxBacklog = standard.backlog

    @Option(help: "Seconds for a TLS handshake.")
    var handshakeTimeout = Seconds(standard.handshakeTime)

    @Option(help: "Seconds after which the keys of TLS session tickets are replaced.")
    var ticketLifetime = Seconds(standard.ticketTime)

    @Option(help: "Seconds for the head of a request.")
    var headTimeout = Seconds(standard.headTime)

    @Option(help: "Seconds for the content of a request.")
    var contentTimeout = Seconds(standard.contentTime)

    @Option(help: "Seconds of silence between requests.")
    var idleTimeout = Seconds(standard.idleTime)

    @Option(help: "Answers that wait for a thread beside the loops; above, they are 503.")
    var maxWaitingAnswers = standard.waitingAnswers

    @Option(help: "Seconds for such an answer.")
    var answerTimeout = Seconds(standard.answerTime)

    @Option(help: "Seconds in which a peer takes nothing of an answer.")
    var writeTimeout = Seconds(standard.writeTime)

    @Option(help: "Bytes of an answer that a peer has to take each second.")
    var minRate = ByteCount(standard.writeRate)

    @Option(help: "Seconds that a closing connection is read on.")
    var lingerTimeout = Seconds(standard.lingerTime)

    @Option(help: "Bytes that are read meanwhile.")
    var maxLinger = ByteCount(standard.lingerBytes)

    @Option(help: "Seconds of silence after which a connection ends while the program drains.")
    var drainSilence = Seconds(standard.drainSilence)

    @Option(help: "Seconds after which to come back, for who is answered 503.")
    var retryAfter = Seconds(standard.retryTime)

    @Option(help: "Bytes of an answer up to which it is copied among others.")
    var copiedTail = ByteCount(standard.copiedTail)

    @Option(help: "Bytes of gathered answers at which they are sent.")
    var gatheredOutput = ByteCount(standard.gatheredOutput)

    @Option(help: "Bytes of content from which gzip is offered.")
    var minCoded = ByteCount(standard.codedContent)

    @Option(help: "Bytes of content up to which gzip is made while a client waits.")
    var maxCodedAtOnce = ByteCount(standard.codedAtOnce)

    @Option(help: "Bytes of the site's files together.")
    var maxSite = ByteCount(standard.site)

    @Option(help: "Bytes of a user agent in the access log.")
    var maxLoggedAgent = ByteCount(standard.loggedAgent)

    @Option(help: "Names of a query's parameters in the access log.")
    var maxLoggedNames = standard.loggedNames

    @Option(help: "Bytes of the access log that wait to be written; above, lines are dropped.")
    var maxWaitingLog = ByteCount(standard.waitingLog)

    @Option(help: "Connections of the admin listener at a time.")
    var maxAdminConnections = standard.adminConnections

    func validate() throws {
        let counts = [
            maxFieldLines, maxConnections, maxConnectionsPerAddress, maxRequests, maxBacklog,
            maxAdminConnections,
        ]
        let sizes = [maxRequestLine, maxHead, minRate, maxParked]
        guard counts.allSatisfy({ $0 > 0 }), sizes.allSatisfy({ $0.bytes > 0 }) else {
            throw ValidationError(
                """
                Only blank lines, content, chunk lines, linger, surplus and the access log may be \
                limited to 0.
                """)
        }
        guard ticketLifetime.duration >= .seconds(60) else {
            throw ValidationError("--ticket-lifetime takes 60 seconds at least.")
        }
        let least = min(
            maxBlankLines, maxSurplusConnections, maxWaitingAnswers, maxCountedAddresses,
            maxLoggedNames)
        guard least >= 0 else {
            throw ValidationError("A limit is not below 0.")
        }
    }

    /// The limits as they were asked for.
    var limits: Limits {
        var limits = Limits()
        limits.requestLine = maxRequestLine.bytes
        limits.head = maxHead.bytes
        limits.fieldLines = maxFieldLines
        limits.blankLines = maxBlankLines
        limits.content = maxContent.bytes
        limits.chunkLines = maxChunkLines.bytes
        limits.connections = maxConnections
        limits.connectionsPerAddress = maxConnectionsPerAddress
        limits.surplusConnections = maxSurplusConnections
        limits.requests = maxRequests
        limits.parked = maxParked.bytes
        limits.countedAddresses = maxCountedAddresses
        limits.backlog = maxBacklog
        limits.handshakeTime = handshakeTimeout.duration
        limits.ticketTime = ticketLifetime.duration
        limits.headTime = headTimeout.duration
        limits.contentTime = contentTimeout.duration
        limits.idleTime = idleTimeout.duration
        limits.waitingAnswers = maxWaitingAnswers
        limits.answerTime = answerTimeout.duration
        limits.writeTime = writeTimeout.duration
        limits.writeRate = minRate.bytes
        limits.lingerTime = lingerTimeout.duration
        limits.lingerBytes = maxLinger.bytes
        limits.drainSilence = drainSilence.duration
        limits.retryTime = retryAfter.duration
        limits.copiedTail = copiedTail.bytes
        limits.gatheredOutput = gatheredOutput.bytes
        limits.codedContent = minCoded.bytes
        limits.codedAtOnce = maxCodedAtOnce.bytes
        limits.site = maxSite.bytes
        limits.loggedAgent = maxLoggedAgent.bytes
        limits.loggedNames = maxLoggedNames
        limits.waitingLog = maxWaitingLog.bytes
        limits.adminConnections = maxAdminConnections
        return limits
    }
}
