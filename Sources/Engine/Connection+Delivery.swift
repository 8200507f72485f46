internal import HTTP

// How answers get out, and what becomes of those that the peer does not take at once.
extension Connection {
    /// Sends more of what is parked; when all is out, serves the requests that waited behind it.
    mutating func deliver(_ parked: inout Parked, at bench: inout Workbench) {
        let count = parked.output.bytes.count
        let total = count + parked.output.tail.count
        let sent = parked.output.sent
        let delivery =
            if sent < count {
                transport.send(
                    parked.output.bytes.span.extracting(sent...), parked.output.tail.span)
            } else {
                transport.send(parked.output.tail.span.extracting((sent - count)...))
            }
        guard case .bytes(let more) = delivery else {
            phase = .over
            return
        }
        parked.output.sent += more
        bench.ledger.sent += more
        // The kernel reports room by the third of its buffer, so progress is never a single byte.
        if more > 0 { deadline = min(bench.now + bench.patience.write, deliveryEnd) }
        guard parked.output.sent == total else { return }
        parked.output = Parked.Output()
        phase = .reading
        stage = .silence
        deadline = bench.now + bench.patience.idle
        if isClosing {
            linger(at: bench)
        } else if !parked.input.isEmpty {
            serveParked(&parked, at: &bench)
        }
    }

    /// Sends what the writer has gathered, and parks what the peer does not take.
    mutating func flush(_ output: inout Parked.Output, at bench: inout Workbench) {
        let count = bench.writer.output.count
        guard count > 0 else { return }
        let tail = bench.writer.tail
        let delivery =
            if let tail {
                bench.writer.output.withSpan { transport.send($0, tail.span) }
            } else {
                bench.writer.output.withSpan { transport.send($0) }
            }
        let total = count + (tail?.count ?? 0)
        guard case .bytes(let sent) = delivery else {
            bench.writer.reset()
            phase = .over
            return
        }
        bench.ledger.sent += sent
        if sent < total {
            output = Parked.Output(bytes: bench.writer.output.bytes, tail: tail ?? [], sent: sent)
            phase = .writing
            deadline = bench.now + bench.patience.write
            let rest = Int64(total - sent)
            deliveryEnd = deadline + rest * 1_000 / Int64(max(1, bench.limits.writeRate))
        } else if isClosing {
            linger(at: bench)
        }
        bench.writer.reset()
    }

    /// Half-closes after the last answer.
    mutating func linger(at bench: borrowing Workbench) {
        transport.finishSending()
        phase = .lingering
        deadline = bench.now + bench.patience.linger
    }
}
