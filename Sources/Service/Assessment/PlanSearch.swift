internal import Knowledge

/// Places things one after the other in the slots of a day, and goes back where that fails.
struct PlanSearch {
    private let options: [[[Int]]]
    private let distances: [DayPlan.Distance]
    /// For each thing the places of the distances that it has a part in.
    private let own: [[Int]]
    private let order: [Int]
    private var placed: [[Int]]
    /// How many placements may still be tried.
    private(set) var left = DayPlan.bound
    /// Which distances need not be kept.
    var isDropped: [Bool]

    /// What has the most distances to keep is placed first.
    init(_ options: [[[Int]]], _ distances: [DayPlan.Distance]) {
        self.options = options
        self.distances = distances
        var own: [[Int]] = Array(repeating: [], count: options.count)
        for (place, distance) in distances.enumerated() {
            own[distance.item].append(place)
            own[distance.other].append(place)
        }
        self.own = own
        order = options.indices.sorted { (-own[$0].count, $0) < (-own[$1].count, $1) }
        placed = Array(repeating: [], count: options.count)
        isDropped = Array(repeating: false, count: distances.count)
    }

    /// The slots of each thing within the first set that has room for all; nil where there is none,
    /// and where the placements were not enough.
    mutating func smallest() -> [[Int]]? {
        for set in DayPlan.sets where left > 0 {
            if place(0, set) { return placed }
        }
        return nil
    }

    private mutating func place(_ depth: Int, _ set: [Int]) -> Bool {
        guard depth < order.count else { return true }
        let item = order[depth]
        for option in options[item] where option.allSatisfy(set.contains) {
            guard left > 0 else { return false }
            left -= 1
            placed[item] = option
            if fits(item), place(depth + 1, set) { return true }
        }
        placed[item] = []
        return false
    }

    /// Whether an item keeps its distances from all that are placed.
    private func fits(_ item: Int) -> Bool {
        own[item].allSatisfy { place in
            let distance = distances[place]
            return isDropped[place]
                || distance.isKept(placed[distance.item], placed[distance.other])
        }
    }
}
