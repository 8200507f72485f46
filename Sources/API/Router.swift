/// Finds the route of a path.
struct Router: Sendable {
    private let templates: [PathTemplate]

    init(_ routes: [Route]) { templates = routes.map(\.template) }

    /// The place of the route whose template fits, and what stands in its named places; of several
    /// the one with the most literal segments, so that `/v1/forms/compare` is no form.
    ///
    /// - Parameter path: the path's segments, decoded.
    func match(_ path: [String]) -> (place: Int, parameters: [String])? {
        var best: (place: Int, parameters: [String])?
        for (place, template) in templates.enumerated() {
            guard let parameters = template.match(path) else { continue }
            if let best, templates[best.place].literalCount >= template.literalCount { continue }
            best = (place, parameters)
        }
        return best
    }
}
