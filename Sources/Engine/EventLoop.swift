internal import Glibc
internal import HTTP

/// One thread's loop: it waits for its sockets and its mailbox, lets connections do what they can,
/// and ends those whose patience is over.
///
/// It is made on the thread that runs it and never leaves it. It alone asks for the time, once each
/// time it wakes and when it has sent answers, and `close(_:)` alone closes a connection.
struct EventLoop: ~Copyable {
    /// A place of the slab.
    private struct Slot {
        var connection: Connection
        /// Tells events of this connection from late ones of an earlier connection in its place.
        var generation: UInt32
        var isOpen = true
        var interest = Epoll.Interest.readable
        /// Bytes it had parked when last looked at.
        var parked = 0
    }

    // A connection is known to epoll by its index, and its generation above that. These are no
    // indices.
    static let mailboxMark: UInt64 = 0xFFFF_FFFF
    static let listenerMark: UInt64 = 0xFFFF_0000
    /// Connections accepted at a time, so that the open ones need not wait for a crowd.
    private static let acceptedAtOnce = 64
    /// Milliseconds until accepting is tried again when there are no descriptors left.
    private static let acceptPause: Int64 = 100

    private let epoll: Epoll
    private let mailbox: Mailbox
    private let admission: Admission
    private var listeners: [Listener]
    private var slots: [Slot] = []
    /// What each connection has parked, beside the slab so that the slab stays trivial.
    private var parked: [Parked] = []
    private var freeIndices: [Int] = []
    private var deadlines: Deadlines
    private var bench: Workbench
    /// Makes TLS of accepted sockets; nil where plain TCP is spoken.
    private let secure: TLSContext?
    private var scratch: [UInt8]
    /// Microseconds of the monotonic clock when the loop woke.
    private var woke = Clock.monotonicMicroseconds
    /// When to accept again after descriptors ran out.
    private var acceptsAgain: Int64?
    /// When a drain ends what is left; nil unless draining.
    private var drainEnd: Int64?

    /// A loop that will run on this thread.
    init(_ seat: Seat, _ options: ServerOptions, secure: TLSSettings?) {
        let limits = options.limits
        epoll = seat.epoll
        mailbox = seat.mailbox
        admission = seat.admission
        listeners = seat.listeners
        bench = Workbench(options, seat, now: woke / 1_000)
        for (name, value) in options.fields { bench.writer.addToAll(name, value) }
        deadlines = Deadlines(now: bench.now)
        let room = max(limits.head + limits.content, Transport.leastRoom)
        scratch = [UInt8](repeating: 0, count: room)
        self.secure = secure.map { TLSContext($0) }
    }

    /// Runs until a drain has ended.
    mutating func run() {
        var ready = Epoll.room
        while drainEnd == nil || freeIndices.count < slots.count {
            let next = min(deadlines.next ?? .max, acceptsAgain ?? .max, drainEnd ?? .max)
            let count = epoll.wait(
                &ready, milliseconds: next == .max ? nil : max(0, next - bench.now))
            woke = Clock.monotonicMicroseconds
            bench.now = woke / 1_000
            let time = Clock.unixMilliseconds
            bench.writer.setTime(unixSeconds: time / 1_000)
            bench.ledger.setTime(unixMilliseconds: time)
            for index in 0..<count {
                let data = ready[index]
                switch data {
                case Self.mailboxMark: readMailbox()
                case Self.listenerMark..<Self.mailboxMark:
                    accept(Int(data - Self.listenerMark), atMost: Self.acceptedAtOnce)
                default: wake(data)
                }
            }
            endWhatIsDue()
            bench.ledger.handOver()
        }
    }

    private mutating func readMailbox() {
        for message in mailbox.take() {
            switch message {
            case .replace(let handler): bench.handler = handler
            case .show(let certificates): secure?.settings.certificates = certificates
            case .renew(let keys): secure?.settings.ticketKeys = keys
            case .deliver(let finished): deliver(finished)
            case .drain(let milliseconds): drain(milliseconds)
            }
        }
    }

    /// Goes on with a connection whose answer is there, unless it is gone or waits no more.
    private mutating func deliver(_ finished: FinishedAnswer) {
        let index = Int(UInt32(truncatingIfNeeded: finished.connection))
        guard slots[index].isOpen, data(index) == finished.connection,
            slots[index].connection.phase == .waiting
        else { return }
        bench.finished = finished
        slots[index].connection.resume(&parked[index], at: &bench)
        // Taken or not: it is nobody else's answer.
        bench.finished = nil
        settle(index, since: finished.since)
    }

    /// Leaves the answer that a connection waits for to another thread, or refuses the request
    /// where too many wait already.
    private mutating func leave(_ begun: PendingAnswer, of index: Int) {
        let (connection, since, mailbox) = (data(index), woke, mailbox)
        let isTaken = bench.workshop.take {
            let finished = FinishedAnswer(
                connection: connection, begun: begun, response: begun.work(), since: since)
            mailbox.post(.deliver(finished))
        }
        if !isTaken { slots[index].connection.giveUp(&parked[index], at: &bench) }
    }

    /// Takes what already waits to be accepted, and no more; then each connection's next answer is
    /// its last.
    private mutating func drain(_ milliseconds: Int64) {
        guard drainEnd == nil else { return }
        drainEnd = bench.now + milliseconds
        for index in listeners.indices { accept(index, atMost: .max) }
        // Those that are shared stay open, and would wake this loop again and again.
        for listener in listeners { epoll.remove(listener) }
        listeners = []
        acceptsAgain = nil
        bench.patience.idle = min(bench.patience.idle, bench.patience.drainSilence)
        for index in slots.indices where slots[index].isOpen {
            slots[index].connection.drain(at: bench)
            settle(index)
        }
    }

