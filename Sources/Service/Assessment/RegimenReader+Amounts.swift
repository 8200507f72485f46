internal import JSON
internal import Knowledge

// How much and how often.
extension RegimenReader {
    func dosing(_ members: inout JSONMembers, of profile: Profile?) -> Regimen.Dosing? {
        let place = members.element("amount", .nullable)
        let amount = place.flatMap { quantity($0) }
        let perDay = members.element("perDay", .nullable)
        let every = members.element("every", .nullable)
        let duration = members.element("duration", .nullable)
        let route: Regimen.Route? = members.choice("route", .nullable)
        if let perDay, every != nil { perDay.note("Give perDay or every, not both.") }
        let times = perDay.map { timesPerDay($0) } ?? every.map { interval($0) } ?? .one
        let days = duration.map { period($0)?.days }
        if let place, let amount, let profile, profile.nutrient != nil,
            mass(amount, of: profile, place) == nil
        {
            return nil
        }
        guard let times, place == nil || amount != nil, days != .some(nil) else { return nil }
        return Regimen.Dosing(
            amount: amount, perDay: times, days: days ?? nil, route: route ?? .oral)
    }

    private func timesPerDay(_ element: JSONElement) -> Ratio? {
        guard let times = positive(element) else { return nil }
        guard times <= Ratio(Int64(Bounds.timesPerDay)) else {
            element.note("Give at most \(Bounds.timesPerDay) times a day.")
            return nil
        }
        return times
    }

    private func interval(_ element: JSONElement) -> Ratio? {
        guard let period = period(element) else { return nil }
        return Ratio(1, over: Int128(period.days))
    }

    private func period(_ element: JSONElement) -> Period? {
        guard let text = element.string() else { return nil }
        if let period = Period(text), period.days > 0 { return period }
        element.note("This is not a length of time. Write P14D, P6W, P3M or P2Y.")
        return nil
    }

    /// A positive number, as an exact fraction.
    func positive(_ element: JSONElement) -> Ratio? {
        guard let number = element.number() else { return nil }
        guard let ratio = Ratio(exactly: number), ratio > .zero else {
            element.note("Give a number above zero, with at most nine decimals.")
            return nil
        }
        return ratio
    }

    /// How much of a food is eaten: servings or grams.
    func portion(
        _ element: JSONElement, _ servings: JSONElement?, _ grams: JSONElement?
    ) -> Regimen.Portion? {
        switch (servings, grams) {
        case (let servings?, nil): return positive(servings).map { .servings($0) }
        case (nil, let grams?):
            guard let ratio = positive(grams) else { return nil }
            guard let mass = Mass(nanograms: 1_000_000_000).scaled(by: ratio) else {
                grams.note("This is more than anybody eats.")
                return nil
            }
            return .mass(mass)
        default:
            element.note("Give either servings or grams.", allowed: ["servings", "grams"])
            return nil
        }
    }

    /// An amount above zero with its unit.
    func quantity(_ element: JSONElement) -> Quantity? {
        guard var members = element.members() else { return nil }
        let value = members.element("value")
        let unit = members.element("unit").flatMap { readUnit($0) }
        members.finish()
        guard let ratio = value.flatMap({ positive($0) }), let unit else { return nil }
        // However the number was written: 50.0 is 50.
        return Quantity.shown(ratio, unit).quantity
    }

    func readUnit(_ element: JSONElement) -> Unit? {
        guard let text = element.string() else { return nil }
        if let unit = Unit(text) { return unit }
        let units = Unit.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: text, among: units).map { " Did you mean \($0)?" } ?? ""
        element.note("This is no unit that is known." + near, allowed: near.isEmpty ? units : [])
        return nil
    }

    /// The mass that an amount of something is; the unit is at fault where there is none.
    func mass(_ quantity: Quantity, of profile: Profile?, _ place: JSONElement) -> Mass? {
        // What is unknown is not weighed: any amount of it will do.
        guard let profile else { return .zero }
        if let mass = Amounts.mass(of: quantity, profile) { return mass }
        let units = Amounts.units(of: profile)
        guard units.contains(quantity.unit) else {
            JSONElement(.null, at: place.pointer.appending("unit"), faults: place.faults)
                .note("The amount is not given in this unit.", allowed: units.map(\.rawValue))
            return nil
        }
        place.note("This is more than a kilogram.")
        return nil
    }
}
