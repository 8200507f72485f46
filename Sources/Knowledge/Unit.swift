/// What a unit measures. Two units convert into one another exactly when they share it.
public enum Dimension: String, Sendable, CaseIterable {
    /// Grams and their parts.
    case mass
    /// International units, whose mass depends on the substance.
    case internationalUnits = "international-units"
    /// Moles and their parts.
    case amount
    /// Moles of charge.
    case equivalents
    /// A part of a whole.
    case ratio
    /// Mass in a volume of a fluid.
    case massConcentration = "mass-concentration"
    /// Moles in a volume of a fluid.
    case amountConcentration = "amount-concentration"
    /// Moles of charge in a volume of a fluid.
    case equivalentConcentration = "equivalent-concentration"
    /// Grams in a mole.
    case molarMass = "molar-mass"
    /// International units in a microgram.
    case potency
    /// Mass that leaves the body in a day.
    case massRate = "mass-rate"
    /// Moles that leave the body in a day.
    case amountRate = "amount-rate"
    /// What the kidneys filter, for a body of ordinary size.
    case filtration
    /// Mass for each kilogram of a body.
    case dose
    /// Litres and their parts.
    case volume
    /// Minutes to weeks.
    case time
    /// Months and years, which are no fixed number of days.
    case calendarTime = "calendar-time"
    /// Food energy.
    case energy
}

/// A unit of measurement: a closed vocabulary, spelled in ASCII.
///
/// Input may also say `µg`, `μg`, `mcg` or `iu`; output never does. Case tells units apart.
public enum Unit: String, Sendable, CaseIterable {
    case nanogram = "ng"
    case microgram = "ug"
    case milligram = "mg"
    case gram = "g"
    case kilogram = "kg"
    case internationalUnit = "IU"
    case picomole = "pmol"
    case nanomole = "nmol"
    case micromole = "umol"
    case millimole = "mmol"
    case mole = "mol"
    case milliequivalent = "mEq"
    case percent = "%"
    case one = "1"
    case picogramPerMilliliter = "pg/mL"
    case nanogramPerMilliliter = "ng/mL"
    case microgramPerLiter = "ug/L"
    case microgramPerDeciliter = "ug/dL"
    case milligramPerLiter = "mg/L"
    case milligramPerDeciliter = "mg/dL"
    case milligramPerMilliliter = "mg/mL"
    case gramPerLiter = "g/L"
    case gramPerDeciliter = "g/dL"
    case picomolePerLiter = "pmol/L"
    case nanomolePerLiter = "nmol/L"
    case micromolePerLiter = "umol/L"
    case millimolePerLiter = "mmol/L"
    case milliequivalentPerLiter = "mEq/L"
    case gramPerMole = "g/mol"
    case internationalUnitPerMicrogram = "IU/ug"
    case milligramPerDay = "mg/24 h"
    case gramPerDay = "g/24 h"
    case millimolePerDay = "mmol/24 h"
    case filtrationRate = "mL/min/1.73 m2"
    case microgramPerKilogram = "ug/kg"
    case milligramPerKilogram = "mg/kg"
    case milliliter = "mL"
    case liter = "L"
    case minute = "min"
    case hour = "h"
    case day = "d"
    case week = "wk"
    case month = "mo"
    case year = "y"
    case kilocalorie = "kcal"

    /// The unit so spelled, with `µ` or `μ` for `u`, `mcg` for `ug` and `iu` for `IU` allowed; nil
    /// for anything else.
    public init?(_ spelling: String) {
        if let unit = Unit(rawValue: spelling) {
            self = unit
            return
        }
        var ascii = String(spelling.map { $0 == "\u{B5}" || $0 == "\u{3BC}" ? "u" : $0 })
        for (other, ours) in [("mcg", "ug"), ("iu", "IU")] where ascii.hasPrefix(other) {
            ascii = ours + ascii.dropFirst(other.count)
        }
        guard let unit = Unit(rawValue: ascii) else { return nil }
        self = unit
    }

    /// What the unit measures.
    public var dimension: Dimension { definition.dimension }

    /// How many of its dimension's smallest unit it holds: a milligram is 1,000,000 nanograms.
    public var size: Int64 { definition.size }

    /// What one of this unit is in another of the same dimension; nil across dimensions.
    public func factor(to other: Unit) -> Ratio? {
        guard dimension == other.dimension else { return nil }
        return Ratio(Int128(size), over: Int128(other.size))
    }

    private var definition: (dimension: Dimension, size: Int64) {
        switch self {
        case .nanogram: (.mass, 1)
        case .microgram: (.mass, 1_000)
        case .milligram: (.mass, 1_000_000)
        case .gram: (.mass, 1_000_000_000)
        case .kilogram: (.mass, 1_000_000_000_000)
        case .internationalUnit: (.internationalUnits, 1)
        case .picomole: (.amount, 1)
        case .nanomole: (.amount, 1_000)
        case .micromole: (.amount, 1_000_000)
        case .millimole: (.amount, 1_000_000_000)
        case .mole: (.amount, 1_000_000_000_000)
        case .milliequivalent: (.equivalents, 1)
        case .percent: (.ratio, 1)
        case .one: (.ratio, 100)
        case .picogramPerMilliliter: (.massConcentration, 1)
        case .nanogramPerMilliliter, .microgramPerLiter: (.massConcentration, 1_000)
        case .microgramPerDeciliter: (.massConcentration, 10_000)
        case .milligramPerLiter: (.massConcentration, 1_000_000)
        case .milligramPerDeciliter: (.massConcentration, 10_000_000)
        case .milligramPerMilliliter, .gramPerLiter: (.massConcentration, 1_000_000_000)
        case .gramPerDeciliter: (.massConcentration, 10_000_000_000)
        case .picomolePerLiter: (.amountConcentration, 1)
        case .nanomolePerLiter: (.amountConcentration, 1_000)
        case .micromolePerLiter: (.amountConcentration, 1_000_000)
        case .millimolePerLiter: (.amountConcentration, 1_000_000_000)
        case .milliequivalentPerLiter: (.equivalentConcentration, 1)
        case .gramPerMole: (.molarMass, 1)
        case .internationalUnitPerMicrogram: (.potency, 1)
        case .milligramPerDay: (.massRate, 1)
        case .gramPerDay: (.massRate, 1_000)
        case .millimolePerDay: (.amountRate, 1)
        case .filtrationRate: (.filtration, 1)
        case .microgramPerKilogram: (.dose, 1)
        case .milligramPerKilogram: (.dose, 1_000)
        case .milliliter: (.volume, 1)
        case .liter: (.volume, 1_000)
        case .minute: (.time, 1)
        case .hour: (.time, 60)
        case .day: (.time, 1_440)
        case .week: (.time, 10_080)
        case .month: (.calendarTime, 1)
        case .year: (.calendarTime, 12)
        case .kilocalorie: (.energy, 1)
        }
    }
}
