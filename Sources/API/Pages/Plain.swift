internal import JSON
internal import Knowledge

/// The API's words and numbers as people read them; `scripts/words.js` does the same for what is
/// made in the browser.
enum Plain {
    /// A word of a closed vocabulary: `not-a-cause` is "not a cause". Other text stays as it is.
    static func words(_ text: String) -> String {
        if let known = known[text] { return known }
        if text.utf8.contains(UInt8(ascii: "{")) { return filled(text) }
        let isWord =
            text.utf8.first.map(letters.contains) == true
            && text.utf8.allSatisfy {
                letters.contains($0) || $0 == UInt8(ascii: "-")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
        return isWord ? text.split(separator: "-").joined(separator: " ") : text
    }

    /// A rule's sentence, in which places in braces stand for what a check finds.
    static func filled(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        return text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
            .map { place, part in
                guard place > 0, let end = part.firstIndex(of: "}") else { return String(part) }
                let word = part[..<end] == "nutrient" ? "The nutrient" : "…"
                return word + part[part.index(after: end)...].drop { word == "…" && $0 == "." }
            }.joined()
    }

    /// The same at the start of a line.
    static func title(_ text: String) -> String { words(text).capitalizedFirst }

    /// What a member is called above its value: `molarMass` is "Molar mass".
    static func heading(_ member: String) -> String {
        if let heading = headings[member] { return heading }
        let words = member.unicodeScalars.reduce(into: "") { words, letter in
            if letter.properties.isUppercase { words += " " }
            words += letter.properties.lowercaseMapping
        }
        return words.capitalizedFirst
    }

    /// A number with its unit, which never part at the end of a line.
    static func quantity(_ quantity: JSONValue) -> String {
        guard case .number(let number)? = quantity["value"], let unit = quantity["unit"]?.text
        else { return "" }
        let comparison = quantity["comparison"]?.text.map { words($0) + " " } ?? ""
        return comparison + self.quantity(number, unit)
    }

    /// The same of an amount of the knowledge.
    static func quantity(_ quantity: Quantity) -> String {
        self.quantity(quantity.value, quantity.unit.rawValue)
    }

    /// A part of a whole: 0.603 is "60.3%".
    static func share(_ fraction: JSONNumber) -> String {
        // The digits stay the same: only the point moves.
        fraction.scaled(by: 9).map { number(JSONNumber($0, decimals: 7)) + "%" }
            ?? number(fraction)
    }

    /// A number with commas between thousands.
    static func number(_ number: JSONNumber) -> String {
        let text = number.description
        let whole = text.prefix { $0 != "." && $0 != "e" }
        guard whole.utf8.count > 3 else { return text }
        let digits = whole.enumerated().reduce(into: "") { digits, digit in
            let rest = whole.utf8.count - digit.offset
            if digit.offset > 0, rest.isMultiple(of: 3) { digits += "," }
            digits.append(digit.element)
        }
        return digits + text.dropFirst(whole.utf8.count)
    }

    /// An authority's stage of life: `males-9-13-y` is "Males 9–13 years".
    static func lifeStage(_ id: String) -> String {
        var text = ""
        var isAfterNumber = false
        for word in id.split(separator: "-") {
            let isNumber = word.first?.isNumber == true
            text += text.isEmpty ? "" : isNumber && isAfterNumber ? "–" : " "
            text += ages[String(word)] ?? String(word)
            isAfterNumber = isNumber
        }
        return text.capitalizedFirst
    }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1 claim`, `2 claims`.
    static func count(_ count: Int, _ word: String, _ plural: String? = nil) -> String {
        "\(number(JSONNumber(Int128(count)))) \(count == 1 ? word : plural ?? word + "s")"
    }

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

    private static func quantity(_ number: JSONNumber, _ unit: String) -> String {
        let isOne = number.description == "1"
        let text = self.number(number)
        switch unit {
        case "1": return text
        case "%": return text + "%"
        default:
            let known = times[unit].map { isOne ? $0 : $0 + "s" }
            let word =
                known
                ?? (unit.hasPrefix("u") ? "µ" + unit.dropFirst() : unit)
                .split(separator: "/ug", omittingEmptySubsequences: false).joined(separator: "/µg")
                .split(separator: "m2", omittingEmptySubsequences: false).joined(separator: "m²")
            return text + "\u{A0}" + word
        }
    }

    private static let ages = ["y": "years", "mo": "months", "plus": "years and over"]

    private static let times = [
        "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month", "y": "year",
    ]

    private static let known = [
        "nasem": "NASEM", "efsa": "EFSA", "ear": "EAR", "rda": "RDA", "ai": "AI", "ul": "UL",
        "cdrr": "CDRR", "ar": "AR", "pri": "PRI", "first-hand": "we read it itself",
        "second-hand": "we read a report of it", "not-read": "we have not read it",
        "drug-nutrient": "medicines with nutrients",
        "nutrient-nutrient": "nutrients with nutrients",
        "nutrient-substance": "nutrients with other substances", "deficiency": "too little",
        "excess": "too much", "side-effect": "something that was taken",
        "raises-risk": "makes a lack more likely", "depends": "it depends",
        "worsened-by": "is made worse by a lack or excess",
        "caused-by": "may come of a lack or excess", "drug": "medicine",
    ]

    private static let headings = [
        "perServing": "In one serving", "per100g": "In 100 g", "siUnit": "SI unit",
        "elementalFraction": "Part that is the element", "internationalUnits": "Units in 1 µg",
        "dosageForms": "Sold as", "routes": "How it is taken", "variantOf": "A variant of",
        "uses": "What it is taken for", "cautions": "What to be careful about",
        "absorption": "How well it is absorbed", "laxative": "Effect on the bowels",
        "solubility": "How well it dissolves", "computation": "How the part is worked out",
        "why": "Why they are at risk", "watch": "What to watch", "figures": "How common it is",
        "actions": "What the sources advise", "nutrients": "Nutrients", "split": "Named by itself",
        "explanations": "What may lie behind it", "contents": "What it holds",
        "variants": "Variants", "bands": "What results mean", "next": "What to ask for next",
        "confounders": "What makes a result mislead", "corrections": "How a result is corrected",
        "conversions": "Units", "effects": "What each does to the other", "via": "By its class",
        "arrows": "The chain, arrow by arrow", "mechanisms": "How it comes about",
        "about": "What it is about", "usedBy": "Where it is used",
        "citedBy": "What else rests on it",
        "questions": "Questions that rest on it", "classes": "Classes", "members": "Members",
        "contains": "Nutrients in it", "meals": "With or without food", "roles": "What it does",
        "suppliers": "Where it comes from", "causes": "What can bring on too little",
        "groups": "Who is at risk", "forms": "Forms in supplements", "tests": "Tests",
        "intakes": "How much a day", "foods": "Foods that hold most", "question": "What to ask",
        "interactions": "What it acts on, and what acts on it", "toxicity": "When it is too much",
        "activation": "How it becomes active", "deficiency": "Too little of it is",
        "excess": "Too much of it is", "studies": "What was measured",
        "implies": "Then taken as given",
        "when": "When it holds", "unless": "Unless", "because": "Because",
        "taking": "Only when taking",
        "match": "How many count", "band": "Result", "cause": "May come of", "doi": "DOI",
        "pmid": "PubMed", "url": "Address", "read": "What we read",
        "codes": "In other vocabularies",
        "stages": "Stage", "hedge": "How it is put", "grade": "Evidence", "claims": "Claims",
        "sameSaltAs": "The same salt", "alsoCalled": "Also called", "action": "What to do",
        "inventory": "Number in our list",
        "edge": "What it does", "by": "By",
    ]
}
