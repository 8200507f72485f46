internal import CSystem
internal import Dispatch
public import HTTP
internal import Synchronization

/// Where a server listens, and with how many loops.
public struct ServerOptions: Sendable {
    /// The addresses to listen on; those with port 0 all get one port, which the system chooses.
    public var addresses: [Address]
    /// Loops, each with a thread of its own: about one for each core, from 1 to
    /// `Server.mostWorkers`.
    public var workers: Int
    /// What is bounded, and how.
    public var limits: Limits
    /// Sockets that listen already, and which all loops share, by their descriptors: the server
    /// takes them over.
    public var inherited: [Int32] = []
    /// Whether other servers may listen at the same addresses, where they allow it too.
    public var sharesPort = false
    /// How many requests an address may make; without it any number.
    public var rateLimit: RateLimit?
    /// Paths of requests that are not counted.
    public var unlimitedPaths: [String] = []
    /// Whose word is taken for the address of a client.
    public var proxies = TrustedProxies()
    /// Where requests are logged; nowhere without it.
    public var accessLog: AccessLog?
    /// With certificates, TLS is spoken at all addresses; the first one is for peers that name no
    /// host, or one that no certificate is for. Without any, plain TCP.
    public var certificates: [TLSCertificate]
    /// Fields of every answer, before its own.
    public var fields: [(FieldName, String)]

    /// Options for a server.
    public init(
        addresses: [Address], workers: Int, limits: Limits = Limits(),
        certificates: [TLSCertificate] = [], fields: [(FieldName, String)] = []
    ) {
        self.addresses = addresses
        self.workers = workers
        self.limits = limits
        self.certificates = certificates
        self.fields = fields
    }
}

/// An HTTP server: it answers with its handler what arrives at its addresses.
///
/// It listens from the time it is made, and answers from `start()` until a drain has ended. It
/// knows nothing of signals, routes or logs.
public final class Server: Sendable {
    /// The numeric addresses that are listened on, with their ports, and Unix-domain sockets.
    public let addresses: [Address]

    private let options: ServerOptions
    /// The handler's routes: it is not kept here itself, so that what replaces it frees it.
    private let routes: [String]
    /// Nil where plain TCP is spoken.
    private let secure: TLSSettings?
    private let mailboxes: [Mailbox]
    /// What each loop counts.
    private let tallies: [Tally]
    /// What the loops need; each takes its own when it starts, and is then its only holder.
    private let seats: Mutex<[EventLoop.Seat]>
    private let loops = DispatchGroup()

    /// Binds the addresses and listens. What can fail, fails here.
    public init(_ options: ServerOptions, handler: Handler) throws(SystemError) {
        precondition(1...Self.mostWorkers ~= options.workers, "There are threads for all loops.")
        let admission = Admission(options.limits, proxies: options.proxies)
        var inherited: [Listener] = []
        for number in options.inherited { inherited.append(try Listener(inherited: number)) }
        let listeners = try Listener.make(
            options.addresses, loops: options.workers, backlog: options.limits.backlog,
            sharesPort: options.sharesPort
        ).map { inherited + $0 }
        let workshop = Workshop(
            threads: options.workers, mostWaiting: options.limits.waitingAnswers)
        var seats: [EventLoop.Seat] = []
        for listeners in listeners {
            let tally = Tally(routes: handler.routes.count)
            seats.append(try EventLoop.Seat(listeners, admission, tally, workshop, handler))
        }
        addresses = listeners[0].map(\.address)
        self.options = options
        routes = handler.routes
        secure =
            options.certificates.isEmpty ? nil : TLSSettings(certificates: options.certificates)
        mailboxes = seats.map(\.mailbox)
        tallies = seats.map(\.tally)
        self.seats = Mutex(seats)
    }

    /// Starts a thread for each loop; to be called once.
    public func start() {
        for number in mailboxes.indices {
            DispatchQueue(label: "loop \(number)").async(group: loops) { [self] in
                var loop = EventLoop(
                    seats.withLock { $0.removeLast() }, options, secure: secure)
                loop.run()
            }
        }
        if secure != nil { renewTicketKeysInTime() }
    }

    /// What has been counted since the server began. Anyone may ask at any time; no loop is held
    /// up.
    public var figures: Figures {
        var figures = Figures(routes: routes.count)
        for tally in tallies { tally.add(to: &figures) }
        return figures
    }

    /// Answers with another handler from now on, on all loops, without losing a connection. It has
    /// the same routes.
    public func replace(_ handler: Handler) {
        precondition(handler.routes == routes, "Routes are counted by their number.")
        for mailbox in mailboxes { mailbox.post(.replace(handler)) }
    }

    /// Shows other certificates, at least one, to connections from now on; for a server that began
    /// with some. Open connections and sessions stay.
    public func replace(_ certificates: [TLSCertificate]) {
        precondition(secure != nil && !certificates.isEmpty, "TLS begins and ends with a server.")
        for mailbox in mailboxes { mailbox.post(.show(certificates)) }
    }

    /// Stops accepting, lets requests that have begun or are on their way be answered, and ends the
    /// server when all connections are closed, at the latest when the time is over.
    public func drain(within time: Duration) {
        for mailbox in mailboxes { mailbox.post(.drain(milliseconds: time.milliseconds)) }
    }

    /// How many loops there may be. Dispatch gives a process 255 threads, and a loop keeps its own:
    /// these leave some for signals, reloads, logs and a second server.
    public static let mostWorkers = 224

    /// How many loops are of use: as many as the processors that this process may run on, which a
    /// container or `taskset` may have made fewer than the machine has.
    public static var processors: Int { min(max(1, Int(system_processors())), mostWorkers) }

    /// Waits until all loops have ended, which they do after a drain.
    public func wait() { loops.wait() }

    private func renewTicketKeysInTime() {
        let time = DispatchTimeInterval.milliseconds(Int(options.limits.ticketTime.milliseconds))
        DispatchQueue.global().asyncAfter(deadline: .now() + time) { [weak self] in
            guard let self else { return }
            let keys = TLSTicketKeys()
            for mailbox in mailboxes { mailbox.post(.renew(keys)) }
            renewTicketKeysInTime()
        }
    }
}
