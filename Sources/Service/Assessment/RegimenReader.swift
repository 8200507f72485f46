public import JSON
internal import Knowledge

/// Reads a request for an assessment: what is wrong is noted with its place, all of it at once. An
/// unknown name is no fault: it is part of the answer.
struct RegimenReader {
    /// The bounds of lists and names.
    enum Bounds {
        static let supplements = 200
        static let others = 100
        static let nameLength = 200
        /// More than this a day is a slip of the pen.
        static let timesPerDay = 100
    }

    let base: AssessmentBase
    private var regimen = Regimen()

    init(_ base: AssessmentBase) {
        self.base = base
    }

    /// The regimen that a document describes; nil where its faults say why there is none.
    static func read(
        _ document: JSONValue, faults: JSONFaults, in base: AssessmentBase
    ) -> Regimen? {
        var reader = RegimenReader(base)
        guard var members = JSONElement(document, faults: faults).members() else { return nil }
        reader.read(&members)
        members.finish()
        return faults.isEmpty ? reader.regimen : nil
    }

    private mutating func read(_ members: inout JSONMembers) {
        if var person = members.members("person", .nullable) { readPerson(&person) }
        let supplements = Self.list("supplements", &members, most: Bounds.supplements) {
            supplement($0)
        }
        take(supplements, asMedicines: false)
        regimen.diet = Self.list("diet", &members) { meal($0) }
        regimen.symptoms = Self.list("symptoms", &members) { named($0, [.symptom]) }
        regimen.tests = Self.list("tests", &members) { test($0) }
        if let authority: ReferenceIntake.Authority = members.choice("authority", .nullable) {
            regimen.authority = authority
        }
        regimen.isDietComplete = members.bool("dietComplete", .nullable) ?? false
        regimen.taken =
            regimen.supplements.map { ($0.item, $0.dosing) }
            + regimen.drugs.map { ($0.item, $0.dosing) }
        if regimen.named.isEmpty, members.faults.isEmpty {
            members.faults.note {
                JSONFault(
                    .missing, at: members.pointer,
                    """
                    Nothing is given that could be assessed: give a supplement, a medicine, a \
                    food, a symptom, a test, a condition or a group.
                    """,
                    allowed: ["person", "supplements", "diet", "symptoms", "tests"])
            }
        }
    }

    private mutating func readPerson(_ person: inout JSONMembers) {
        let age = person.element("age", .nullable)
        if let text = age?.string() {
            regimen.age = Age(text)
            if regimen.age == nil {
                age?.note("This is not an age. Write 34y, 8mo or an ISO 8601 duration, P8M.")
            }
        }
        let sex = person.element("sex", .nullable)
        let allowed = ["female", "male"]
        if let text = sex?.string() {
            regimen.sex = allowed.contains(text) ? ReferenceIntake.Sex(rawValue: text) : nil
            if regimen.sex == nil {
                sex?.note("This must be one of the allowed values.", allowed: allowed)
            }
        }
        readState(person.element("state", .nullable))
        regimen.groups = Self.list("groups", &person) { named($0, [.group, .condition]) }
        regimen.conditions = Self.list("conditions", &person) {
            named($0, [.condition, .procedure])
        }
        take(Self.list("drugs", &person) { drug($0) }, asMedicines: true)
        person.finish()
    }

    private mutating func readState(_ state: JSONElement?) {
        guard let state, let text = state.string() else { return }
        let allowed: [ReferenceIntake.State] = [.pregnant, .lactating]
        guard let known = allowed.first(where: { $0.rawValue == text }) else {
            state.note("This must be one of the allowed values.", allowed: allowed.map(\.rawValue))
            return
        }
        regimen.state = known
        if regimen.sex == .male { state.note("A male person is not \(text).") }
        if let age = regimen.age, age < Age(months: 12 * 9) {
            state.note("A child of less than 9 years is not \(text).")
        }
        regimen.sex = .female
    }

    /// The elements of a list, which has a bound of its own.
    private static func list<Element>(
        _ name: String, _ members: inout JSONMembers, most: Int = Bounds.others,
        _ read: (JSONElement) -> Element?
    ) -> [Element] {
        guard let list = members.element(name, .nullable), let elements = list.array() else {
            return []
        }
        guard elements.count <= most else {
            list.note("The list has \(elements.count) elements. Give at most \(most).")
            return []
        }
        return elements.compactMap(read)
    }
}

// What is named.
extension RegimenReader {
    /// What an element names: of these kinds, or else one of `others`. Another place may stand for
    /// it.
    private mutating func named(
        _ element: JSONElement, _ kinds: [Kind], or others: [Kind] = [],
        at place: JSONPointer? = nil
    ) -> Regimen.Named? {
        guard let name = element.string() else { return nil }
        let isShort =
            name.utf8.count <= Bounds.nameLength || name.unicodeScalars.count <= Bounds.nameLength
        guard !name.isEmpty, isShort else {
            element.note("A name has from 1 to \(Bounds.nameLength) characters.")
            return nil
        }
        let (profile, suggestions) = meaning(of: name, kinds, or: others)
        let item = Regimen.Named(
            number: regimen.named.count, pointer: (place ?? element.pointer).description,
            name: name, profile: profile, suggestions: suggestions)
        regimen.named.append(item)
        return item
    }

