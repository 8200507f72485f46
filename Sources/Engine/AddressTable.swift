internal import HTTP
internal import Synchronization

/// What is counted of each address: its connections, and while a rate limit is on its requests.
///
/// All loops share it. It is cut in shards, each behind a lock of its own, so that they seldom wait
/// for one another; and it is touched when a connection begins or ends, not by each request unless
/// a rate limit is on. Of IPv6 a network of 64 bits counts as one address.
final class AddressTable: Sendable {
    private struct Entry {
        var connections = 0
        var bucket = RateLimit.Bucket()
    }

    private struct Entries {
        var entries: [IPAddress: Entry] = [:]
        /// What newcomers share while there is no room for them.
        var common = RateLimit.Bucket()
        /// When entries without use were last looked for.
        var swept: Int64 = .min
    }

    private final class Shard: Sendable {
        let entries = Mutex(Entries())
    }

    /// Milliseconds between two sweeps, which look at every entry.
    private static let sweepPause: Int64 = 1_000
    private static let shardCount = 64

    private let shards = (0..<shardCount).map { _ in Shard() }
    /// Entries of a shard above which none is made for a request.
    private let room: Int

    init(room: Int) {
        self.room = max(1, room / Self.shardCount)
    }

    /// Counts one more connection of an address, unless that would be too many.
    func enter(_ address: IPAddress, limit: Int) -> Bool {
        let network = address.network
        return shard(of: network).entries.withLock { (shard) in
            let isAdmitted = shard.entries[network, default: Entry()].connections < limit
            if isAdmitted { shard.entries[network, default: Entry()].connections += 1 }
            return isAdmitted
        }
    }

    /// Counts one connection less.
    func leave(_ address: IPAddress, at now: Int64) {
        let network = address.network
        shard(of: network).entries.withLock { (shard) in
            guard var entry = shard.entries[network] else { return }
            entry.connections -= 1
            let isUsed = entry.connections > 0 || !entry.bucket.isFull(at: now)
            shard.entries[network] = isUsed ? entry : nil
        }
    }

    /// Counts one more request of an address; of none, if the peer is at a Unix-domain socket.
    func take(_ limit: RateLimit, _ address: IPAddress?, at now: Int64) -> RateLimit.Verdict {
        let network = address?.network ?? IPAddress(bits: 0)
        return shard(of: network).entries.withLock { (shard) in
            if shard.entries[network] == nil, !makeRoom(&shard, at: now) {
                return limit.take(from: &shard.common, at: now)
            }
            return limit.take(from: &shard.entries[network, default: Entry()].bucket, at: now)
        }
    }

    /// How many addresses it knows.
    var count: Int { shards.reduce(0) { $0 + $1.entries.withLock { $0.entries.count } } }

    private func makeRoom(_ shard: inout Entries, at now: Int64) -> Bool {
        if shard.entries.count < room { return true }
        guard now >= shard.swept &+ Self.sweepPause else { return false }
        shard.swept = now
        shard.entries = shard.entries.filter {
            $0.value.connections > 0 || !$0.value.bucket.isFull(at: now)
        }
        return shard.entries.count < room
    }

    private func shard(of network: IPAddress) -> Shard {
        shards[Int(UInt(bitPattern: network.hashValue) % UInt(Self.shardCount))]
    }
}
