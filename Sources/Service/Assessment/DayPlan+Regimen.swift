public import Knowledge

extension DayPlan {
    /// The plan of everything that is swallowed and known; nil where that is fewer than two things.
    init?(_ regimen: Regimen, _ pairs: [InteractingPair], in base: AssessmentBase) {
        var items: [Item] = []
        var places: [String: Int] = [:]
        for (item, dosing) in regimen.taken {
            guard let entity = item.entity, dosing.route == .oral else { continue }
            let doses = Self.doses(dosing.perDay)
            // The same thing twice is taken as often as both say.
            if let place = places[entity.id] {
                items[place] = Item(
                    places: items[place].places.union(Places(item.number)),
                    doses: min(Self.mostDoses, items[place].doses + doses),
                    meals: items[place].meals)
            } else {
                places[entity.id] = items.count
                let classes = [entity] + base.classes(of: entity)
                items.append(
                    Item(
                        places: Places(item.number), doses: doses,
                        meals: classes.lazy.compactMap { MealRule(of: $0) }.first))
            }
        }
        guard items.count > 1 else { return nil }
        let distances = pairs.flatMap { pair -> [Distance] in
            guard !pair.interactions.isEmpty, let one = places[pair.first.entity.id],
                let two = places[pair.second.entity.id]
            else { return [] }
            return pair.interactions.flatMap { found in
                found.account.effects.compactMap { effect in
                    Distance(effect, found, one, two, in: base.knowledge)
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
        guard effect.isTimed, let roles = found.ends else {
            return nil
        }
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
