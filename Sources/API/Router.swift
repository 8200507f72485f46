/// Finds the route of a path.
struct Router: Sendable {
    private let templates: [PathTemplate]
    /// The places of templates without named places, by their segments: no other fits better.
    private let literals: [[String]: Int]

    init(_ routes: [Route]) {
        let templates = routes.map(\.template)
        self.templates = templates
        literals = Dictionary(
            templates.indices.compactMap { place in
                templates[place].literals.map { ($0, place) }
            }
        ) { first, _ in first }
    }

    /// The place of the route whose template fits, and what stands in its named places; of several
    /// the one with the most literal segments, so that `/v1/forms/compare` is no form.
    ///
    /// - Parameter path: the path's segments, decoded.
    func match(_ path: [String]) -> (place: Int, parameters: [String])? {
        if let place = literals[path] { return (place, []) }
        var best: (place: Int, parameters: [String])?
        for (place, template) in templates.enumerated() {
            guard let parameters = template.match(path) else { continue }
            if let best, templates[best.place].literalCount >= template.literalCount { continue }
            best = (place, parameters)
        }
        return best
    }
}
