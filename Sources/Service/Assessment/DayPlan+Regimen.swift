public import Knowledge

extension DayPlan {
    /// The plan of everything that is swallowed and known; nil where that is fewer than two things.
    init?(_ things: [Thing], _ pairs: [InteractingPair], in knowledge: KnowledgeBase) {
        var items: [Item] = []
        items.reserveCapacity(things.count)
        /// For each thing its place among the items.
        var numbers: [Int?] = []
        numbers.reserveCapacity(things.count)
        for thing in things {
            var places = Places()
            // The same thing twice is taken as often as both say.
            var doses = 0
            for (item, dosing) in thing.takings where dosing.route == .oral {
                places.insert(item.number)
                doses += Self.doses(dosing.perDay)
            }
            numbers.append(places.isEmpty ? nil : items.count)
            guard !places.isEmpty else { continue }
            items.append(
                Item(
                    places: places, doses: min(Self.mostDoses, doses), meals: thing.profile.meals))
        }
        guard items.count > 1 else { return nil }
        var distances: [Distance] = []
        for pair in pairs where !pair.interactions.isEmpty {
            guard let one = numbers[pair.first.number], let two = numbers[pair.second.number]
            else { continue }
            for found in pair.interactions {
                for effect in found.account.effects where effect.isTimed {
                    if let distance = Distance(effect, found, one, two, in: knowledge) {
                        distances.append(distance)
                    }
                }
            }
        }
        self.init(items, keeping: distances)
    }

    /// How many moments a day something needs: a part of a dose is taken on some days only.
    private static func doses(_ perDay: Ratio) -> Int {
        let whole = (perDay.numerator + perDay.denominator - 1) / perDay.denominator
        return Int(min(Int64(mostDoses), max(1, whole)))
    }
}

extension DayPlan.Distance {
    /// The distance of an effect: the medicine is taken before or after the other.
    fileprivate init?(
        _ effect: Interaction.Effect, _ found: InteractingPair.Found, _ first: Int, _ second: Int,
        in knowledge: KnowledgeBase
    ) {
        guard let roles = found.ends else { return nil }
        let subject = effect.subject(in: knowledge)
        let isFirst = roles.first == subject
        item = isFirst ? first : second
        other = isFirst ? second : first
        before = effect.before?.minutes
        after = effect.after?.minutes
    }
}

extension InteractingPair.Found {
    /// The members that the first and the second of the pair come to it by.
    fileprivate var ends: (first: String, second: String)? {
        roles.count == 2 ? (roles[0].id, roles[1].id) : nil
    }
}

extension Interaction.Effect {
    /// What is to be taken before or after the other: the medicine; of two, the one acted on.
    public func subject(in knowledge: KnowledgeBase) -> String {
        let drugs = [to, from].filter { knowledge.entity($0)?.kind == .drug }
        return drugs.first ?? to
    }
}

extension Quantity {
    /// A length of time in whole minutes, rounded up.
    fileprivate var minutes: Int? {
        guard let ratio = ratio(in: .minute) else { return nil }
        return Int((ratio.numerator + ratio.denominator - 1) / ratio.denominator)
    }
}
