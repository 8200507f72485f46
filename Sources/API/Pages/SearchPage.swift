internal import Knowledge
internal import Service

/// The page of a search: a field, and what was found, the best first.
struct SearchPage {
    let catalog: Catalog
    /// What is sought; nil before anything is.
    let query: String?

    private var knowledge: KnowledgeBase { catalog.knowledge }

    /// The page as HTML.
    var content: [UInt8] {
        catalog.shell.page(
            "Search", summary: "Search for questions, nutrients, symptoms, medicines and more.",
            section: "/search"
        ) { write(&$0) }
    }

    private func write(_ html: inout HTMLWriter) {
        html.element("h1", "Search")
        html.element("form", ["action": "/search", "role": "search", "class": "seek"]) { html in
            html.element("label", ["for": "q"], "What are you looking for?")
            html.element("div", ["class": "seek-row"]) { html in
                html.void(
                    "input",
                    [
                        "id": "q", "name": "q", "type": "search", "value": query ?? "",
                        "required": "",
                    ])
                html.element("button", ["class": "main"], "Search")
            }
        }
        guard let query else {
            return html.element(
                "p", "A name, a few words, or a question: “cramps at night after vitamin D”.")
        }
        let search = Search(query, in: catalog.search, atMost: 30)
        html.element("p", ["role": "status"], summary(of: search))
        if let corrected = search.corrected {
            html.element("p") { html in
                html.text("Looked for ")
                html.element("strong", corrected)
                html.text(" as well.")
            }
        }
        html.element("ol", ["class": "entries"]) { html in
            for hit in search.hits { html.element("li") { write(hit, &$0) } }
        }
        Machine.write(["/v1/search?q=\(query.queryValue)"], &html)
    }

    private func summary(of search: Search) -> String {
        guard !search.hits.isEmpty else {
            return """
                Nothing was found. What is not listed here has not been assessed: that says \
                nothing about what it does.
                """
        }
        return search.total > search.hits.count
            ? "The best \(search.hits.count) of \(search.total)."
            : Plain.count(search.hits.count, "result") + "."
    }

    private func write(_ hit: Search.Hit, _ html: inout HTMLWriter) {
        let name: String
        switch hit.item {
        case .entity(let place):
            let entity = knowledge.entities[place]
            name = Plain.filled(entity.name)
            html.element("a", ["href": entity.page], name)
            html.element("small", " \(entity.kind.word)")
        case .claim(let place):
            // What it says, with its hedge and its evidence: its name alone would say too much.
            let claim = knowledge.claims[place]
            name = claim.statement
            html.element("a", ["href": "/claims/\(claim.id)"], name)
            html.element("small", " \(Kind.claim.word) ")
            PageWriter(knowledge: knowledge).evidence(of: claim, &html)
        }
        if hit.passage != name {
            html.element("p") { html in
                if hit.field == "aliases" { html.text("Also called: ") }
                passage(hit, &html)
            }
        }
        guard case .claim(let place) = hit.item else { return }
        PageWriter(knowledge: knowledge).caveats(knowledge.claims[place].caveats, &html)
    }

    /// The passage with what was sought marked, whose places are counted in code points.
    private func passage(_ hit: Search.Hit, _ html: inout HTMLWriter) {
        let letters = Array(hit.passage.unicodeScalars)
        var end = 0
        let text = { (range: Range<Int>) in
            String(String.UnicodeScalarView(letters[range.clamped(to: letters.indices)]))
        }
        for mark in hit.marks where mark.lowerBound >= end {
            html.text(text(end..<mark.lowerBound))
            html.element("mark", text(mark))
            end = mark.upperBound
        }
        html.text(text(end..<max(end, letters.count)))
    }
}

extension String {
    /// The text as a value of a query: what is no letter, digit or mark is percent-encoded.
    fileprivate var queryValue: String {
        utf8.reduce(into: "") { text, byte in
            let isPlain =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
            if isPlain {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}
