internal import Knowledge

extension Call {
    /// Why a path names nothing of a kind: it may name something of another, which is said.
    func notFound(_ name: String, _ kind: Kind, _ suggestions: [String]) -> Problem {
        let kinds = CollectionDefinition.all.map(\.kind).filter { $0 != kind }
        guard case .entity(let id, _) = catalog.knowledge.resolve(name, in: kinds) else {
            return Problem.notFound(name, kind, suggestions)
        }
        let other = catalog.knowledge.entity(id)?.kind ?? .claim
        let word = other.rawValue
        let article = word.first.map("aeiou".contains) == true ? "an" : "a"
        return Problem(
            .notFound,
            """
            There is no \(kind.rawValue) \(name.quoted): \(id) is \(article) \(word), at \
            /v1/\(other.plural)/\(id).
            """)
    }
}
