internal import JSON
public import Knowledge
internal import Service

/// Answers requests for assessments: what `POST /v1/assessments` and `cofactor assess` share.
public struct Assessor: Sendable {
    private let catalog: Catalog

    /// Prepares whatever answers need.
    public init(_ knowledge: KnowledgeBase) {
        self.init(Catalog(knowledge))
    }

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// The assessment of a request as JSON (RFC 8259). The same value and the same knowledge give
    /// the same bytes, whatever the order of members.
    ///
    /// - Throws: a problem with every fault: of syntax, of a member that stands twice, or of what
    ///   the request says.
    public func answer(to content: [UInt8]) throws(Problem) -> [UInt8] {
        let faults = JSONFaults()
        let document = JSONValue.parse(content.span, faults: faults)
        guard let document, faults.isEmpty else { throw Problem(unreadable: faults) }
        let base = catalog.assessments
        guard let regimen = Regimen(document, faults: faults, in: base) else {
            throw Problem(invalid: faults)
        }
        return AssessmentWriter(catalog, regimen).content(Assessment(regimen, in: base))
    }

    /// Whether a request may name so many things that it takes too long for a loop: more than 40 do
    /// not stand in JSON with fewer commas.
    static func takesLong(_ content: [UInt8]) -> Bool {
        var commas = 0
        // By place, and without a look for overflow, many bytes are compared at a time.
        for place in content.indices where content[place] == UInt8(ascii: ",") { commas &+= 1 }
        return commas >= 40
    }

    /// A problem as the command line shows it.
    public static func content(of problem: Problem) -> [UInt8] {
        problem.content(status: problem.kind.status, instance: nil)
    }
}
