internal import HTTP

/// What a loop's connections share: they use it one at a time, so each request is read and answered
/// without allocating.
struct Workbench: ~Copyable {
    let limits: Limits
    /// Asked for each request; nil where no rate limit is on.
    let meter: Meter?
    /// Does what takes too long for a loop.
    let workshop: Workshop
    /// The answer of the request that is read next; nil for one that is not answered yet.
    var finished: FinishedAnswer?
    /// Bytes that connections of this loop have parked, and how many that may be.
    var parked = 0
    let mostParked: Int
    /// The value of `Retry-After` for who comes at a bad time.
    let retryAfter: String
    var patience: Patience
    var handler: Handler
    var request: Request
    var writer: ResponseWriter
    var ledger: Ledger
    /// Milliseconds of the monotonic clock when the loop woke.
    var now: Int64

    init(
        _ options: ServerOptions, _ seat: borrowing EventLoop.Seat, now: Int64
    ) {
        let (admission, tally) = (seat.admission, seat.tally)
        workshop = seat.workshop
        limits = options.limits
        request = Request(limits: limits)
        meter = Meter(options, admission)
        retryAfter = "\((limits.retryTime.milliseconds + 999) / 1_000)"
        mostParked = limits.parked / options.workers
        handler = seat.handler
        ledger = Ledger(
            tally, options.accessLog, proxies: options.proxies, routes: seat.handler.routes)
        self.now = now
        patience = Patience(limits)
        writer = ResponseWriter(seed: .random(in: .min ... .max), limits: limits)
    }

    /// Whether peers have left so much unfinished that nothing more is begun.
    var isOverloaded: Bool { parked > mostParked }
}

/// The times of `Limits` in milliseconds: how long a loop waits for what.
struct Patience {
    var idle: Int64
    let handshake, head, content, answer, write, linger, drainSilence: Int64

    init(_ limits: Limits) {
        idle = limits.idleTime.milliseconds
        handshake = limits.handshakeTime.milliseconds
        head = limits.headTime.milliseconds
        content = limits.contentTime.milliseconds
        answer = limits.answerTime.milliseconds
        write = limits.writeTime.milliseconds
        linger = limits.lingerTime.milliseconds
        drainSilence = limits.drainSilence.milliseconds
    }
}

extension Duration {
    /// Whole milliseconds, and a started one.
    var milliseconds: Int64 {
        components.seconds * 1_000 + (components.attoseconds + 999_999_999_999_999)
            / 1_000_000_000_000_000
    }
}
