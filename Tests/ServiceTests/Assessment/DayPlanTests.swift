import Knowledge
import Testing

@testable import Service

@Suite struct DayPlanTests {
    /// Some things and distances, made from a number.
    struct Sample: Sendable, CustomTestStringConvertible {
        let seed: UInt64
        let items: [DayPlan.Item]
        let distances: [DayPlan.Distance]

        init(_ seed: UInt64) {
            self.seed = seed
            var state = seed &* 0x9E37_79B9_7F4A_7C15
            func next(_ count: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % count
            }
            items = (0..<2 + next(3)).map { place in
                DayPlan.Item(
                    places: Places(place), doses: 1 + next(2),
                    meals: [nil, nil, .with, .apart, .first][next(5)])
            }
            let hours = [nil, 60, 120, 240, 360, 480]
            distances = (0..<next(5)).map { [items] _ in
                let item = next(items.count)
                let other = (item + 1 + next(items.count - 1)) % items.count
                let before = hours[next(6)]
                return DayPlan.Distance(
                    item: item, other: other, before: before,
                    after: before == nil ? 120 : hours[next(6)])
            }
        }

        var testDescription: String { "\(seed)" }

        /// Every way to give each thing its slots.
        var ways: [[[Int]]] {
            items.map(DayPlan.options).reduce([[]]) { ways, options in
                ways.flatMap { way in options.map { way + [$0] } }
            }
        }

        /// Whether a way keeps a distance.
        func keeps(_ way: [[Int]], _ distance: DayPlan.Distance) -> Bool {
            way[distance.item].allSatisfy { slot in
                way[distance.other].allSatisfy { other in
                    distance.isKept(DayPlan.slots[slot].minutes, DayPlan.slots[other].minutes)
                }
            }
        }

        /// Whether what is taken before all else is taken alone.
        func isAlone(_ way: [[Int]]) -> Bool {
            items.indices.allSatisfy { first in
                items.indices.allSatisfy { second in
                    first == second || items[first].sharesTime(with: items[second])
                        || Set(way[first]).isDisjoint(with: way[second])
                }
            }
        }

        /// The least number of moments that keep all distances; nil where no way does.
        var least: Int? {
            ways.filter { way in isAlone(way) && distances.allSatisfy { keeps(way, $0) } }
                .map { Set($0.joined()).count }.min()
        }
    }

    @Test(arguments: (0..<300).map { Sample($0) })
    func `a plan has as few moments as trying everything finds`(_ sample: Sample) {
        let plan = DayPlan(sample.items, keeping: sample.distances)
        #expect(!plan.isGivenUp)
        guard let least = sample.least else {
            #expect(!plan.conflicts.isEmpty && plan.moments.isEmpty)
            return
        }
        #expect(plan.conflicts.isEmpty)
        #expect(plan.moments.count == least)
        let way = sample.items.map { item in
            DayPlan.slots.indices.filter { slot in
                plan.moments.contains {
                    $0.slot == DayPlan.slots[slot] && $0.places.union(item.places) == $0.places
                }
            }
        }
        #expect(sample.ways.contains(way) && sample.isAlone(way))
        #expect(sample.distances.allSatisfy { sample.keeps(way, $0) })
    }

    @Test func `the samples have days that work and days that do not`() {
        let samples = (0..<300).map { Sample($0) }
        #expect(samples.count { $0.least == nil } > 20)
        #expect(samples.count { $0.least != nil } > 100)
    }

    @Test func `two things that no day keeps apart are named`() {
        let items = (0..<2).map { DayPlan.Item(places: Places($0), doses: 1, meals: .with) }
        let plan = DayPlan(
            items, keeping: [.init(item: 0, other: 1, before: 13 * 60, after: 13 * 60)])
        #expect(plan.conflicts == [Places(0..<2)])
        #expect(plan.moments.isEmpty)
    }

    @Test(arguments: [
        (8 * 60, 12 * 60, true), (8 * 60, 11 * 60, false), (8 * 60, 6 * 60, false),
        (22 * 60, 2 * 60, true), (8 * 60, 2 * 60, true), (8 * 60, 4 * 60, false),
    ])
    func `a distance holds over the night`(time: Int, other: Int, isKept: Bool) {
        let distance = DayPlan.Distance(item: 0, other: 1, before: 4 * 60, after: 6 * 60)
        #expect(distance.isKept(time, other) == isKept)
    }

    @Test func `times are written with two digits`() {
        #expect(DayPlan.slots.map(\.time).prefix(3) == ["06:00", "08:00", "10:30"])
    }
}
