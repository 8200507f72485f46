// Classes of medicines, and classes of classes.
extension KnowledgeBase {
    /// The classes that a drug belongs to, their classes and so on, the nearest first.
    public func allClasses(of drug: String) -> [Entity] {
        var found: [Entity] = []
        var next = [drug]
        while let drug = next.first {
            next.removeFirst()
            for entity in classes(of: drug) where !found.contains(where: { $0.id == entity.id }) {
                found.append(entity)
                next.append(entity.id)
            }
        }
        return found
    }

    /// The ids of the drugs of a class, of the classes among them and so on, the nearest first.
    public func allDrugs(of drugClass: String) -> [String] {
        var found: [String] = []
        var next = [drugClass]
        while let drugClass = next.first {
            next.removeFirst()
            let drugs = entity(drugClass).flatMap { $0.kind == .drug ? $0.member("members") : nil }
            for drug in drugs?.strings ?? [] where !found.contains(drug) {
                found.append(drug)
                next.append(drug)
            }
        }
        return found
    }
}
