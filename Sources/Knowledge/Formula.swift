/// A chemical formula such as `Mg3(C6H5O7)2` or `MgCl2.6H2O`: how many atoms of which elements.
///
/// It knows groups in parentheses and one water of crystallization after a full stop; no charges,
/// isotopes or square brackets.
public struct Formula: Sendable, Hashable {
    /// The atoms of a molecule, the element's symbol first, in the order of the formula.
    public let atoms: [Atoms]

    /// Some atoms of one element.
    public struct Atoms: Sendable, Hashable {
        /// The element's symbol: `Mg`.
        public let element: String
        /// How many.
        public internal(set) var count: Int
    }

    /// Reads a formula; nil for what is no formula, names an element without a weight here, is
    /// longer than 64 bytes or has more than 9,999 atoms of an element.
    public init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        var reader = Reader(rest: Array(text.utf8)[...])
        guard let atoms = reader.wholeFormula() else { return nil }
        self.atoms = atoms
    }

    /// The molar mass in thousandths of a gram per mole, exact for the abridged weights.
    public var molarMass: Int {
        atoms.reduce(0) { $0 + $1.count * (AtomicWeights.thousandths[$1.element] ?? 0) }
    }

    /// How many atoms of an element a molecule holds.
    public func count(of element: String) -> Int {
        atoms.first { $0.element == element }?.count ?? 0
    }

    /// The part of the mass that is the element: the elemental fraction, exact.
    public func fraction(of element: String) -> Ratio? {
        let weight = AtomicWeights.thousandths[element] ?? 0
        return Ratio(Int128(count(of: element) * weight), over: Int128(molarMass))
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func wholeFormula() -> [Atoms]? {
            guard var atoms = units(depth: 0) else { return nil }
            if take(".") {
                guard let count = number(), let water = units(depth: 0) else { return nil }
                Self.add(water, times: count, to: &atoms)
            }
            return rest.isEmpty && atoms.allSatisfy { $0.count <= 9_999 } ? atoms : nil
        }

        /// One or more elements or groups, each with its count.
        private mutating func units(depth: Int) -> [Atoms]? {
            var atoms: [Atoms] = []
            while let first = rest.first, first != UInt8(ascii: "."), first != UInt8(ascii: ")") {
                var unit: [Atoms]
                if take("(") {
                    guard depth < 3, let group = units(depth: depth + 1), take(")") else {
                        return nil
                    }
                    unit = group
                } else {
                    guard let element = element() else { return nil }
                    unit = [Atoms(element: element, count: 1)]
                }
                guard let count = number() else { return nil }
                Self.add(unit, times: count, to: &atoms)
            }
            return atoms.isEmpty ? nil : atoms
        }

        private mutating func element() -> String? {
            guard let capital = rest.popFirst() else { return nil }
            var symbol = String(Unicode.Scalar(capital))
            if let small = rest.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) {
                symbol.unicodeScalars.append(Unicode.Scalar(small))
                rest.removeFirst()
            }
            return AtomicWeights.thousandths[symbol] == nil ? nil : symbol
        }

        /// A count, 1 where none is written; nil for 0, a leading zero, or one too great.
        private mutating func number() -> Int? {
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let first = digits.first else { return 1 }
            guard first != UInt8(ascii: "0"), digits.count <= 3 else { return nil }
            rest = rest.dropFirst(digits.count)
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }

        private mutating func take(_ sign: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: sign) else { return false }
            rest.removeFirst()
            return true
        }

        private static func add(_ some: [Atoms], times count: Int, to atoms: inout [Atoms]) {
            for unit in some {
                let more = unit.count * count
                if let index = atoms.firstIndex(where: { $0.element == unit.element }) {
                    atoms[index].count += more
                } else {
                    atoms.append(Atoms(element: unit.element, count: more))
                }
            }
        }
    }
}

/// Standard atomic weights in thousandths, abridged to five figures: IUPAC, Pure and Applied
/// Chemistry 94 (2022) 573, table 2.
enum AtomicWeights {
    static let thousandths: [String: Int] = [
        "H": 1_008, "Li": 6_940, "B": 10_810, "C": 12_011, "N": 14_007, "O": 15_999,
        "F": 18_998, "Na": 22_990, "Mg": 24_305, "Al": 26_982, "Si": 28_085, "P": 30_974,
        "S": 32_060, "Cl": 35_450, "K": 39_098, "Ca": 40_078, "Cr": 51_996, "Mn": 54_938,
        "Fe": 55_845, "Co": 58_933, "Ni": 58_693, "Cu": 63_546, "Zn": 65_380, "Se": 78_971,
        "Br": 79_904, "Mo": 95_950, "I": 126_900,
    ]
}
