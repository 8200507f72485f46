import JSON

/// What a name was understood as.
public enum Resolution: Sendable, Equatable {
    /// An entity's id; `isAlias` is false only where the name is the id itself.
    case entity(id: String, isAlias: Bool)
    /// Nothing; the ids of near misses, best first.
    case unknown(suggestions: [String])
}

/// Finds entities by what people call them: ids, names and aliases, without regard to case, and
/// with space, `_` and `-` taken as equal.
struct Names: Sendable {
    private struct Name: Sendable {
        let folded: String
        let kind: Kind
        let entity: Int
    }

    private let names: [Name]
    /// The letters of each name: most are ruled out by them without a look at the name.
    private let letterSets: [UInt32]
    /// Positions in `names` of all that fold to the same, ids first, then by precedence of kind.
    private let byFolded: [String: [Int]]

    init(_ entities: [Entity]) {
        var ids: [(String, Kind, Int)] = []
        var others: [(String, Kind, Int)] = []
        for (position, entity) in entities.enumerated() {
            ids.append((folded(entity.id), entity.kind, position))
            for name in [entity.name] + entity.aliases {
                others.append((folded(name), entity.kind, position))
            }
        }
        let rank = Dictionary(
            uniqueKeysWithValues: Kind.precedence.enumerated().map { ($1, $0) })
        others.sort { (rank[$0.1] ?? 0, $0.2) < (rank[$1.1] ?? 0, $1.2) }
        var names: [Name] = []
        var byFolded: [String: [Int]] = [:]
        for (text, kind, entity) in ids + others {
            if let known = byFolded[text], known.contains(where: { names[$0].entity == entity }) {
                continue
            }
            byFolded[text, default: []].append(names.count)
            names.append(Name(folded: text, kind: kind, entity: entity))
        }
        self.names = names
        letterSets = names.map { letterSet(of: $0.folded) }
        self.byFolded = byFolded
    }

    /// The position of the entity that a name stands for, among those of some kinds.
    func position(of name: String, in kinds: [Kind]) -> Int? {
        position(ofFolded: folded(name), in: kinds)
    }

    /// The positions of at most three entities whose names are near misses, best first, else of
    /// those whose names go on where this one ends.
    func suggestions(for name: String, in kinds: [Kind]) -> [Int] {
        let wanted = folded(name)
        let letters = letterSet(of: wanted)
        // Short words have too many neighbors to guess two slips.
        let differing = wanted.utf8.count < 6 ? 2 : 4
        let bytes = Array(wanted.utf8)
        var similar: [(distance: Int, name: String)] = []
        var longer: [Int] = []
        for (place, own) in letterSets.enumerated() {
            let isSimilar = (own ^ letters).nonzeroBitCount <= differing
            guard isSimilar || letters & ~own == 0, kinds.contains(names[place].kind) else {
                continue
            }
            let name = names[place]
            if isSimilar, let distance = Spelling.distance(from: bytes, to: name.folded) {
                similar.append((distance, name.folded))
            }
            if bytes.count >= 4, longer.count < 3, name.folded.hasPrefix(wanted),
                !longer.contains(name.entity)
            {
                longer.append(name.entity)
            }
        }
        var found: [Int] = []
        for distance in 0...2 {
            for near in similar where near.distance == distance && found.count < 3 {
                guard let entity = position(ofFolded: near.name, in: kinds),
                    !found.contains(entity)
                else { continue }
                found.append(entity)
            }
        }
        return found.isEmpty ? longer : found
    }

    private func position(ofFolded name: String, in kinds: [Kind]) -> Int? {
        byFolded[name]?.lazy.map { names[$0] }.first { kinds.contains($0.kind) }?.entity
    }
}

/// A name as it is compared: lower case, and one `-` for each run of spaces, `_` and dashes.
func folded(_ name: String) -> String {
    if let folded = foldedASCII(name.utf8) { return folded }
    var result = ""
    var isPending = false
    for scalar in name.lowercased().unicodeScalars {
        switch scalar {
        case " ", "_", "-", "\u{A0}", "\u{2010}"..."\u{2015}":
            isPending = !result.isEmpty
        default:
            if isPending { result.append("-") }
            isPending = false
            result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// The same for a name of plain letters, as nearly all are; nil for another.
private func foldedASCII(_ name: String.UTF8View) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(name.count)
    var isPending = false
    for byte in name {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"):
            isPending = !result.isEmpty
        case 0x80...: return nil
        default:
            if isPending { result.append(UInt8(ascii: "-")) }
            isPending = false
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            result.append(isUpper ? byte | 0x20 : byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// A bit for each letter or digit that occurs: each slip changes at most two bits.
private func letterSet(of text: String) -> UInt32 {
    text.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
}
