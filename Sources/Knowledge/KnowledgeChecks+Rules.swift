import JSON

// The rules for the rules of assessments.
extension KnowledgeChecks {
    /// Each condition is one, at most one is about a limit, bands are the test's, and the rule does
    /// something.
    @Sendable static func assessmentRules(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        var bands: [String: Set<String>] = [:]
        for document in draft.documents where document.kind == .test {
            bands[document.id] = Set(
                document.value.objects("bands").compactMap { $0.string("id") })
        }
        for document in draft.documents where document.kind == .rule {
            faults += document.conditionFaults(bands) + document.purposeFaults
        }
    }
}

extension Draft.Document {
    fileprivate func conditionFaults(_ bands: [String: Set<String>]) -> [KnowledgeFault] {
        ["when", "unless"].flatMap { list in
            value.objects(list).enumerated().flatMap { place, condition in
                let pointer = "/\(list)/\(place)"
                guard Rule.Condition(condition) != nil else {
                    return [
                        fault(
                            pointer, .rules,
                            "A condition is exactly one of the members: give each its own object.")
                    ]
                }
                guard let result = condition["result"], let test = result.string("test") else {
                    return []
                }
                return result.strings("bands").enumerated()
                    .filter { bands[test]?.contains($0.element) == false }
                    .map { offset, band in
                        fault(
                            "\(pointer)/result/bands/\(offset)", .rules,
                            "The test \"\(test)\" has no band \"\(band)\": name one of its bands.")
                    }
            }
        }
    }

    fileprivate var purposeFaults: [KnowledgeFault] {
        var faults: [KnowledgeFault] = []
        let limits = value.objects("when").count { $0["limit"] != nil }
        if limits > 1 {
            faults.append(
                fault("/when", .rules, "It is about \(limits) limits: write a rule for each."))
        }
        let says = value["statement"] != nil
        if says != (value["urgency"] != nil) {
            faults.append(
                fault(
                    "/statement", .rules,
                    "What is said needs an urgency, and an urgency something that is said."))
        }
        if !says, value["question"] == nil, value.strings("implies").isEmpty {
            faults.append(
                fault(
                    "/statement", .rules,
                    "The rule does nothing: give it a statement, a question, or what it implies."))
        }
        let texts = ["name", "statement", "action"].compactMap { value.string($0) }
        if limits == 0, texts.contains(where: { $0.contains("{") }) {
            faults.append(
                fault(
                    "/statement", .rules,
                    "Only a rule about a limit knows {nutrient}, {amount} and {limit}."))
        }
        return faults
    }
}
