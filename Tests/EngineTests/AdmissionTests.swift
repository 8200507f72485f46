import HTTP
import Testing

@testable import Engine

@Suite struct AdmissionTests {
    private static func limits(all: Int, each: Int, surplus: Int = 1) -> Limits {
        var limits = Limits()
        limits.connections = all
        limits.connectionsPerAddress = each
        limits.surplusConnections = surplus
        return limits
    }

    private static let one = IPAddress("192.0.2.1")
    private static let other = IPAddress("2001:db8::1")

    @Test func `Above a limit connections are surplus, and above that refused`() {
        let admission = Admission(Self.limits(all: 2, each: 10))
        #expect(admission.enter(Self.one, at: 0) == .admitted)
        #expect(admission.enter(nil, at: 0) == .admitted)
        #expect(admission.enter(Self.other, at: 0) == .surplus(.overloaded))
        #expect(admission.enter(Self.other, at: 0) == .refused)
        admission.leave(Self.other, isSurplus: true, at: 0)
        #expect(admission.enter(Self.other, at: 0) == .surplus(.overloaded))
        admission.leave(nil, isSurplus: false, at: 0)
        #expect(admission.enter(Self.other, at: 0) == .admitted)
    }

    @Test func `An address has so many connections, a network of IPv6 too`() {
        let admission = Admission(Self.limits(all: 10, each: 1, surplus: 10))
        #expect(admission.enter(Self.other, at: 0) == .admitted)
        let neighbour = IPAddress("2001:db8::ffff:2")
        #expect(admission.enter(neighbour, at: 0) == .surplus(.tooManyConnections))
        #expect(admission.enter(Self.one, at: 0) == .admitted)
        #expect(admission.enter(Self.one, at: 0) == .surplus(.tooManyConnections))
        admission.leave(Self.one, isSurplus: true, at: 0)
        #expect(admission.enter(Self.one, at: 0) == .surplus(.tooManyConnections))
        admission.leave(Self.one, isSurplus: false, at: 0)
        #expect(admission.enter(Self.one, at: 0) == .admitted)
    }

    @Test func `Trusted proxies and peers at Unix-domain sockets have any number`() throws {
        let proxies = try #require(TrustedProxies(["192.0.2.1"]))
        let admission = Admission(Self.limits(all: 10, each: 1), proxies: proxies)
        for peer in [Self.one, Self.one, nil, nil, Self.other] {
            #expect(admission.enter(peer, at: 0) == .admitted)
        }
        #expect(admission.enter(Self.other, at: 0) == .surplus(.tooManyConnections))
        for peer in [Self.one, Self.one, nil, nil] {
            admission.leave(peer, isSurplus: false, at: 0)
        }
        #expect(admission.addresses.count == 1)
    }
}

@Suite struct AddressTableTests {
    @Test func `An address without connections and with a full bucket is forgotten`() throws {
        let table = AddressTable(room: 1_000)
        let limit = try #require(RateLimit(requests: 2, window: 2))
        let address = try #require(IPAddress("192.0.2.1"))
        #expect(table.enter(address, limit: 1) && table.count == 1)
        #expect(table.take(limit, address, at: 0).remaining == 1)
        table.leave(address, at: 999)
        #expect(table.count == 1)
        #expect(table.enter(address, limit: 1))
        table.leave(address, at: 1_000)
        #expect(table.count == 0)
    }

    @Test func `The table stays in its bounds, and newcomers share a bucket meanwhile`() throws {
        let table = AddressTable(room: 64)
        let limit = try #require(RateLimit(requests: 10, window: 10))
        let addresses = (0..<10_000).map { IPAddress(bits: 0xFFFF_0000_0000 | UInt128($0)) }
        let counts = addresses.map { table.take(limit, $0, at: 5_000).remaining }
        #expect(table.count <= 64)
        #expect(counts.contains(0) && counts.prefix(10).contains(9))
        // Their buckets are full again, so there is room for others.
        let late = try #require(IPAddress("198.51.100.1"))
        #expect(table.take(limit, late, at: 7_000).remaining == 9)
        #expect(table.take(limit, late, at: 7_000).remaining == 8)
        #expect(table.count <= 64)
    }

    @Test func `Peers without an address share a bucket`() throws {
        let table = AddressTable(room: 64)
        let limit = try #require(RateLimit(requests: 2, window: 60))
        let verdicts = (0..<3).map { _ in table.take(limit, nil, at: 0).isAllowed }
        #expect(verdicts == [true, true, false])
    }
}
