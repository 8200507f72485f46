import JSON

// The rules for what is listed in order: the bands of tests and the arrows of mechanisms.
extension KnowledgeChecks {
    /// An arrow begins where the one before ends, unless it branches; a step without claims says
    /// that it is implied.
    @Sendable static func arrows(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents where document.kind == .mechanism {
            var end: String?
            for (index, arrow) in document.value.objects("arrows").enumerated() {
                if let end, let from = arrow.string("from"), from != end, !arrow.flag("branch") {
                    faults.append(
                        document.fault(
                            "/arrows/\(index)/from", .arrows,
                            "The step before ends at \"\(end)\": begin there, or set branch."))
                }
                if arrow.strings("claims").isEmpty, !arrow.flag("implied") {
                    faults.append(
                        document.fault(
                            "/arrows/\(index)/claims", .arrows,
                            "No claim says so: name one, or set implied."))
                }
                end = arrow.string("to")
            }
        }
    }

    /// Bands of one authority and scale do not overlap, and each is named once.
    @Sendable static func bands(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents where document.kind == .test {
            var seen: [(offset: Int, scale: [String], band: Band)] = []
            var ids: Set<String> = []
            for (index, value) in document.value.objects("bands").enumerated() {
                if let id = value.string("id"), !ids.insert(id).inserted {
                    faults.append(
                        document.fault(
                            "/bands/\(index)/id", .bands,
                            "Another band of the test is called \"\(id)\": choose another id."))
                }
                guard let scale = value.string("scale"), let authority = value.string("authority"),
                    let band = Band(value)
                else { continue }
                let key = [authority, scale]
                if let other = seen.first(where: { $0.scale == key && $0.band.overlaps(band) }) {
                    faults.append(
                        document.fault(
                            "/bands/\(index)", .bands,
                            """
                            It overlaps band \(other.offset) of the same scale: end one where the \
                            other begins, or give it a scale of its own.
                            """))
                }
                seen.append((index, key, band))
            }
        }
    }

    /// The values of a band, in whatever unit its scale has.
    private struct Band {
        let low: JSONNumber?
        let high: JSONNumber?
        let lowInclusive: Bool
        let highInclusive: Bool

        /// Nil for a band without any bound: it speaks of no values.
        init?(_ value: JSONValue) {
            low = value.quantity("low")?.value
            high = value.quantity("high")?.value
            guard low != nil || high != nil else { return nil }
            lowInclusive = value["lowInclusive"] != .bool(false)
            highInclusive = value.flag("highInclusive")
        }

        func overlaps(_ other: Band) -> Bool { begins(before: other) && other.begins(before: self) }

        /// Whether some value lies above this one's beginning and below the other's end.
        private func begins(before other: Band) -> Bool {
            guard let low, let high = other.high else { return true }
            return low < high || low == high && lowInclusive && other.highInclusive
        }
    }
}
