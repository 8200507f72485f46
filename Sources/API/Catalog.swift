internal import Knowledge
internal import Service

/// What endpoints answer from: the knowledge, and what is made of it once, when it is first asked
/// for.
final class Catalog: Sendable {
    let knowledge: KnowledgeBase
    let renderer: EntityRenderer
    /// The frame around its pages.
    let shell: Shell

    private let definitions = CollectionDefinition.all
    private let madeCollections: [Once<Collection>]
    private let contents: [String: Once<FoodContents>]
    private let arrows = Once<CausalGraph>()
    private let pieces = Once<RenderedGraph>()
    private let base = Once<AssessmentBase>()
    private let index = Once<SearchIndex>()

    init(_ knowledge: KnowledgeBase, shell: Shell = Shell(nil)) {
        self.knowledge = knowledge
        self.shell = shell
        renderer = EntityRenderer(knowledge, served: Set(definitions.map(\.kind)))
        madeCollections = definitions.map { _ in Once() }
        contents = Dictionary(uniqueKeysWithValues: knowledge.nutrients.map { ($0.id, Once()) })
    }

    /// Makes what takes so long that the first who asks for it should not have to wait.
    func prepare() {
        _ = search
        _ = assessments
        for collection in collections { _ = collection.richest }
    }

    /// The claims as arrows, for paths and drawings.
    var graph: CausalGraph { arrows.value { CausalGraph(knowledge) } }

    /// What assessments look things up in.
    var assessments: AssessmentBase {
        base.value { AssessmentBase(knowledge, graph: graph) }
    }

    /// Everything that may be searched for.
    var search: SearchIndex { index.value { SearchIndex(knowledge) } }

    /// What foods hold of a nutrient; nil for anything else.
    func foods(of nutrient: String) -> FoodContents? {
        contents[nutrient]?.value { FoodContents(of: nutrient, in: knowledge) }
    }

    /// The collections, in the order of the front door.
    var collections: [Collection] { definitions.indices.map(collection) }

    /// What paths are put together from.
    var rendered: RenderedGraph { pieces.value { RenderedGraph(graph, renderer) } }

    /// The collection of `kind`.
    func collection(of kind: Kind) -> Collection? {
        definitions.firstIndex { $0.kind == kind }.map(collection)
    }

    private func collection(_ place: Int) -> Collection {
        madeCollections[place].value { definitions[place].collection(renderer) }
    }

    /// The item of a kind of which most is known: what to show first.
    func richest(_ kind: Kind) -> Collection.Item? { collection(of: kind)?.richest }
}
