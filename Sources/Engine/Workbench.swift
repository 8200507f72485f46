internal import HTTP

/// What a loop's connections share: they use it one at a time, so each request is read and answered
/// without allocating.
struct Workbench: ~Copyable {
    let limits: Limits
    var patience: Patience
    var handler: Handler
    var request = Request()
    var writer: ResponseWriter
    /// Milliseconds of the monotonic clock when the loop woke.
    var now: Int64

    init(limits: Limits, handler: Handler, now: Int64) {
        self.limits = limits
        self.handler = handler
        self.now = now
        patience = Patience(limits)
        writer = ResponseWriter(seed: .random(in: .min ... .max), limits: limits)
    }
}

/// The times of `Limits` in milliseconds: how long a loop waits for what.
struct Patience {
    var idle: Int64
    let handshake, head, content, write, linger, drainSilence: Int64

    init(_ limits: Limits) {
        idle = limits.idleTime.milliseconds
        handshake = limits.handshakeTime.milliseconds
        head = limits.headTime.milliseconds
        content = limits.contentTime.milliseconds
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
