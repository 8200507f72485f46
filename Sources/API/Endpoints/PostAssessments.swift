internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `POST /v1/assessments`: a whole regimen, assessed.
    ///
    /// It computes from the content and keeps nothing. For what it costs see `Assessment`; whatever
    /// names more than a few things is left to another thread.
    static let postAssessments = Route(
        "postAssessments", "/v1/assessments",
        """
        What is known of a person's supplements, medicines, food, symptoms and test results \
        together: totals beside limits, findings with their reasons, interactions, a plan of the \
        day. Nothing is stored.
        """,
        request: AssessmentSchema.request,
        schema: AssessmentSchema.answer,
        example: { Example(content: example($0.knowledge)) },
        caching: .none,
        instances: { _ in [] }
    ) { call throws(Problem) in
        let assessor = Assessor(call.catalog)
        guard Assessor.takesLong(call.content) else {
            return .content(try assessor.answer(to: call.content))
        }
        return .later { () throws(Problem) in try assessor.answer(to: call.content) }
    }

    /// A form whose share of its nutrient is known, and the medicine with the most interactions.
    private static func example(_ knowledge: KnowledgeBase) -> [UInt8] {
        let form = knowledge.forms.first { !$0.isHormone && $0.fraction != nil }
        let drug = knowledge.entities(of: .drug).max {
            knowledge.interactions(of: $0.id).count < knowledge.interactions(of: $1.id).count
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("person") { writer in
                writer.member("age", "67y")
                writer.member("sex", "female")
                if let drug { writer.member("drugs", [drug.id]) }
            }
            guard let form else { return }
            writer.member("supplements", each: [form]) { writer, form in
                writer.object {
                    $0.member("form", form.id)
                    $0.member("amount") {
                        $0.member("value", 200)
                        $0.member("unit", "mg")
                    }
                    $0.member("basis", "elemental")
                }
            }
        }
        return writer.bytes
    }
}
