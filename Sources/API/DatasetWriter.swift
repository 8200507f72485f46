internal import JSON
internal import Knowledge

/// Which knowledge the answers come from.
enum DatasetWriter {
    /// `{"version","released","counts"}`.
    static func write(_ knowledge: KnowledgeBase, to writer: inout JSONWriter) {
        writer.object {
            $0.member("version", knowledge.version)
            $0.member("released", "\(knowledge.released)")
            $0.member("counts") { writer in
                for kind in Kind.allCases {
                    let count =
                        switch kind {
                        case .claim: knowledge.claims.count
                        case .caveat: knowledge.caveats.count
                        default: knowledge.entities(of: kind).count
                        }
                    writer.member(kind.plural, count)
                }
            }
        }
    }
}

extension JSONWriter {
    /// The member `resolved`, where aliases were understood as identifiers.
    mutating func resolved(_ resolved: [Arguments.Resolved]) {
        guard !resolved.isEmpty else { return }
        member("resolved", each: resolved) { writer, name in
            writer.object {
                $0.member("parameter", name.parameter)
                $0.member("value", name.value)
                $0.member("id", name.id)
            }
        }
    }
}
