extension Route {
    /// Every operation of the API, in the order of its documentation.
    static let all: [Route] =
        [getIndex]
        + CollectionDefinition.all.flatMap { [getCollection($0), getItem($0)] }
        + tools
        + [getHealth, getReadiness, getVersion, getProblem]

    /// The operations that compute rather than look up.
    static let tools: [Route] = [
        compareForms, compareNutrients, getIntakes, getNutrientFoods, getPaths, getGraph,
        getInteractionsBetween, getSearch, convertUnits, getDataset, getDatasetSchema,
    ]
}
