public import Knowledge

/// What acts on what: the claims that causal paths may walk, as arrows between entities. It is made
/// once from the knowledge.
///
/// A mechanism bridges what claims leave apart: where no claim runs from the cause to the effect of
/// one of its arrows, the arrow is taken in if it is marked implied, or if one of its claims runs
/// from its cause or to its effect. Which way such an arrow acts nobody has said in so many words,
/// so its polarity is neutral, its grade unreviewed, and any arrow of claims is better. What rests
/// on associations, definitions and denials alone stays out.
public struct CausalGraph: Sendable {
    /// All that acts from one entity straight on another. It is an object, since paths share it.
    public final class Arrow: Sendable {
        /// The cause, by id.
        public let from: String
        /// The effect, by id.
        public let to: String
        /// The claims that say so, the best supported first; for a bridge those that its mechanism
        /// names.
        public let claims: [Claim]
        /// Increases, decreases or enables where the claims agree on the direction; else neutral.
        public let polarity: Relation.Polarity
        /// The grade of the best supported claim.
        public let grade: Grade
        /// The mechanism that bridges what claims leave apart; nil for an arrow of claims.
        public let bridge: Bridge?
        /// Its place in ``arrows``.
        public let place: Int
        /// The cause and the effect, by their places in ``nodes``.
        let start, end: Int

        /// The relation of the best supported claim; nil for a bridge.
        public var relation: Relation? { bridge == nil ? claims.first?.relation : nil }

        fileprivate init(_ found: Found, place: Int, start: Int, end: Int) {
            let (claims, bridge) = (found.claims, found.bridge)
            let agree = Set(claims.map(\.relation.polarity.sign)).count == 1
            let isPlain = bridge == nil
            from = found.ends.from
            to = found.ends.to
            self.claims = claims
            self.bridge = bridge
            polarity = isPlain && agree ? claims.first?.relation.polarity ?? .neutral : .neutral
            grade = isPlain ? claims.first?.grade ?? .unreviewed : .unreviewed
            self.place = place
            self.start = start
            self.end = end
        }
    }

    /// Where a bridge comes from.
    public struct Bridge: Sendable {
        /// The mechanism.
        public let mechanism: Mechanism
        /// Its arrow.
        public let step: Mechanism.Arrow
    }

    /// An arrow as searches see it, at one of its ends: numbers only.
    struct Link: Sendable {
        /// The entity at the other end.
        let node: Int
        /// The arrow's grade, 0 for the best; bridges come after all grades.
        let grade: Int
        /// The arrow's place in ``arrows``.
        let arrow: Int
    }

    /// The links of each node, one node's behind another's: a search goes over them by number.
    struct Links: Sendable {
        let all: [Link]
        private let starts: [Int]

        fileprivate init(_ links: [[Link]]) {
            all = Array(links.joined())
            starts = links.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        }

        /// Where the links of a node stand among all.
        func places(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

        /// The links of a node.
        subscript(node: Int) -> ArraySlice<Link> { all[places(of: node)] }
    }

    /// A mechanism that is a circle.
    struct Circle: Sendable {
        let mechanism: Mechanism
        /// Its arrows, by their places in ``arrows``.
        let arrows: Set<Int>
        /// The nodes on it.
        let nodes: Set<Int>
    }

    /// Every arrow, by cause, then effect.
    public let arrows: [Arrow]
    /// The mechanisms, by id.
    public let mechanisms: [Mechanism]
    /// The mechanisms that are marked as loops, in the same order.
    let circles: [Circle]
    /// Claims that deny something, and mere associations, by subject: never walked, but to be set
    /// beside paths.
    let objections: [String: [Claim]]
    /// Claims that deny a cause, by what it is said not to cause.
    let denials: [String: [Claim]]
    /// The entities that have arrows, by id, so that numbers sort like ids.
    let nodes: [String]
    /// For each node its effects, in the order of the nodes.
    let leaving: Links
    /// For each node its causes, in the order of the nodes.
    let arriving: Links
    private let numbers: [String: Int]

