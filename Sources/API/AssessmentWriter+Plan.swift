internal import JSON
internal import Service

extension AssessmentWriter {
    /// The plan of the day; null where there is nothing to plan.
    func plan(_ plan: DayPlan?, _ writer: inout JSONWriter) {
        writer.key("plan")
        guard let plan else {
            writer.null()
            return
        }
        writer.object {
            $0.member("moments", each: plan.moments) { writer, moment in
                writer.object {
                    $0.member("time", moment.slot.time)
                    $0.member("meal", moment.slot.meal)
                    places("items", moment.places, &$0)
                }
            }
            $0.key("conflicts")
            $0.array(plan.conflicts) { writer, places in
                writer.beginArray()
                self.places(places, &writer)
                writer.endArray()
            }
            $0.member("statement", statement(of: plan))
        }
    }

    private func statement(of plan: DayPlan) -> String {
        if plan.isGivenUp {
            return "No plan was found in the time that is spent on one. Ask a pharmacist."
        }
        guard plan.conflicts.isEmpty else {
            return """
                No day keeps all distances, so none is shown. Ask a pharmacist about the things \
                that are listed together.
                """
        }
        return """
            The times are examples: what counts are the hours between them and the meals. \
            Distances that nobody has written down here are not kept.
            """
    }
}
