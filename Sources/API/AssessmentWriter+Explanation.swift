internal import JSON
internal import Knowledge
internal import Service

// What may lie behind a symptom.
extension AssessmentWriter {
    func explanation(_ explanation: Explanation, _ writer: inout JSONWriter) {
        let symptom = reference(explanation.symptom, explanation.reference)
        writer.object {
            $0.key("symptom")
            $0.copy(symptom)
            $0.member("pointer", explanation.pointer)
            $0.member("paths", each: explanation.ways) { way($1, &$0) }
            $0.member("redFlags", each: explanation.redFlags) { flag($1, &$0) }
            $0.member("otherCauses", each: explanation.otherCauses) { cause($1, &$0) }
        }
    }

    private func way(_ way: Explanation.Way, _ writer: inout JSONWriter) {
        let json = way.json.pieces {
            let paths = PathWriter(catalog)
            return [
                JSONWriter.bytes {
                    $0.beginObject()
                    $0.member("summary", paths.summary(of: way.path))
                    $0.member("net", way.path.net.rawValue)
                    $0.member("support", way.path.support.rawValue)
                    $0.key("from")
                    $0.beginArray()
                },
                JSONWriter.bytes {
                    $0.endArray()
                    $0.member("arrows", each: way.path.arrows) { paths.arrow($1, &$0) }
                    claims("against", way.against, &$0)
                    $0.endObject()
                },
            ]
        }
        object(json[0], way.from, json[1], &writer)
    }

    private func cause(_ cause: Explanation.Cause, _ writer: inout JSONWriter) {
        let json = cause.json.pieces {
            let link = cause.link
            return [
                JSONWriter.bytes {
                    $0.key("cause")
                    references.reference(to: link.cause, &$0)
                    $0.member("direction", link.direction?.rawValue)
                    $0.member("hedge", link.hedge.rawValue)
                    $0.member("grade", link.grade.rawValue)
                    claims("claims", link.claims, &$0)
                }
            ]
        }
        writer.object { $0.copy(json[0]) }
    }
}
