public import Knowledge

/// How much of a nutrient a person takes in a day, term by term.
public struct NutrientTotal: Sendable {
    /// What one thing contributes in a day.
    public struct Term: Sendable {
        /// What contributes it.
        public let item: Regimen.Named
        /// How it follows: `2 x 500 mg of Magnesium oxide x 0.603 = 603 mg of Magnesium`.
        public let statement: String
        /// The mass of the nutrient in a day.
        public let elemental: Mass
        /// Whether it is food, which some upper levels leave out.
        public let isFood: Bool
        /// What the same label means when it is read the other way; nil where that is the same.
        public let otherReading: Mass?
        /// Whether the basis was told, and not taken for granted.
        public let isBasisKnown: Bool
    }

    /// The nutrient.
    public let nutrient: Nutrient
    /// What is summed, in the order of the request.
    public let terms: [Term]
    /// Supplements, and medicines that hold the nutrient, whose amount is not known.
    public let unknownAmounts: Places
    /// Foods of which nobody knows how much of the nutrient they hold.
    public let unknownFoods: Places
    /// From supplements and medicines.
    public let supplements: Mass
    /// From food; nil where no food with a known content was given.
    public let diet: Mass?
    /// From everything.
    public var total: Mass { supplements + (diet ?? .zero) }

    /// The totals of every nutrient that the regimen supplies, in the knowledge's order.
    public static func totals(
        of regimen: Regimen, in base: AssessmentBase
    ) -> [NutrientTotal] {
        var gatherer = TermGatherer(base)
        for supplement in regimen.supplements { gatherer.add(supplement) }
        for drug in regimen.drugs { gatherer.add(drug) }
        for meal in regimen.diet { gatherer.add(meal) }
        return base.knowledge.nutrients.compactMap { gatherer.total(of: $0) }
    }

    init(
        _ nutrient: Nutrient, _ terms: [Term], unknownAmounts: Places, unknownFoods: Places
    ) {
        self.nutrient = nutrient
        self.terms = terms
        self.unknownAmounts = unknownAmounts
        self.unknownFoods = unknownFoods
        supplements = terms.filter { !$0.isFood }.map(\.elemental).reduce(.zero, +)
        let food = terms.filter(\.isFood)
        diet = food.isEmpty ? nil : food.map(\.elemental).reduce(.zero, +)
    }
}

/// Gathers what each part of a regimen holds of each nutrient.
private struct TermGatherer {
    let base: AssessmentBase
    private var terms: [String: [NutrientTotal.Term]] = [:]
    private var unknownAmounts: [String: Places] = [:]
    private var unknownFoods = Places()
    private var foodTerms: [String: Places] = [:]

    init(_ base: AssessmentBase) {
        self.base = base
    }

    /// A hormone on prescription and what does not pass the gut are no intake.
    mutating func add(_ supplement: Regimen.Supplement) {
        guard let entity = supplement.item.entity, supplement.dosing.route == .oral,
            base.knowledge.form(entity.id)?.isHormone != true,
            let nutrient = Amounts.nutrient(of: entity, in: base)
        else { return }
        guard let amount = supplement.dosing.amount else {
            unknownAmounts[nutrient.id, default: Places()].insert(supplement.item.number)
            return
        }
        let basis = supplement.basis ?? .elemental
        guard let reading = Amounts.reading(of: amount, entity, as: basis, in: base) else {
            unknownAmounts[nutrient.id, default: Places()].insert(supplement.item.number)
            return
        }
        let isAmbiguous = Amounts.isByCompound(amount, entity, in: base)
        let other: Regimen.Basis = basis == .elemental ? .compound : .elemental
        let alternative =
            isAmbiguous && supplement.basis == nil
            ? Amounts.reading(of: amount, entity, as: other, in: base) : nil
        add(
            supplement.item, reading, supplement.dosing.perDay, of: nutrient,
            other: alternative?.elemental, isBasisKnown: supplement.basis != nil || !isAmbiguous)
    }

