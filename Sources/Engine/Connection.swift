internal import HTTP

/// A connection to one peer: a trivial value in its loop's slab.
///
/// Its loop calls `receive` when there is something to read, `deliver` when there is room to write,
/// `resume` when another thread has made an answer, and `expire` when the deadline has passed;
/// afterwards `phase` and `deadline` say what to wait for. Whatever has arrived is answered at once
/// with one write. When the peer does not take it all, the rest is parked and nothing is read until
/// it is out: what a peer makes us keep is bounded.
struct Connection {
    /// What a connection waits for.
    enum Phase: UInt8 {
        /// Requests.
        case reading
        /// Room to send what is parked.
        case writing
        /// The answer to the request that is parked first, which another thread makes.
        case waiting
        /// The peer's end, after the last answer; what still arrives is thrown away, because a
        /// close would turn it into a reset that destroys the answer. RFC 9112 §9.6
        case lingering
        /// Its loop, to close it.
        case over
    }

    /// Which patience applies while reading.
    enum Stage: UInt8 { case handshake, silence, head, content }

    let transport: Transport
    /// The peer's address; nil at a Unix-domain socket.
    let peer: IPAddress?
    /// Why nothing is served on it; nil if something is.
    let surplus: ProtocolError?
    var phase = Phase.reading
    /// When the patience ends, in milliseconds of the monotonic clock.
    var deadline: Int64
    var stage: Stage
    /// Whether no request is read any more.
    var isClosing = false
    private var reader: RequestReader
    private var exchange = Exchange()
    private var thrownAway = 0
    /// Whether the rate limit has been asked about the request that is read.
    private var isMetered = false
    /// When what is parked has to be out, however it goes on.
    var deliveryEnd: Int64 = 0

    init(
        _ transport: Transport, peer: IPAddress?, surplus: ProtocolError?,
        at bench: inout Workbench
    ) {
        self.transport = transport
        self.peer = peer
        self.surplus = surplus
        reader = RequestReader(isSecure: transport.isSecure)
        stage = transport.isSecure ? .handshake : .silence
        deadline = bench.now
        wait(for: stage, isNew: true, at: &bench)
    }

    /// Whether nothing was said yet but how to speak TLS.
    var isShakingHands: Bool { stage == .handshake }

    /// Reads once and serves all requests that are complete.
    mutating func receive(
        into scratch: inout [UInt8], _ parked: inout Parked, at bench: inout Workbench
    ) {
        let receipt = transport.receive(into: &scratch)
        if case .bytes(let count) = receipt { bench.ledger.received += count }
        if stage == .handshake, transport.isEstablished {
            bench.ledger.count(.handshakes)
            if transport.isResumed { bench.ledger.count(.resumptions) }
            wait(for: .silence, isNew: true, at: &bench)
        }
        switch receipt {
        case .nothing: return
        // Lingering lets the peer read why: a close might destroy the alert.
        case .failure where stage == .handshake && phase == .reading: linger(at: bench)
        case .failure: phase = .over
        // Complete requests were served as they came: only an incomplete one can be left.
        case .end where phase == .lingering || parked.input.isEmpty: phase = .over
        case .end:
            refuse(.incompleteMessage, at: &bench)
            flush(&parked.output, at: &bench)
        case .bytes(let count) where phase == .lingering:
            thrownAway += count
            if thrownAway > bench.limits.lingerBytes { phase = .over }
        case .bytes(let count) where parked.input.isEmpty:
            let used = serve(scratch.span.extracting(..<count), &parked.output, at: &bench)
            if used < count, !isClosing {
                parked.input += scratch[used..<count]
                refuseIfOverloaded(&parked, at: &bench)
            }
        case .bytes(let count):
            parked.input += scratch[..<count]
            serveParked(&parked, at: &bench)
            refuseIfOverloaded(&parked, at: &bench)
        }
    }

    /// Ends an incomplete request instead of keeping it, when there is no room for more.
    private mutating func refuseIfOverloaded(_ parked: inout Parked, at bench: inout Workbench) {
        guard bench.isOverloaded, phase == .reading, !parked.input.isEmpty else { return }
        refuse(.overloaded, at: &bench)
        flush(&parked.output, at: &bench)
        parked.input = []
    }

    /// Ends the connection because its deadline has passed; a request that has begun is told so.
    mutating func expire(_ parked: inout Parked, at bench: inout Workbench) {
        if phase == .waiting { return giveUp(&parked, at: &bench) }
        guard phase == .reading, !parked.input.isEmpty else {
            phase = .over
            return
        }
        refuse(.timeout, at: &bench)
        flush(&parked.output, at: &bench)
    }

    /// Reads the request that is parked first once more, to which `bench` has the answer now, and
    /// serves those that waited behind it.
    mutating func resume(_ parked: inout Parked, at bench: inout Workbench) {
        phase = .reading
        serveParked(&parked, at: &bench)
    }

    /// Refuses a request whose answer is waited for in vain.
    mutating func giveUp(_ parked: inout Parked, at bench: inout Workbench) {
        phase = .reading
        refuse(.overloaded, at: &bench)
        flush(&parked.output, at: &bench)
        parked.input = []
    }

