extension Route {
    /// Operations that belong together in the documentation.
    struct Section: Sendable {
        let name: String
        let summary: String
        let routes: [Route]
    }

    /// Every operation of the API, in the order of its documentation.
    static let sections = [
        Section(
            name: "Service", summary: "The front door, the documentation, and how the program is.",
            routes: [
                getIndex, getOpenAPI, getDocs, getProblem, getVersion, getHealth, getReadiness,
            ]),
        Section(
            name: "Collections",
            summary: "What is known, by kinds: chosen by filters, in pages, or one by one.",
            routes: CollectionDefinition.all.flatMap { [getCollection($0), getItem($0)] }),
        Section(
            name: "Tools", summary: "What is computed from the knowledge for one question.",
            routes: tools),
    ]

    /// All operations.
    static let all: [Route] = sections.flatMap(\.routes)

    /// The operations that compute rather than look up.
    static let tools: [Route] = [
        compareForms, compareNutrients, getIntakes, getNutrientFoods, getPaths, getGraph,
        getInteractionsBetween, getSearch, convertUnits, postAssessments, getDataset,
        getDatasetSchema,
    ]
}
