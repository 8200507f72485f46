import JSON
import Knowledge
import Service
import Testing

/// A request with what matters in its answer: a file of `Cases`.
struct AssessmentCase: Sendable, CustomTestStringConvertible {
    let name: String
    private let file: JSONValue

    static let all: [AssessmentCase] = Invented.files(in: "Tests/ServiceTests/Assessment/Cases")
        .map { AssessmentCase($0) }

    private init(_ file: KnowledgeLoader.File) {
        name = String(file.path.dropLast(".json".count))
        guard let value = JSONValue.parse(file.bytes.span, faults: JSONFaults()) else {
            preconditionFailure("\(file.path) is no JSON.")
        }
        self.file = value
    }

    var testDescription: String { name }

    /// The request.
    var request: JSONValue { file["request"] ?? .null }

    /// The rules that it is a case of, by whether they hold.
    func rules(_ holds: Bool) -> [String] {
        file["rules"]?[holds ? "holds" : "doesNotHold"]?.texts ?? []
    }

    /// The members of an expectation: names with what is expected there.
    func expected(_ name: String) -> [JSONMember] {
        guard case .object(let members)? = file["expect"]?[name] else { return [] }
        return members
    }

    /// The texts of an expectation; nil where there is none.
    func expectedTexts(_ name: String) -> [String]? { file["expect"]?[name]?.texts }

    /// The names of everything that is expected.
    var expectations: [String] {
        guard case .object(let members)? = file["expect"] else { return [] }
        return members.map(\.name)
    }

    /// The names of the file's members.
    var members: [String] {
        guard case .object(let members) = file else { return [] }
        return members.map(\.name)
    }

    /// Its assessment; nil with the faults where the request has some.
    func assess() -> (Assessment?, faults: [JSONFault]) { Self.assess(request) }

    static func assess(_ request: JSONValue) -> (Assessment?, faults: [JSONFault]) {
        let faults = JSONFaults()
        let regimen = Regimen(request, faults: faults, in: Shipped.base)
        return (regimen.map { Assessment($0, in: Shipped.base) }, faults.list)
    }
}

extension JSONValue {
    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var texts: [String]? {
        if case .array(let elements) = self { elements.compactMap(\.text) } else { nil }
    }
}
