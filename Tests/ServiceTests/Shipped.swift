import Knowledge
import Service

/// The knowledge that the program ships.
enum Shipped {
    static let knowledge = Invented.load(Invented.files(in: "Sources/Knowledge/Data"))
    static let graph = CausalGraph(knowledge)
    static let base = AssessmentBase(knowledge, graph: graph)
}
