internal import JSON
internal import Knowledge

extension PageWriter {
    /// Claims, each with what qualifies it; those that share their caveats stand together above
    /// them, so that no caveat is said twice in a row.
    func claims(_ claims: [Claim], _ html: inout HTMLWriter) {
        grouped(claims, &html) { claims, html in
            for claim in claims { self.claim(claim, &html) }
        }
    }

    /// Claims as entries: what each says, and how strong the science is.
    func entries(_ claims: [Claim], _ html: inout HTMLWriter) {
        grouped(claims, &html) { claims, html in
            html.element("ul", ["class": "entries statements"]) { html in
                for claim in claims {
                    html.element("li") { html in
                        html.element("a", ["href": "/claims/\(claim.id)"], claim.statement)
                        html.text(" ")
                        Evidence.write(claim.grade, &html)
                    }
                }
            }
        }
    }

    /// Writes claims that have the same caveats, and then these, for each such group.
    private func grouped(
        _ claims: [Claim], _ html: inout HTMLWriter,
        _ write: ([Claim], inout HTMLWriter) -> Void
    ) {
        var order: [[String]] = []
        let groups = Dictionary(grouping: claims) { claim in
            if !order.contains(claim.caveats) { order.append(claim.caveats) }
            return claim.caveats
        }
        for caveats in order {
            let claims = groups[caveats] ?? []
            html.element("div", ["class": "claims"]) { html in
                write(claims, &html)
                self.caveats(caveats, of: claims.count, &html)
            }
        }
    }

    /// What qualifies one claim or several.
    func caveats(_ ids: [String], of count: Int = 1, _ html: inout HTMLWriter) {
        for caveat in ids.compactMap({ knowledge.caveat($0) }) {
            self.caveat(
                caveat.statement, caveat.sources, isVerified: caveat.isVerified,
                count > 1 ? "How to read these:" : "How to read this:", &html)
        }
    }

    /// One claim: what is said, how firmly, and by whom.
    private func claim(_ claim: Claim, _ html: inout HTMLWriter) {
        html.element("article", ["class": "claim"]) { html in
            html.element("p", claim.statement)
            html.element("div", ["class": "about"]) { html in
                evidence(of: claim, &html)
                sources(claim.sources, &html)
                html.element("a", ["href": "/claims/\(claim.id)"], "Claim \(claim.id)")
            }
        }
    }

    /// How strong and how firm a claim is.
    func evidence(of claim: Claim, _ html: inout HTMLWriter) {
        Evidence.write(claim.grade, &html)
        Evidence.write(claim.servedHedge ?? claim.hedge, &html)
    }

    /// What qualifies the claims beside it.
    private func caveat(
        _ statement: String, _ sources: [String], isVerified: Bool, _ lead: String,
        _ html: inout HTMLWriter
    ) {
        html.element("p", ["class": "note warn caveat"]) { html in
            html.element("strong", lead)
            html.text(" \(statement) ")
            Evidence.write(review: isVerified ? "verified" : "unreviewed", &html)
            self.sources(sources, &html)
        }
    }

    /// The caveats that an item has itself, but for those that were told already.
    func caveats(
        _ caveats: JSONValue, unless told: JSONValue? = nil, _ html: inout HTMLWriter
    ) {
        for caveat in caveats.list ?? [] where told?.list?.contains(caveat) != true {
            self.caveat(
                caveat["statement"]?.text ?? "",
                (caveat["sources"]?.list ?? []).compactMap(\.text),
                isVerified: caveat["review"]?.text == "verified", "How to read this:", &html)
        }
    }

    /// A causal chain: each step with its two ends, the word between them and its evidence.
    func chain(_ arrows: JSONValue, _ html: inout HTMLWriter) {
        html.element("ol", ["class": "chain"]) { html in
            for arrow in arrows.list ?? [] {
                let isImplied = arrow["implied"] == .bool(true)
                html.element("li", isImplied ? ["class": "implied"] : [:]) { html in
                    html.element("p", ["class": "step"]) { html in
                        if arrow["branch"] == .bool(true) {
                            html.element("small", "Another branch: ")
                        }
                        if let from = arrow["from"] { link(from, &html) }
                        html.element("span", ["class": "arrow"]) { html in
                            html.text(" \(arrow["edge"]?.text ?? "leads to") ")
                            html.element("span", ["aria-hidden": "true"], "→")
                            html.text(" ")
                        }
                        if let to = arrow["to"] { link(to, &html) }
                    }
                    html.element("p", arrow["statement"]?.text ?? "")
                    html.element("p", ["class": "read"]) { evidence(ofArrow: arrow, &$0) }
                }
            }
        }
    }

    private func evidence(ofArrow arrow: JSONValue, _ html: inout HTMLWriter) {
        let isImplied = arrow["implied"] == .bool(true)
        if isImplied {
            Evidence.badge(
                "step left out", "The sources leave this step out; it is added to join the others.",
                "", &html)
            html.text(" ")
        }
        let ids = (arrow["claims"]?.list ?? []).compactMap { $0["id"]?.text }
        for claim in ids.compactMap({ knowledge.claim($0) }) {
            html.element("span", ["class": "support"]) { html in
                // The grade is of what the claim says, not of a step that follows from it.
                if !isImplied { Evidence.write(claim.grade, &html) }
                html.element(
                    "a", ["href": "/claims/\(claim.id)"],
                    isImplied ? "after claim \(claim.id)" : "Claim \(claim.id)")
            }
        }
    }
}