    /// A medicine that holds a nutrient counts as a supplement of it.
    mutating func add(_ drug: Regimen.Drug) {
        guard let entity = drug.item.entity, drug.dosing.route == .oral else { return }
        let contents = Set(
            ([entity] + base.classes(of: entity)).flatMap(\.contents))
        for id in contents.sorted() {
            guard let nutrient = base.knowledge.entity(id) else { continue }
            if contents.count == 1, let amount = drug.dosing.amount,
                let reading = Amounts.reading(
                    of: amount, nutrient, as: .elemental, in: base)
            {
                add(
                    drug.item, reading, drug.dosing.perDay, of: nutrient, other: nil,
                    isBasisKnown: false)
            } else {
                unknownAmounts[id, default: Places()].insert(drug.item.number)
            }
        }
    }

    mutating func add(_ meal: Regimen.Meal) {
        guard let entity = meal.item.entity else { return }
        switch meal {
        case .intake(let item, let mass):
            guard let unit = base.knowledge.nutrient(entity.id)?.unit else { return }
            let statement = "\(mass.displayed(in: unit).text) of \(entity.name) from food"
            append(item, statement, mass, entity.id)
        case .food(let item, let portion):
            unknownFoods.insert(item.number)
            for content in base.contents(of: entity) {
                guard let unit = base.knowledge.nutrient(content.nutrient)?.unit,
                    let (mass, portion) = content.mass(in: portion, of: entity)
                else { continue }
                let statement =
                    "\(portion) of \(entity.name) = \(mass.displayed(in: unit).text)"
                append(item, statement, mass, content.nutrient)
            }
        }
    }

    func total(of nutrient: Nutrient) -> NutrientTotal? {
        let own = terms[nutrient.id] ?? []
        let unknown = unknownAmounts[nutrient.id] ?? Places()
        guard !own.isEmpty || !unknown.isEmpty else { return nil }
        let known = foodTerms[nutrient.id] ?? Places()
        return NutrientTotal(
            nutrient, own, unknownAmounts: unknown,
            unknownFoods: Places(unknownFoods.lazy.filter { !known.contains($0) }))
    }

    private mutating func add(
        _ item: Regimen.Named, _ reading: Amounts.Reading, _ perDay: Ratio, of nutrient: Entity,
        other: Mass?, isBasisKnown: Bool
    ) {
        guard let elemental = reading.elemental.scaled(by: perDay),
            let unit = base.knowledge.nutrient(nutrient.id)?.unit
        else { return }
        var statement = reading.statement
        if perDay != .one {
            let times =
                perDay.numerator == 1
                ? "Once in \(perDay.denominator) days"
                : "\(Quantity.shown(perDay, .one).quantity.value) a day"
            statement = "\(times) x (\(statement)) = \(elemental.displayed(in: unit).text)"
        }
        terms[nutrient.id, default: []].append(
            NutrientTotal.Term(
                item: item, statement: statement, elemental: elemental, isFood: false,
                otherReading: other?.scaled(by: perDay), isBasisKnown: isBasisKnown))
    }

    private mutating func append(
        _ item: Regimen.Named, _ statement: String, _ mass: Mass, _ nutrient: String
    ) {
        foodTerms[nutrient, default: Places()].insert(item.number)
        terms[nutrient, default: []].append(
            NutrientTotal.Term(
                item: item, statement: statement, elemental: mass, isFood: true,
                otherReading: nil, isBasisKnown: true))
    }
}

extension FoodContent {
    /// What a portion of a food holds, and the portion in words. A serving is told by its own
    /// figure where there is one, else by its mass; nil where that is not known.
    fileprivate func mass(
        in portion: Regimen.Portion, of food: Entity
    ) -> (mass: Mass, portion: String)? {
        let hundred = Mass(nanograms: 100_000_000_000)
        switch portion {
        case .mass(let mass):
            let held = mass.over(hundred).flatMap { share in perHundredGrams?.scaled(by: share) }
            return held.map { ($0, mass.displayed(in: .gram).text) }
        case .servings(let count):
            let serving = food.serving
            let one =
                perServing
                ?? serving?.mass?.over(hundred).flatMap { share in
                    perHundredGrams?.scaled(by: share)
                }
            let times = Quantity.shown(count, .one).quantity.value
            return one?.scaled(by: count).map { ($0, "\(times) x \(serving?.name ?? "serving")") }
        }
    }
}
