/// The syntax of a string in a data file: its regular expression (for JSON Schema) and the function
/// that checks it.
public enum Syntax: String, Sendable, CaseIterable {
    /// Sentences for readers: ours, plain, units in ASCII.
    case prose
    /// A name or title, as people write it.
    case title
    /// Lower-case words of letters and digits joined by `-`; an interaction joins two with `--`.
    case identifier
    /// A chemical formula: `MgCl2.6H2O`.
    case formula
    /// An element's symbol: `Mg`.
    case element
    /// A digital object identifier, without its resolver.
    case doi
    /// A PubMed identifier.
    case pmid
    /// An absolute address by HTTP.
    case url
    /// A CAS registry number, with its check digit.
    case cas
    /// A MeSH descriptor or supplementary record.
    case mesh
    /// A unique ingredient identifier of the FDA.
    case unii
    /// A LOINC term, with its check digit.
    case loinc
    /// An identifier of digits only: RxNorm, ChEBI, PubChem.
    case digits
    /// A food's number in the USDA's Nutrient Database, zeros in front included.
    case ndb
    /// A code of the Anatomical Therapeutic Chemical classification, of any level.
    case atc

    /// The regular expression that the whole string matches; nil where any text that is not blank
    /// will do.
    public var pattern: String? {
        switch self {
        case .prose, .title: nil
        case .identifier: "[a-z0-9]+(--?[a-z0-9]+)*"
        case .formula: "[A-Z(][A-Za-z0-9()]*(\\.[0-9]*H2O)?"
        case .element: "[A-Z][a-z]?"
        case .doi: "10\\.[0-9]{4,9}/[!-~]+"
        case .pmid: "[1-9][0-9]{0,7}"
        case .url: "https?://[!-~]+"
        case .cas: "[1-9][0-9]{1,6}-[0-9]{2}-[0-9]"
        case .mesh: "[CD][0-9]{6,9}"
        case .unii: "[0-9A-Z]{10}"
        case .loinc: "[1-9][0-9]{0,5}-[0-9]"
        case .digits: "[1-9][0-9]{0,9}"
        case .ndb: "[0-9]{5}"
        case .atc: "[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?"
        }
    }

    /// What to write instead, for a fault's sentence.
    public var advice: String {
        switch self {
        case .prose: "write a plain sentence"
        case .title: "write a name"
        case .identifier: "write lower-case letters and digits, words joined by \"-\""
        case .formula: "write a formula of known elements, such as MgCl2.6H2O"
        case .element: "write an element's symbol, such as Mg"
        case .doi: "write the DOI alone, such as 10.7556/jaoa.2018.037"
        case .pmid: "write the PubMed number alone"
        case .url: "write an absolute address, such as https://example.org/"
        case .cas: "write a CAS number whose check digit fits"
        case .mesh: "write a MeSH id, such as D008274"
        case .unii: "write the ten letters and digits of the UNII"
        case .loinc: "write a LOINC code whose check digit fits"
        case .digits: "write digits only"
        case .ndb: "write the five digits of the NDB number"
        case .atc: "write an ATC code, such as A12CC04"
        }
    }

    /// Whether a string has the syntax, check digits included.
    public func accepts(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return switch self {
        case .prose, .title:
            !bytes.isEmpty && bytes.first != space && bytes.last != space
                && bytes.allSatisfy { $0 >= space }
        case .identifier: Self.isIdentifier(bytes)
        case .formula: Formula(text) != nil
        case .element: AtomicWeights.thousandths[text] != nil
        case .doi: Self.isDOI(bytes)
        case .pmid: Self.isNumber(bytes[...], 1...8)
        case .url: Self.isAddress(text, bytes)
        case .cas: Self.isCAS(bytes)
        case .mesh:
            (bytes.first == UInt8(ascii: "C") || bytes.first == UInt8(ascii: "D"))
                && Self.isDigits(bytes.dropFirst(), 6...9)
        case .unii: bytes.count == 10 && bytes.allSatisfy { isDigit($0) || isCapital($0) }
        case .loinc: Self.isLOINC(bytes)
        case .digits: Self.isNumber(bytes[...], 1...10)
        case .ndb: Self.isDigits(bytes[...], 5...5)
        case .atc: Self.isATC(bytes)
        }
    }

    private static func isIdentifier(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split(separator: hyphen, omittingEmptySubsequences: false)
        guard words.first?.isEmpty == false, words.last?.isEmpty == false else { return false }
        return words.indices.allSatisfy { index in
            // An empty word stands for "--": never two of them in a row.
            words[index].isEmpty
                ? !words[index - 1].isEmpty
                : words[index].allSatisfy {
                    isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                }
        }
    }

    private static func isDOI(_ bytes: [UInt8]) -> Bool {
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return bytes.starts(with: "10.".utf8) && isDigits(bytes[..<slash].dropFirst(3), 4...9)
            && slash + 1 < bytes.count && bytes[slash...].allSatisfy(isVisible)
    }

    private static func isAddress(_ text: String, _ bytes: [UInt8]) -> Bool {
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            return bytes.count > scheme.utf8.count && bytes.allSatisfy(isVisible)
        }
        return false
    }

    /// The last digit is the sum of the others, each times its place from the right, modulo 10.
    private static func isCAS(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: hyphen, omittingEmptySubsequences: false)
        guard parts.count == 3, isNumber(parts[0], 2...7), isDigits(parts[1], 2...2),
            isDigits(parts[2], 1...1)
        else { return false }
        let digits = (parts[0] + parts[1]).reversed().map { Int($0 - UInt8(ascii: "0")) }
        let sum = digits.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return parts[2].first == UInt8(ascii: "0") + UInt8(sum % 10)
    }

    /// The last digit is Luhn's over the others.
    private static func isLOINC(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: hyphen, omittingEmptySubsequences: false)
        guard parts.count == 2, isNumber(parts[0], 1...6), isDigits(parts[1], 1...1) else {
            return false
        }
        let digits = parts[0].reversed().map { Int($0 - UInt8(ascii: "0")) }
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let value = digit.element * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + value / 10 + value % 10
        }
        return parts[1].first == UInt8(ascii: "0") + UInt8((10 - sum % 10) % 10)
    }

    private static func isATC(_ bytes: [UInt8]) -> Bool {
        let levels: [(length: Int, test: (UInt8) -> Bool)] = [
            (1, isCapital), (2, isDigit), (1, isCapital), (1, isCapital), (2, isDigit),
        ]
        var rest = bytes[...]
        for level in levels where !rest.isEmpty {
            guard rest.count >= level.length, rest.prefix(level.length).allSatisfy(level.test)
            else { return false }
            rest = rest.dropFirst(level.length)
        }
        return rest.isEmpty && !bytes.isEmpty
    }

    private static func isDigits(_ bytes: ArraySlice<UInt8>, _ count: ClosedRange<Int>) -> Bool {
        count.contains(bytes.count) && bytes.allSatisfy(isDigit)
    }

    private static func isNumber(_ bytes: ArraySlice<UInt8>, _ count: ClosedRange<Int>) -> Bool {
        isDigits(bytes, count) && bytes.first != UInt8(ascii: "0")
    }
}

private let space = UInt8(ascii: " ")
private let hyphen = UInt8(ascii: "-")

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isVisible(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "!")...UInt8(ascii: "~")).contains(byte)
}
