internal import JSON
internal import Knowledge
internal import Service

// What a test's result means.
extension AssessmentWriter {
    func reading(_ reading: TestReading, _ writer: inout JSONWriter) {
        guard let test = reading.result.item.entity else { return }
        let json = reading.json.pieces {
            [
                JSONWriter.bytes { references.reference(to: test, &$0) },
                JSONWriter.bytes {
                    for name in ["cautions", "confounders", "next"] {
                        references.member(name, of: test, &$0)
                    }
                },
            ]
        }
        writer.object {
            $0.key("test")
            $0.copy(json[0])
            $0.member("pointer", reading.result.item.pointer)
            $0.member("given", reading.result.value)
            $0.key("converted")
            $0.array(reading.converted) { $0.quantity($1) }
            $0.member("readings", each: reading.judgements) { judgement($1, &$0) }
            $0.key("corrected")
            if let corrected = reading.corrected {
                $0.object {
                    $0.member("value", corrected.value)
                    $0.member("formula", corrected.correction.formula)
                    $0.member("readings", each: corrected.judgements) { judgement($1, &$0) }
                    $0.member("sources", corrected.correction.sources)
                }
            } else {
                $0.null()
            }
            if !json[1].isEmpty { $0.copy(json[1]) }
        }
    }

    private func judgement(_ judgement: TestReading.Judgement, _ writer: inout JSONWriter) {
        let json = judgement.json.pieces {
            let band = judgement.band
            return [
                JSONWriter.bytes {
                    $0.member("authority", band.authority)
                    $0.member("scale", band.scale)
                    $0.member("band", band.id)
                    $0.member("label", band.label)
                    $0.member("meaning", band.meaning)
                    $0.member("urgency", band.urgency.rawValue)
                    $0.key("withdrawn")
                    $0.bool(band.isWithdrawn)
                    if judgement.isNearest {
                        $0.member(
                            "note", "The value lies between two bands: the nearer one was taken.")
                    } else if let note = band.note {
                        $0.member("note", note)
                    }
                    evidence(band.sources, band.isVerified, &$0)
                }
            ]
        }
        writer.object { $0.copy(json[0]) }
    }
}