    /// Lets the next answer be the last, and silence end the connection soon.
    mutating func drain(at bench: borrowing Workbench) {
        exchange.drain()
        guard phase == .reading, stage == .silence else { return }
        deadline = min(deadline, bench.now + bench.patience.idle)
    }

    mutating func serveParked(_ parked: inout Parked, at bench: inout Workbench) {
        // Taken out while it is read, since `output` may be written meanwhile.
        var input: [UInt8] = []
        swap(&input, &parked.input)
        let used = serve(input.span, &parked.output, at: &bench)
        guard !isClosing, used < input.count else { return }
        input.removeFirst(used)
        parked.input = input
    }

    /// Serves the complete requests in `bytes`, in order, and returns how many bytes they took.
    private mutating func serve(
        _ bytes: Span<UInt8>, _ output: inout Parked.Output, at bench: inout Workbench
    ) -> Int {
        var used = 0
        while phase == .reading, !isClosing, used < bytes.count {
            guard let length = serveNext(bytes.extracting(used...), at: &bench) else { break }
            used += length
            if bench.writer.isFull { flush(&output, at: &bench) }
        }
        flush(&output, at: &bench)
        // Where the peer does not take the answers before it, it is asked for again when it has.
        if phase != .reading {
            _ = bench.writer.takePending()
        } else if bench.writer.pending != nil {
            phase = .waiting
            deadline = bench.now + bench.patience.answer
        } else {
            let isOver = used == bytes.count
            let next = isOver ? Stage.silence : reader.isHeadComplete ? .content : .head
            wait(for: next, isNew: used > 0, at: &bench)
        }
        return used
    }

    /// Serves the request that `message` begins with. Nil when it is not complete, or not one.
    @inline(__always)
    private mutating func serveNext(_ message: Span<UInt8>, at bench: inout Workbench) -> Int? {
        do throws(ProtocolError) {
            let outcome = try reader.read(message, into: &bench.request)
            if outcome == .needsMore { return nil }
            if let surplus { throw surplus }
            if bench.finished == nil {
                try ask(message, at: &bench)
            } else if let finished = bench.finished.take() {
                bench.writer.write(finished.response, of: finished.begun)
            }
            guard bench.writer.isAnswered else {
                if bench.writer.pending != nil { return nil }
                let isAsking = bench.writer.wantsContent && outcome == .contentWithheld
                precondition(isAsking, "A handler answers, or asks for withheld content.")
                return nil
            }
            isMetered = false
            bench.ledger.note(bench.writer.record, to: bench.request.method)
            if bench.ledger.logsNext {
                bench.ledger.log(bench.request, head: message, from: peer, answer: bench.writer)
            }
            isClosing = !exchange.end()
            guard case .request(let length) = outcome else { return nil }
            return length
        } catch {
            refuse(error, at: &bench)
            return nil
        }
    }

    /// Asks the handler for the answer to the request that was read.
    @inline(__always)
    private mutating func ask(
        _ message: Span<UInt8>, at bench: inout Workbench
    ) throws(ProtocolError) {
        if bench.isOverloaded { throw .overloaded }
        let persists = exchange.begin(
            persists: bench.request.persists, limit: bench.limits.requests)
        bench.writer.begin(bench.request, head: message, persists: persists)
        if isAllowed(message, at: &bench) {
            bench.handler.answer(bench.request, message: message, writer: &bench.writer)
        } else {
            bench.handler.refuse(.tooManyRequests, &bench.writer)
            bench.ledger.count(.tooManyRequests)
        }
    }

    /// Whether the rate limit lets the request be answered. A request is counted once, also when
    /// its content is withheld at first.
    @inline(__always)
    private mutating func isAllowed(_ message: Span<UInt8>, at bench: inout Workbench) -> Bool {
        guard let meter = bench.meter, !isMetered else { return true }
        isMetered = true
        return meter.admit(
            bench.request, head: message, from: peer, at: bench.now, &bench.writer)
    }

    /// Answers what is not a request, behind the answers that are owed already. Nothing after it
    /// is read.
    private mutating func refuse(_ error: ProtocolError, at bench: inout Workbench) {
        bench.writer.beginRefusal(method: reader.method)
        if error == .overloaded || error == .tooManyConnections {
            bench.writer.add(.retryAfter, bench.retryAfter)
        }
        bench.handler.refuse(error, &bench.writer)
        precondition(bench.writer.isAnswered, "A handler answers what it refuses.")
        bench.ledger.note(error, method: reader.method, from: peer, answer: bench.writer)
        isClosing = true
    }

    /// Sets the deadline for what comes next. Each of a message's is absolute: bytes renew none.
    mutating func wait(for next: Stage, isNew: Bool, at bench: inout Workbench) {
        guard isNew || next != stage else { return }
        stage = next
        switch next {
        case .handshake: deadline = bench.now + bench.patience.handshake
        case .silence:
            // One that is surplus is in no position to take its time.
            deadline = bench.now + (surplus == nil ? bench.patience.idle : bench.patience.head)
        case .head: deadline = bench.now + bench.patience.head
        case .content: deadline = bench.now + bench.patience.content
        }
    }
}