    private mutating func accept(_ listener: Int, atMost limit: Int) {
        var accepted = 0
        while accepted < limit, listener < listeners.count {
            accepted += 1
            let (number, peer) = listeners[listener].accept()
            switch -number {
            case ...0: open(number, peer)  // A descriptor, and no error.
            case EAGAIN: return
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                // epoll would report the listener again and again: it is looked at when a
                // connection has closed, or after a pause.
                acceptsAgain = bench.now + Self.acceptPause
                for listener in listeners { epoll.remove(listener) }
                return
            default: continue  // That connection failed before it was accepted.
            }
        }
    }

    /// Accepts again, unless the kernel has no memory for it yet.
    private mutating func watchListeners() {
        acceptsAgain = nil
        for (index, listener) in listeners.enumerated() {
            do throws(SystemError) {
                try epoll.add(listener, data: Self.listenerMark + UInt64(index))
            } catch {
                // One that is watched already says so.
                guard error.code != EEXIST else { continue }
                acceptsAgain = bench.now + Self.acceptPause
            }
        }
    }

    /// Makes an accepted socket a connection, if one more may come in.
    private mutating func open(_ number: Int32, _ peer: IPAddress?) {
        let entry = admission.enter(peer, at: bench.now)
        guard entry != .refused else {
            bench.ledger.count(.closedAtOnce)
            _ = Glibc.close(number)
            return
        }
        var surplus: ProtocolError?
        if case .surplus(let reason) = entry {
            surplus = reason
            bench.ledger.count(reason == .overloaded ? .surplusInAll : .surplusOfAddress)
        }
        guard let transport = secure.map({ $0.transport(number) }) ?? Transport(descriptor: number)
        else {
            _ = Glibc.close(number)
            return admission.leave(peer, isSurplus: surplus != nil, at: bench.now)
        }
        bench.ledger.count(.accepted)
        let index = freeIndices.popLast() ?? slots.count
        var connection = Connection(transport, peer: peer, surplus: surplus, at: &bench)
        if drainEnd != nil { connection.drain(at: bench) }
        if index == slots.count {
            slots.append(Slot(connection: connection, generation: 0))
            parked.append(Parked())
        } else {
            slots[index] = Slot(connection: connection, generation: slots[index].generation &+ 1)
        }
        deadlines.set(index, to: connection.deadline)
        do {
            try epoll.add(number, .readable, data: data(index))
        } catch {
            // The kernel has no memory to watch it.
            close(index)
        }
    }

    /// Lets a connection do what epoll says it can.
    private mutating func wake(_ data: UInt64) {
        let index = Int(UInt32(truncatingIfNeeded: data))
        guard slots[index].isOpen, slots[index].generation == data >> 32 else { return }
        switch slots[index].connection.phase {
        case .writing: slots[index].connection.deliver(&parked[index], at: &bench)
        // Nothing is waited for but what is always reported: the peer is gone.
        case .waiting: return close(index)
        default: slots[index].connection.receive(into: &scratch, &parked[index], at: &bench)
        }
        settle(index)
    }

    /// Waits for what a connection now waits for. Its answers took from `since`, when the loop woke
    /// unless told otherwise.
    private mutating func settle(_ index: Int, since: Int64? = nil) {
        if slots[index].connection.phase == .waiting, let begun = bench.writer.takePending() {
            leave(begun, of: index)
        }
        if bench.ledger.isOwed {
            bench.ledger.finish(microseconds: Clock.monotonicMicroseconds - (since ?? woke))
        }
        let phase = slots[index].connection.phase
        guard phase != .over else { return close(index) }
        account(index, parked[index].count)
        deadlines.set(index, to: slots[index].connection.deadline)
        let interest: Epoll.Interest =
            switch phase {
            case .writing: .writable
            case .waiting: .nothing
            default: .readable
            }
        guard interest != slots[index].interest else { return }
        slots[index].interest = interest
        epoll.change(slots[index].connection.transport.descriptor, interest, data: data(index))
    }

    private mutating func endWhatIsDue() {
        while let index = deadlines.nextExpired(at: bench.now) {
            slots[index].connection.expire(&parked[index], at: &bench)
            settle(index)
        }
        if let acceptsAgain, acceptsAgain <= bench.now {
            watchListeners()
        }
        if let drainEnd, drainEnd <= bench.now {
            for index in slots.indices where slots[index].isOpen { close(index) }
        }
    }

    /// Closes a connection; nothing else does.
    private mutating func close(_ index: Int) {
        if slots[index].connection.isShakingHands { bench.ledger.count(.failedHandshakes) }
        slots[index].connection.transport.close()
        slots[index].isOpen = false
        parked[index] = Parked()
        account(index, 0)
        deadlines.cancel(index)
        freeIndices.append(index)
        let connection = slots[index].connection
        admission.leave(
            connection.peer, isSurplus: connection.surplus != nil, at: bench.now)
        bench.ledger.count(.closed)
        if acceptsAgain != nil { acceptsAgain = bench.now }
    }

    /// Notes how many bytes a connection has parked now.
    @inline(__always)
    private mutating func account(_ index: Int, _ count: Int) {
        let before = slots[index].parked
        guard count != before else { return }
        bench.parked += count - before
        slots[index].parked = count
    }

    private func data(_ index: Int) -> UInt64 {
        UInt64(slots[index].generation) << 32 | UInt64(index)
    }
}
