public import Knowledge

/// How much of a nutrient a person takes in a day, term by term.
public final class NutrientTotal: Sendable {
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
    /// The entity that it is.
    public var entity: Entity { profile.entity }
    /// The JSON of a reference to it.
    public var reference: KeptJSON { profile.reference }
    let profile: Profile
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
        return gatherer.totals
    }

    init(
        _ nutrient: Nutrient, _ profile: Profile, _ terms: [Term], unknownAmounts: Places,
        unknownFoods: Places
    ) {
        self.nutrient = nutrient
        self.profile = profile
        self.terms = terms
        self.unknownAmounts = unknownAmounts
        self.unknownFoods = unknownFoods
        var supplements = Mass.zero
        var diet: Mass?
        for term in terms {
            if term.isFood {
                diet = (diet ?? .zero) + term.elemental
            } else {
                supplements += term.elemental
            }
        }
        self.supplements = supplements
        self.diet = diet
    }
}

/// Gathers what each part of a regimen holds of each nutrient.
private struct TermGatherer {
    /// What is known of one nutrient.
    private struct Group {
        let nutrient: Profile
        var terms: [NutrientTotal.Term] = []
        var unknownAmounts = Places()
        /// The foods whose content is known.
        var knownFoods = Places()
    }

    private let base: AssessmentBase
    private var groups: [Group] = []
    private var foods = Places()

    init(_ base: AssessmentBase) {
        self.base = base
    }

    /// The totals of whatever has an amount, or would have one, in the knowledge's order.
    var totals: [NutrientTotal] {
        groups.sorted { $0.nutrient.position < $1.nutrient.position }.compactMap { group in
            guard let nutrient = group.nutrient.ownNutrient,
                !group.terms.isEmpty || !group.unknownAmounts.isEmpty
            else { return nil }
            return NutrientTotal(
                nutrient, group.nutrient, group.terms, unknownAmounts: group.unknownAmounts,
                unknownFoods: Places(foods.lazy.filter { !group.knownFoods.contains($0) }))
        }
    }

    /// A hormone on prescription and what does not pass the gut are no intake.
    mutating func add(_ supplement: Regimen.Supplement) {
        guard let profile = supplement.item.profile, supplement.dosing.route == .oral,
            profile.form?.isHormone != true, let nutrient = profile.nutrient
        else { return }
        let basis = supplement.basis ?? .elemental
        guard let amount = supplement.dosing.amount,
            let reading = Amounts.reading(of: amount, profile, as: basis)
        else {
            groups[place(of: nutrient)].unknownAmounts.insert(supplement.item.number)
            return
        }
        let isAmbiguous = Amounts.isByCompound(amount, profile)
        let other: Regimen.Basis = basis == .elemental ? .compound : .elemental
        let alternative =
            isAmbiguous && supplement.basis == nil
            ? Amounts.reading(of: amount, profile, as: other) : nil
        add(
            supplement.item, reading, supplement.dosing.perDay, of: nutrient,
            other: alternative?.elemental, isBasisKnown: supplement.basis != nil || !isAmbiguous)
    }

    /// A medicine that holds a nutrient counts as a supplement of it.
    mutating func add(_ drug: Regimen.Drug) {
        guard let profile = drug.item.profile, drug.dosing.route == .oral else { return }
        for position in profile.contents {
            let nutrient = base.profiles[position]
            if profile.contents.count == 1, let amount = drug.dosing.amount,
                let reading = Amounts.reading(of: amount, nutrient, as: .elemental)
            {
                add(
                    drug.item, reading, drug.dosing.perDay, of: nutrient, other: nil,
                    isBasisKnown: false)
            } else {
                groups[place(of: nutrient)].unknownAmounts.insert(drug.item.number)
            }
        }
    }

    mutating func add(_ meal: Regimen.Meal) {
        guard let profile = meal.item.profile else { return }
        switch meal {
        case .intake(let item, let mass):
            guard let unit = profile.ownNutrient?.unit else { return }
            let statement = "\(mass.displayed(in: unit).text) of \(profile.entity.name) from food"
            append(item, statement, mass, profile)
        case .food(let item, let portion):
            foods.insert(item.number)
            for content in profile.foods {
                guard let nutrient = base.profile(content.nutrient),
                    let unit = nutrient.ownNutrient?.unit,
                    let (mass, portion) = content.mass(in: portion, of: profile.entity)
                else { continue }
                let statement =
                    "\(portion) of \(profile.entity.name) = \(mass.displayed(in: unit).text)"
                append(item, statement, mass, nutrient)
            }
        }
    }

    /// The place of a nutrient's group, which is made where there is none.
    private mutating func place(of nutrient: Profile) -> Int {
        if let place = groups.firstIndex(where: { $0.nutrient === nutrient }) { return place }
        groups.append(Group(nutrient: nutrient))
        return groups.count - 1
    }

    private mutating func add(
        _ item: Regimen.Named, _ reading: Amounts.Reading, _ perDay: Ratio, of nutrient: Profile,
        other: Mass?, isBasisKnown: Bool
    ) {
        guard let elemental = reading.elemental.scaled(by: perDay),
            let unit = nutrient.ownNutrient?.unit
        else { return }
        var statement = reading.statement
        if perDay != .one {
            let times =
                perDay.numerator == 1
                ? "Once in \(perDay.denominator) days"
                : "\(Quantity.shown(perDay, .one).quantity.value) a day"
            statement = "\(times) x (\(statement)) = \(elemental.displayed(in: unit).text)"
        }
        groups[place(of: nutrient)].terms.append(
            NutrientTotal.Term(
                item: item, statement: statement, elemental: elemental, isFood: false,
                otherReading: other?.scaled(by: perDay), isBasisKnown: isBasisKnown))
    }

    private mutating func append(
        _ item: Regimen.Named, _ statement: String, _ mass: Mass, _ nutrient: Profile
    ) {
        let place = place(of: nutrient)
        groups[place].knownFoods.insert(item.number)
        groups[place].terms.append(
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
