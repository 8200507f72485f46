internal import Knowledge

/// When to take what in a day: as few moments as possible that keep every distance and every rule
/// on meals that the knowledge has.
///
/// The moments are chosen among ``slots``. The search tries the sets of them by size; within a set,
/// it places one thing after the other and goes back where that fails. It gives up after
/// ``bound`` steps and says so.
public struct DayPlan: Sendable {
    /// A time of the day at which things can be taken.
    public struct Slot: Sendable, Equatable {
        /// Minutes after midnight.
        public let minutes: Int
        /// `breakfast`, `lunch` or `dinner`; nil apart from meals.
        public let meal: String?

        /// As people write it: `08:00`.
        public var time: String {
            let hours = minutes / 60
            let rest = minutes % 60
            return (hours < 10 ? "0" : "") + "\(hours):" + (rest < 10 ? "0" : "") + "\(rest)"
        }
    }

    /// The times that are looked at: three meals, and an hour or more away from them on each side.
    public static let slots = [
        Slot(minutes: 6 * 60, meal: nil), Slot(minutes: 8 * 60, meal: "breakfast"),
        Slot(minutes: 10 * 60 + 30, meal: nil), Slot(minutes: 13 * 60, meal: "lunch"),
        Slot(minutes: 16 * 60, meal: nil), Slot(minutes: 19 * 60, meal: "dinner"),
        Slot(minutes: 22 * 60 + 30, meal: nil),
    ]

    /// How many placements are tried at the most.
    public static let bound = 20_000
    /// How often a day something is placed at the most: more often is a matter of hours.
    static let mostDoses = 4

    /// Something to be placed.
    struct Item: Sendable {
        /// Its places in the request.
        let places: Places
        /// How many times a day.
        let doses: Int
        /// With a meal, apart from meals, before all else, or whenever.
        let meals: MealRule?

        /// How it stands beside another thing at the same time.
        func sharesTime(with other: Item) -> Bool { meals != .first && other.meals != .first }
    }

    /// A distance that two things are to keep.
    struct Distance: Sendable {
        /// What is taken before or after the other.
        let item: Int
        /// The other.
        let other: Int
        /// How long before it, in minutes; nil where only after it is right.
        let before: Int?
        /// How long after it, in minutes; nil where only before it is right.
        let after: Int?

        /// Whether all slots of the one thing keep the distance from all of the other.
        func isKept(_ slots: [Int], _ others: [Int]) -> Bool {
            slots.allSatisfy { slot in
                others.allSatisfy {
                    isKept(DayPlan.slots[slot].minutes, DayPlan.slots[$0].minutes)
                }
            }
        }

        /// Whether two times keep the distance, today and over the night.
        func isKept(_ time: Int, _ otherTime: Int) -> Bool {
            let day = 24 * 60
            let ahead = (otherTime - time + day) % day
            switch (before, after) {
            case (let before?, let after?): return ahead >= before && day - ahead >= after
            case (let before?, nil): return otherTime - time >= before
            case (nil, let after?): return time - otherTime >= after
            case (nil, nil): return true
            }
        }
    }

    /// What is taken at one time.
    public struct Moment: Sendable {
        /// When.
        public let slot: Slot
        /// The places in the request of what is taken.
        public let places: Places
    }

    /// The moments, in the order of the day; none where no day keeps all distances.
    public let moments: [Moment]
    /// Pairs, by their places in the request, that no day satisfies: they are left to a pharmacist.
    public let conflicts: [Places]
    /// Whether the search ended before it had tried all.
    public let isGivenUp: Bool

    /// Plans a day for some things.
    init(_ items: [Item], keeping distances: [Distance]) {
        let options = items.map(Self.options)
        var distances = distances
        for first in items.indices {
            for second in items.indices.dropFirst(first + 1)
            where !items[first].sharesTime(with: items[second]) {
                distances.append(Distance(item: first, other: second, before: 1, after: 1))
            }
        }
        // What two things cannot keep alone, no plan can.
        var kept: [Distance] = []
        var broken: [Distance] = []
        for distance in distances {
            let canBeKept = options[distance.item].contains { slots in
                options[distance.other].contains { distance.isKept(slots, $0) }
            }
            if canBeKept { kept.append(distance) } else { broken.append(distance) }
        }
        // What several cannot keep together, they can without one of the distances, or some.
        var search = PlanSearch(options, kept)
        var plan = search.smallest()
        var count = kept.count
        while plan == nil, search.left > 0, count > 0 {
            for place in (0..<count).reversed() where plan == nil && search.left > 0 {
                search.isDropped[place] = true
                plan = search.smallest()
                if plan != nil { broken.append(kept[place]) }
                search.isDropped[place] = false
            }
            guard plan == nil else { break }
            count -= 1
            search.isDropped[count] = true
            broken.append(kept[count])
        }
        isGivenUp = plan == nil
        conflicts = broken.map { items[$0.item].places.union(items[$0.other].places) }.unique
        // A day that breaks a distance is not shown: somebody might keep to it.
        guard let plan, broken.isEmpty else {
            moments = []
            return
        }
        moments = Self.slots.indices.compactMap { slot in
            var places = Places()
            for item in items.indices where plan[item].contains(slot) {
                places.formUnion(items[item].places)
            }
            return places.isEmpty ? nil : Moment(slot: Self.slots[slot], places: places)
        }
    }

    /// The sets of slots, the smallest first, those with the most meals first among equals, then
    /// the earliest: what fits a meal is forgotten least.
    static let sets: [[Int]] = {
        let all = (1..<1 << slots.count).map { bits in
            slots.indices.filter { bits >> $0 & 1 == 1 }
        }
        let meals = { (set: [Int]) in set.count { slots[$0].meal != nil } }
        return all.sorted {
            ($0.count, -meals($0), $0.map(String.init).joined())
                < ($1.count, -meals($1), $1.map(String.init).joined())
        }
    }()

    /// The sets of slots in which a thing can be taken: as many as it has doses, apart by half of
    /// an even spread at least. What is taken before all else is taken once; a thing that has more
    /// doses than its meals is taken whenever.
    static func options(_ item: Item) -> [[Int]] {
        let rule = item.meals.flatMap(MealRule.allCases.firstIndex) ?? MealRule.allCases.count
        return table[rule][item.doses - 1]
    }

    /// The same for each rule on meals, then for none; for each number of doses.
    private static let table = (MealRule.allCases + [nil]).map { meals in
        (1...mostDoses).map { options(meals, doses: $0) }
    }

    private static func options(_ meals: MealRule?, doses: Int) -> [[Int]] {
        let doses = meals == .first ? 1 : doses
        let least = 24 * 60 / doses / 2
        let all = sets.filter { set in
            set.count == doses
                && zip(set, set.dropFirst()).allSatisfy {
                    slots[$1].minutes - slots[$0].minutes >= least
                }
        }
        let fitting = all.filter { set in
            set.allSatisfy { slot in
                switch meals {
                case .with: slots[slot].meal != nil
                case .apart: slots[slot].meal == nil
                case .first: slot == 0
                case nil: true
                }
            }
        }
        return fitting.isEmpty ? all : fitting
    }
}
