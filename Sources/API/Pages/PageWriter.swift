internal import JSON
internal import Knowledge

/// Writes the values of an answer as people read them: words, links, lists and tables, each made
/// from the value's sort alone, so that a new member needs no code.
struct PageWriter {
    let knowledge: KnowledgeBase

    /// Any value, where text may stand or a block.
    func value(_ value: JSONValue, of name: String, _ html: inout HTMLWriter) {
        switch value {
        case .null: html.text("not known")
        case .bool(let isSo): html.text(isSo ? "yes" : "no")
        case .number(let number):
            // A year is no amount.
            html.text(name == "year" ? number.description : Plain.number(number))
        case .string(let text): word(text, of: name, &html)
        case .array(let elements): list(elements, of: name, &html)
        case .object:
            if value.isQuantity {
                html.text(Plain.quantity(value))
            } else if value.isReference {
                link(value, &html)
            } else if name == "serving" {
                ItemPage.serving(value, &html)
            } else if let members = value.members, members.allSatisfy(\.value.isPlain) {
                commaList(members, &html) { member, html in
                    html.text(Plain.heading(member.name).lowercased() + " ")
                    self.value(member.value, of: member.name, &html)
                }
            } else {
                object(value, &html)
            }
        }
    }

    /// A word of a closed vocabulary, or text; what says how firm something is explains itself.
    private func word(_ text: String, of name: String, _ html: inout HTMLWriter) {
        switch name {
        case "grade": Grade(rawValue: text).map { Evidence.write($0, &html) }
        case "hedge", "servedHedge": Hedge(rawValue: text).map { Evidence.write($0, &html) }
        case "severity": Evidence.write(Interaction.Severity(rawValue: text), &html)
        case "urgency": Evidence.write(urgency: text, &html)
        case "verdict": Evidence.write(verdict: text, &html)
        case "doi": address("https://doi.org/\(text)", text, &html)
        case "pmid": address("https://pubmed.ncbi.nlm.nih.gov/\(text)/", text, &html)
        case "url": address(text, text, &html)
        case "formula": html.element("code", text)
        default: html.text(Plain.words(text))
        }
    }

