internal import Knowledge

extension Call {
    /// The nutrient that a path names.
    enum NutrientOfPath {
        case itself(Nutrient)
        /// An alias stands in the path: the nutrient has another address.
        case elsewhere(id: String)
    }

    /// The nutrient that the first place of the path names.
    ///
    /// - Throws: `not-found`.
    var nutrient: NutrientOfPath {
        get throws(Problem) {
            switch catalog.knowledge.resolve(path[0], in: [.nutrient]) {
            case .entity(let id, isAlias: true): return .elsewhere(id: id)
            case .unknown(let suggestions):
                throw notFound(path[0], .nutrient, suggestions)
            case .entity(let id, isAlias: false):
                guard let found = catalog.knowledge.nutrient(id) else {
                    preconditionFailure("An entity of the kind nutrient is a nutrient.")
                }
                return .itself(found)
            }
        }
    }
}

extension Parameter {
    /// The nutrient that a path names.
    static let nutrient = Parameter(
        "id", .entity([.nutrient]), required: true, "The nutrient; another name of it redirects.")
}