    /// Gathers the arrows of all claims and mechanisms.
    public init(_ knowledge: KnowledgeBase) {
        var claims: [Ends: [Claim]] = [:]
        for claim in knowledge.claims {
            guard let ends = claim.ends, ends.from != ends.to else { continue }
            claims[ends, default: []].append(claim)
        }
        var found = claims.map { Found(ends: $0, claims: $1.sorted(by: isBetter)) }
        mechanisms = knowledge.entities(of: .mechanism).compactMap { Mechanism($0) }
        for mechanism in mechanisms {
            for step in mechanism.arrows {
                let ends = Ends(from: step.from, to: step.to)
                let named = step.claims.compactMap { knowledge.claim($0) }
                let touches = named.contains { claim in
                    claim.ends.map { $0.from == ends.from || $0.to == ends.to } ?? false
                }
                guard ends.from != ends.to, claims[ends] == nil, step.isImplied || touches else {
                    continue
                }
                claims[ends] = named
                let bridge = Bridge(mechanism: mechanism, step: step)
                found.append(Found(ends: ends, claims: named.sorted(by: isBetter), bridge: bridge))
            }
        }
        found.sort { ($0.ends.from, $0.ends.to) < ($1.ends.from, $1.ends.to) }
        let nodes = Set(found.flatMap { [$0.ends.from, $0.ends.to] }).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
        var leaving = [[Link]](repeating: [], count: nodes.count)
        var arriving = leaving
        var arrows: [Arrow] = []
        var places: [Ends: Int] = [:]
        for (place, found) in found.enumerated() {
            guard let start = numbers[found.ends.from], let end = numbers[found.ends.to] else {
                preconditionFailure("Both ends of an arrow are nodes.")
            }
            let arrow = Arrow(found, place: place, start: start, end: end)
            let grade = arrow.bridge == nil ? Self.rank(arrow.grade) : Grade.allCases.count
            leaving[start].append(Link(node: end, grade: grade, arrow: place))
            arriving[end].append(Link(node: start, grade: grade, arrow: place))
            arrows.append(arrow)
            places[found.ends] = place
        }
        circles = mechanisms.filter(\.isLoop).map { mechanism in
            Circle(
                mechanism: mechanism,
                arrows: Set(
                    mechanism.arrows.compactMap { places[Ends(from: $0.from, to: $0.to)] }),
                nodes: Set(
                    mechanism.arrows.flatMap { [$0.from, $0.to] }.compactMap { numbers[$0] })
            )
        }
        self.arrows = arrows
        self.nodes = nodes
        self.numbers = numbers
        self.leaving = Links(leaving)
        self.arriving = Links(arriving)
        objections = Dictionary(
            grouping: knowledge.claims.filter {
                $0.relation.polarity == .denies || $0.relation == .associatedWith
            }, by: \.subject)
        denials = Dictionary(
            grouping: knowledge.claims.filter { $0.relation == .doesNotCause }, by: \.object)
    }

    /// Every claim that may speak against a path, each once.
    public var objectors: [Claim] {
        let denying = denials.values.joined().map { ($0.id, $0) }
        let all = objections.values.joined().map { ($0.id, $0) } + denying
        return Array(Dictionary(all) { first, _ in first }.values)
    }

    /// The node of an entity; nil for one without arrows.
    func node(_ id: String) -> Int? { numbers[id] }

    /// The arrow from one entity straight to another; nil for none.
    func arrow(from: String, to: String) -> Arrow? {
        guard let start = node(from), let end = node(to) else { return nil }
        return leaving[start].first { $0.node == end }.map { arrows[$0.arrow] }
    }

    /// Whether an arrow leads from one node straight to another.
    func leads(from start: Int, to end: Int) -> Bool {
        leaving.places(of: start).contains { leaving.all[$0].node == end }
    }

    private static func rank(_ grade: Grade) -> Int { Grade.allCases.firstIndex(of: grade) ?? 0 }
}

/// The two ends of an arrow, by id.
private struct Ends: Hashable {
    let from: String
    let to: String
}

extension Claim {
    fileprivate var ends: Ends? { arrow.map { Ends(from: $0.cause, to: $0.effect) } }
}

/// What makes an arrow.
private struct Found {
    let ends: Ends
    /// Never empty unless there is a bridge; the best supported first.
    let claims: [Claim]
    var bridge: CausalGraph.Bridge?
}

/// Whether a claim is better supported than another: by its grade, then how its source puts it.
private func isBetter(_ claim: Claim, _ other: Claim) -> Bool {
    (claim.grade, claim.hedge, claim.id) < (other.grade, other.hedge, other.id)
}