    private func address(_ address: String, _ text: String, _ html: inout HTMLWriter) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else {
            return html.text(text)
        }
        html.element("a", ["href": address, "rel": "external"], text)
    }

    /// A list: words in a line, references as chips, sentences one below another, else a table.
    private func list(_ elements: [JSONValue], of name: String, _ html: inout HTMLWriter) {
        if elements.allSatisfy({ $0.text != nil }) {
            html.text(Plain.list(elements.compactMap(\.text).map(Plain.words)))
        } else if name == "claims" {
            commaList(elements, &html) { reference, html in
                let id = reference["id"]?.text ?? ""
                html.element(
                    "a", ["href": "/claims/\(id)", "title": reference["name"]?.text ?? ""], id)
                guard knowledge.claim(id)?.caveats.isEmpty == false else { return }
                html.element("small", " (with a caveat)")
            }
        } else if elements.allSatisfy(\.isReference) {
            html.element("ul", ["class": "chips"]) { html in
                for element in elements {
                    html.element("li") { html in link(element, &html) }
                }
            }
        } else if elements.contains(where: { $0.sentence != nil }) || !isTable(elements) {
            html.element("ul", ["class": "remarks"]) { html in
                for element in elements { html.element("li") { object(element, &$0) } }
            }
        } else {
            table(elements, &html)
        }
    }

    /// Elements in a line, with commas between them.
    func commaList<Element>(
        _ elements: [Element], _ html: inout HTMLWriter,
        _ write: (Element, inout HTMLWriter) -> Void
    ) {
        for (place, element) in elements.enumerated() {
            if place > 0 { html.text(", ") }
            write(element, &html)
        }
    }

    /// An object: its sentence first, then what else there is, at last where it was read.
    func object(_ object: JSONValue, _ html: inout HTMLWriter) {
        let members = object.members ?? []
        let sentence = object.sentence
        if let text = sentence?.value.text {
            html.element("p") { html in
                html.text(text)
                review(of: object, &html)
            }
        }
        // The figure of a statement stands in its sentence.
        let unseen = [sentence?.name, "review", "sources", sentence == nil ? nil : "value"]
        let rest = members.filter { !unseen.contains($0.name) && !$0.value.isEmpty }
        if !rest.isEmpty { facts(rest, &html) }
        if let sources = object["sources"] {
            html.element("p", ["class": "read"]) { html in
                self.sources(sources, &html)
                if sentence == nil { review(of: object, &html) }
            }
        } else if sentence == nil {
            review(of: object, &html)
        }
    }

    /// Names and values, one below another.
    func facts(_ members: [JSONMember], _ html: inout HTMLWriter) {
        html.element("dl", ["class": "facts"]) { html in
            for member in members {
                html.element("dt", Plain.heading(member.name))
                html.element("dd") { value(member.value, of: member.name, &$0) }
            }
        }
    }

    private func review(of object: JSONValue, _ html: inout HTMLWriter) {
        if let review = object["review"]?.text { Evidence.write(review: review, &html) }
    }

    /// Whether rows have only what fits into cells.
    private func isTable(_ rows: [JSONValue]) -> Bool {
        rows.allSatisfy { row in
            row.members?.allSatisfy {
                $0.name == "sources" || $0.value.isPlain || $0.value.list != nil
            } == true
        }
    }

    /// Objects as rows; a column that nobody fills is left out.
    private func table(_ rows: [JSONValue], _ html: inout HTMLWriter) {
        var columns: [String] = []
        for member in rows.flatMap({ $0.members ?? [] })
        where !member.value.isEmpty && member.name != "review" && !columns.contains(member.name) {
            columns.append(member.name)
        }
        table(columns.map(Plain.heading), rows, &html) { row, column, html in
            let name = columns[column]
            guard let cell = row[name], !cell.isEmpty else { return }
            if name == "sources" {
                sources(cell, &html)
            } else if let list = cell.list, name != "claims", list.allSatisfy(\.isReference) {
                commaList(list, &html) { link($0, &$1) }
            } else {
                value(cell, of: name, &html)
            }
            if column == 0 { review(of: row, &html) }
        }
    }

    /// A table that can be scrolled by itself where it is wide.
    func table<Row>(
        _ heads: [String], _ rows: [Row], caption: String? = nil, _ html: inout HTMLWriter,
        _ cell: (Row, Int, inout HTMLWriter) -> Void
    ) {
        html.element("div", ["class": "scroll", "tabindex": "0"]) { html in
            html.element("table") { html in
                if let caption { html.element("caption", caption) }
                html.element("thead") { html in
                    html.element("tr") { html in
                        for head in heads { html.element("th", ["scope": "col"], head) }
                    }
                }
                html.element("tbody") { html in
                    for row in rows {
                        html.element("tr") { html in
                            html.element("th", ["scope": "row"]) { cell(row, 0, &$0) }
                            for column in heads.indices.dropFirst() {
                                html.element("td") { cell(row, column, &$0) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A link to the page of what is named; its name alone where it has none.
    func link(_ reference: JSONValue, _ html: inout HTMLWriter) {
        let name = Plain.filled(reference["name"]?.text ?? "")
        guard let href = reference["href"]?.text, href.hasPrefix("/v1/") else {
            return html.element("span", name)
        }
        html.element("a", ["href": String(href.dropFirst(3))], name)
    }

    /// A link to the page of an entity.
    func link(_ entity: Entity, _ html: inout HTMLWriter) {
        html.element("a", ["href": entity.page], entity.name)
    }

    /// Where something was read: references to sources, or their identifiers.
    func sources(_ sources: JSONValue, _ html: inout HTMLWriter) {
        self.sources((sources.list ?? []).compactMap { $0.text ?? $0["id"]?.text }, &html)
    }

    /// Where something was read, by short names that lead to the publications.
    func sources(_ ids: [String], _ html: inout HTMLWriter) {
        guard !ids.isEmpty else { return }
        html.element("span", ["class": "sources"]) { html in
            html.text(ids.count == 1 ? "Source: " : "Sources: ")
            commaList(ids, &html) { id, html in
                html.element(
                    "a", ["href": "/sources/\(id)", "title": knowledge.entity(id)?.name ?? ""],
                    SourceName.short(id))
            }
        }
    }
}

extension Entity {
    /// The address of its page: the one of its representation without the version.
    var page: String { "/\(kind.plural)/\(id)" }
}
