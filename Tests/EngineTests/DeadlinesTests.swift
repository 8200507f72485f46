import Testing

@testable import Engine

@Suite struct DeadlinesTests {
    @Test(arguments: [1, 2, 3, UInt64.random(in: 4 ... .max)])
    func `The wheel reports what a naive model reports`(seed: UInt64) {
        var random = SplitMix(state: seed)
        var now: Int64 = 1_000_000
        var wheel = Deadlines(now: now)
        var model: [Int: Int64] = [:]
        for step in 0..<20_000 {
            let index = Int.random(in: 0..<40, using: &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<6:
                let reach: Int64 = Bool.random(using: &random) ? 300 : 30_000
                let deadline = now + Int64.random(in: 0..<reach, using: &random)
                wheel.set(index, to: deadline)
                model[index] = deadline
            case 6:
                wheel.cancel(index)
                model[index] = nil
            default:
                now += Int64.random(in: 0..<(step % 50 == 0 ? 20_000 : 100), using: &random)
                var expired: Set<Int> = []
                while let index = wheel.nextExpired(at: now) {
                    #expect(expired.insert(index).inserted, "seed \(seed), step \(step)")
                }
                // Those whose tick is over must be there; of the tick that is not, some may be.
                let passed = model.filter { $0.value < now }
                let due = passed.filter { $0.value / Deadlines.tick < now / Deadlines.tick }
                #expect(expired.isSuperset(of: due.keys), "seed \(seed), step \(step)")
                #expect(expired.isSubset(of: passed.keys), "seed \(seed), step \(step)")
                for index in expired { model[index] = nil }
                let next = wheel.next
                #expect((next == nil) == model.isEmpty, "seed \(seed), step \(step)")
                if let next, let first = model.values.min() {
                    let due = (first / Deadlines.tick + 1) * Deadlines.tick
                    #expect(next > now && next <= due, "seed \(seed), step \(step)")
                }
            }
        }
    }

    @Test func `A deadline is never early and at most a tick late`() {
        for offset in 0..<(3 * Deadlines.tick) {
            var wheel = Deadlines(now: 0)
            wheel.set(0, to: 500 + offset)
            var now: Int64 = 0
            while let next = wheel.next {
                now = next
                guard let index = wheel.nextExpired(at: now) else { continue }
                #expect(index == 0)
                #expect(now > 500 + offset && now <= 500 + offset + Deadlines.tick)
            }
        }
    }
}

/// A small random generator that a seed determines.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