    /// What a name means; near misses where that is nothing. Most names are ids.
    private func meaning(
        of name: String, _ kinds: [Kind], or others: [Kind]
    ) -> (profile: Profile?, suggestions: [String]) {
        if let profile = base.profile(name), kinds.contains(profile.entity.kind) {
            return (profile, [])
        }
        var found = base.knowledge.resolve(name, in: kinds)
        if case .unknown = found, !others.isEmpty {
            found = base.knowledge.resolve(name, in: kinds + others)
        }
        return switch found {
        case .entity(let id, _): (base.profile(id), [])
        case .unknown(let suggestions): (nil, suggestions)
        }
    }

    /// What an object names; the object's own place stands for it.
    private mutating func named(
        _ name: String, _ kinds: [Kind], or others: [Kind] = [], in members: inout JSONMembers,
        _ presence: Presence
    ) -> Regimen.Named? {
        let place = members.pointer
        return members.element(name, presence).flatMap {
            named($0, kinds, or: others, at: place)
        }
    }

    private typealias Presence = JSONMembers.Presence

    /// Keeps what is taken by what it is, wherever it was named: a nutrient is counted also where
    /// it is called a medicine, as calcium carbonate against heartburn is.
    private mutating func take(_ given: [Regimen.Supplement], asMedicines: Bool) {
        for one in given {
            let isMedicine = one.item.entity.map { Self.medicines.contains($0.kind) }
            if isMedicine ?? asMedicines {
                regimen.drugs.append(Regimen.Drug(item: one.item, dosing: one.dosing))
            } else {
                regimen.supplements.append(one)
            }
        }
    }

    private static let nutrients: [Kind] = [.form, .nutrient]
    private static let medicines: [Kind] = [.drug, .substance]

    private mutating func supplement(_ element: JSONElement) -> Regimen.Supplement? {
        guard var members = element.members() else { return nil }
        let form = named(
            "form", Self.nutrients, or: Self.medicines, in: &members, .nullable)
        let nutrient = named(
            "nutrient", Self.nutrients, or: Self.medicines, in: &members, .nullable)
        let basis: Regimen.Basis? = members.choice("basis", .nullable)
        let dosing = dosing(&members, of: (form ?? nutrient)?.profile)
        members.finish()
        guard (form == nil) != (nutrient == nil), let item = form ?? nutrient else {
            element.note("Give either a form or a nutrient.", allowed: ["form", "nutrient"])
            return nil
        }
        return dosing.map { Regimen.Supplement(item: item, dosing: $0, basis: basis) }
    }

    private mutating func drug(_ element: JSONElement) -> Regimen.Supplement? {
        if case .string = element.value {
            let once = Regimen.Dosing(amount: nil, perDay: .one, days: nil, route: .oral)
            return named(element, Self.medicines, or: Self.nutrients).map {
                Regimen.Supplement(item: $0, dosing: once, basis: nil)
            }
        }
        guard var members = element.members() else { return nil }
        let item = named(
            "drug", Self.medicines, or: Self.nutrients, in: &members, .required)
        let dosing = dosing(&members, of: item?.profile)
        members.finish()
        guard let item, let dosing else { return nil }
        return Regimen.Supplement(item: item, dosing: dosing, basis: nil)
    }

    private mutating func test(_ element: JSONElement) -> Regimen.TestResult? {
        guard var members = element.members() else { return nil }
        let item = named("test", [.test], in: &members, .required)
        let value = members.number("value")
        let place = members.element("unit")
        let unit = place.flatMap { readUnit($0) }
        members.finish()
        guard let item, let value, let unit, let place else { return nil }
        let ratio = Ratio(exactly: value)
        guard ratio.map({ $0 >= .zero }) ?? (value >= 0) else {
            element.note("A result is not below zero.")
            return nil
        }
        let sheet = item.profile?.test
        if let units = sheet?.units.units, !units.contains(unit) {
            place.note("The test is not given in this unit.", allowed: units.map(\.rawValue))
            return nil
        }
        guard let ratio else {
            element.note("Give a result with at most nine decimals.")
            return nil
        }
        let quantity = Quantity.shown(ratio, unit).quantity
        if let doubt = sheet.flatMap({ TestPlausibility(of: quantity, $0).doubt }) {
            element.note(doubt)
            return nil
        }
        return Regimen.TestResult(item: item, value: quantity)
    }

    private mutating func meal(_ element: JSONElement) -> Regimen.Meal? {
        guard var members = element.members() else { return nil }
        let food = named("food", [.food], in: &members, .nullable)
        let nutrient = named("nutrient", [.nutrient], in: &members, .nullable)
        let servings = members.element("servings", .nullable)
        let grams = members.element("grams", .nullable)
        let amount = members.element("amount", .nullable)
        members.finish()
        switch (food, nutrient) {
        case (let food?, nil):
            if let amount { amount.note("A food is given in servings or grams.") }
            return portion(element, servings, grams).map { .food(food, $0) }
        case (nil, let nutrient?):
            if let other = servings ?? grams { other.note("An intake is given as an amount.") }
            guard let amount else {
                element.note("Give the amount of the nutrient.", allowed: ["amount"])
                return nil
            }
            return quantity(amount).flatMap { mass($0, of: nutrient.profile, amount) }
                .map { .intake(nutrient, $0) }
        default:
            element.note("Give either a food or a nutrient.", allowed: ["food", "nutrient"])
            return nil
        }
    }
}

extension Regimen {
    /// The regimen that a document describes; nil where `faults` say why there is none.
    public init?(_ document: JSONValue, faults: JSONFaults, in base: AssessmentBase) {
        guard let regimen = RegimenReader.read(document, faults: faults, in: base) else {
            return nil
        }
        self = regimen
    }
}
