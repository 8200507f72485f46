internal import HTTP
internal import Synchronization

/// How many connections all loops together hold, in all and of each address, and whether one more
/// may come in.
///
/// One above a limit is surplus: it is accepted, told so and ended, so that its peer learns that it
/// has to wait, while in the queue of a listener that no longer accepts it would wait for its own
/// time-out. Surplus ones have a limit too.
final class Admission: Sendable {
    /// What becomes of a new connection.
    enum Entry: Equatable {
        /// It is served.
        case admitted
        /// It is told why not.
        case surplus(ProtocolError)
        /// It is closed at once.
        case refused
    }

    /// What is counted of each address.
    let addresses: AddressTable
    /// Whose connections are not counted by address, since they are many peers'.
    let proxies: TrustedProxies
    private let limits: Limits
    private let count = Atomic<Int>(0)
    private let surplusCount = Atomic<Int>(0)

    init(_ limits: Limits, proxies: TrustedProxies = TrustedProxies()) {
        self.limits = limits
        self.proxies = proxies
        addresses = AddressTable(room: limits.countedAddresses)
    }

    /// Counts one more connection, unless that would be too many. A peer without an address is at a
    /// Unix-domain socket.
    func enter(_ peer: IPAddress?, at now: Int64) -> Entry {
        let counted = countedAddress(of: peer)
        if let counted, !addresses.enter(counted, limit: limits.connectionsPerAddress) {
            return enterSurplus(.tooManyConnections)
        }
        if count.add(1, ordering: .relaxed).newValue <= limits.connections { return .admitted }
        count.subtract(1, ordering: .relaxed)
        if let counted { addresses.leave(counted, at: now) }
        return enterSurplus(.overloaded)
    }

    /// Counts one connection less.
    func leave(_ peer: IPAddress?, isSurplus: Bool, at now: Int64) {
        if isSurplus {
            surplusCount.subtract(1, ordering: .relaxed)
        } else {
            count.subtract(1, ordering: .relaxed)
            if let counted = countedAddress(of: peer) { addresses.leave(counted, at: now) }
        }
    }

    private func enterSurplus(_ reason: ProtocolError) -> Entry {
        let isOne = surplusCount.add(1, ordering: .relaxed).newValue <= limits.surplusConnections
        if isOne { return .surplus(reason) }
        surplusCount.subtract(1, ordering: .relaxed)
        return .refused
    }

    private func countedAddress(of peer: IPAddress?) -> IPAddress? {
        proxies.trust(peer) ? nil : peer
    }
}
