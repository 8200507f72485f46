/// One word of a text as searching sees it: lower-case ASCII letters and digits, and where in the
/// text it stands.
///
/// A figure is a word of its own, however it is written (`10,000`, `10k`, `2.5`), and so is the
/// unit that is written to it (`400mg`). Accents are left out, an apostrophe joins, anything else
/// parts.
struct Word: Equatable, Sendable {
    /// The letters, folded.
    var letters: [UInt8]
    /// Where it stands, in Unicode code points from the text's beginning.
    var place: Range<Int>

    /// Whether it is a figure.
    var isFigure: Bool { letters.first.map(isDigit) ?? false }

    /// The words of a text, in order.
    static func words(in text: Substring) -> [Word] {
        var reader = WordReader(text)
        return reader.read()
    }
}

/// Walks over a text once.
private struct WordReader {
    private let scalars: [Unicode.Scalar]
    private var words: [Word] = []
    private var letters: [UInt8] = []
    private var start = 0
    /// How many letters stood before the last apostrophe.
    private var lettersBeforeApostrophe: Int?

    init(_ text: Substring) { scalars = Array(text.unicodeScalars) }

    mutating func read() -> [Word] {
        for place in scalars.indices {
            let scalar = scalars[place]
            if isInsideFigure(place) {
                // A decimal point is kept, a separator of thousands is not.
                if scalar == "." { letters.append(dot) }
            } else if scalar == "'" || scalar == "\u{2019}", !letters.isEmpty {
                lettersBeforeApostrophe = letters.count
            } else {
                take(scalar, at: place)
            }
        }
        finish(at: scalars.count)
        return words
    }

    private mutating func take(_ scalar: Unicode.Scalar, at place: Int) {
        let before = letters.count
        append(scalar)
        guard letters.count > before else { return finish(at: place) }
        guard before > 0 else {
            start = place
            return
        }
        // A unit written to its figure is a word of its own; a letter before digits is none: `d3`.
        guard isDigit(letters[0]), !isDigit(letters[before]) else { return }
        let unit = Array(letters[before...])
        letters.removeLast(unit.count)
        if unit == [letterK], place + 1 == scalars.count || !isLetter(scalars[place + 1]) {
            letters += [digit0, digit0, digit0]
            return finish(at: place + 1)
        }
        finish(at: place)
        letters = unit
        start = place
    }

    /// Whether the scalar stands between digits and belongs to their figure.
    private func isInsideFigure(_ place: Int) -> Bool {
        guard scalars[place] == "," || scalars[place] == ".", let first = letters.first,
            isDigit(first), !letters.contains(dot), place + 1 < scalars.count
        else { return false }
        let digits = scalars[(place + 1)...].prefix(4).prefix { "0"..."9" ~= $0 }.count
        return scalars[place] == "." ? digits > 0 : digits == 3
    }

    private mutating func finish(at end: Int) {
        if let kept = lettersBeforeApostrophe, letters[kept...].elementsEqual("s".utf8) {
            letters.removeLast()
        }
        if !letters.isEmpty { words.append(Word(letters: letters, place: start..<end)) }
        letters = []
        lettersBeforeApostrophe = nil
    }

    /// Appends what a scalar is as letters or digits; nothing for what parts words.
    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "0"..."9": letters.append(UInt8(scalar.value))
        case "A"..."Z": letters.append(UInt8(scalar.value) | 0x20)
        case "\0"..."\u{7F}": break
        case "\u{B5}", "\u{3BC}": letters.append(contentsOf: "u".utf8)
        case "\u{2080}"..."\u{2089}": letters.append(digit0 + UInt8(scalar.value - 0x2080))
        case "\u{C6}", "\u{E6}": letters.append(contentsOf: "ae".utf8)
        case "\u{152}", "\u{153}": letters.append(contentsOf: "oe".utf8)
        case "\u{DF}": letters.append(contentsOf: "ss".utf8)
        case "\u{C0}"..."\u{FF}":
            let letter = plainLetters[Int(scalar.value - 0xC0)]
            if letter != space { letters.append(letter) }
        default:
            if scalar.properties.isAlphabetic {
                letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}

/// The letters U+00C0 to U+00FF without their accents; a space for what is no letter.
private let plainLetters = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)

private let space = UInt8(ascii: " ")
private let dot = UInt8(ascii: ".")
private let digit0 = UInt8(ascii: "0")
private let letterK = UInt8(ascii: "k")

private func isDigit(_ byte: UInt8) -> Bool { byte &- digit0 < 10 }
