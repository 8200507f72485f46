internal import Knowledge
internal import Service

/// What endpoints answer from: the knowledge, and everything that is rendered from it once.
final class Catalog: Sendable {
    let knowledge: KnowledgeBase
    /// The collections, in the order of the front door.
    let collections: [Collection]
    let renderer: EntityRenderer
    /// What foods hold, by nutrient.
    let foods: [String: FoodContents]
    /// The claims as arrows, for paths and drawings.
    let graph: CausalGraph
    private let pieces = Once<RenderedGraph>()
    private let base = Once<AssessmentBase>()
    /// Everything that may be searched for.
    let search: SearchIndex
    /// The frame around its pages.
    let shell: Shell

    init(_ knowledge: KnowledgeBase, shell: Shell = Shell(nil)) {
        self.knowledge = knowledge
        self.shell = shell
        search = SearchIndex(knowledge)
        let definitions = CollectionDefinition.all
        graph = CausalGraph(knowledge)
        renderer = EntityRenderer(knowledge, served: Set(definitions.map(\.kind)))
        foods = Dictionary(
            uniqueKeysWithValues: knowledge.nutrients.map {
                ($0.id, FoodContents(of: $0.id, in: knowledge))
            })
        collections = definitions.map { [renderer] in $0.collection(renderer) }
    }

    /// What assessments look things up in.
    var assessments: AssessmentBase {
        base.value { AssessmentBase(knowledge, graph: graph) }
    }

    /// What paths are put together from.
    var rendered: RenderedGraph { pieces.value { RenderedGraph(graph, renderer) } }

    /// The collection of `kind`.
    func collection(of kind: Kind) -> Collection? { collections.first { $0.kind == kind } }

    /// The item of a kind of which most is known: what to show first.
    func richest(_ kind: Kind) -> Collection.Item? {
        // Of several the first, so that the same knowledge shows the same.
        collection(of: kind)?.items.reversed().max {
            $0.object.bytes.count < $1.object.bytes.count
        }
    }
}
