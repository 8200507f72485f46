internal import HTTP
internal import JSON
internal import Knowledge

/// The reference as a page: the same routes as in the description, for people.
struct DocsPage {
    private let catalog: Catalog

    /// The page as HTML.
    static func content(_ catalog: Catalog) -> [UInt8] {
        let page = DocsPage(catalog: catalog)
        return catalog.shell.page("API reference", section: "/docs") { html in
            html.element("div", ["class": "docs"]) { page.write(&$0) }
        }
    }

    private func write(_ html: inout HTMLWriter) {
        html.element("header") { html in
            html.element("h1", "API reference")
            html.element("p") { html in
                html.text("Version \(Release.version), dataset \(catalog.knowledge.version). ")
                html.element("a", ["href": "/openapi.json"], "OpenAPI 3.1")
                html.text(".")
            }
        }
        for paragraph in OpenAPI.introduction.split(separator: "\n\n") {
            html.element("p") { $0.prose(String(paragraph)) }
        }
        html.element("p") { $0.prose("To try the commands here, say where the server is:") }
        html.element("pre", ["class": "command", "tabindex": "0"]) { html in
            html.element("code") { html in
                html.text("COFACTOR=")
                html.element("span", ["data-origin": ""], "http://127.0.0.1:8080")
            }
        }
        contents(&html)
        for section in Route.sections {
            html.element("section", ["aria-labelledby": section.anchor]) { html in
                html.element("h2", ["id": section.anchor], section.name)
                html.element("p", section.summary)
                for route in section.routes { operation(route, &html) }
            }
        }
        problems(&html)
        definitions(&html)
    }

    private func contents(_ html: inout HTMLWriter) {
        html.element("nav", ["aria-label": "Contents"]) { html in
            html.element("h2", "Contents")
            for section in Route.sections {
                html.element("h3") {
                    $0.element("a", ["href": "#\(section.anchor)"], section.name)
                }
                html.element("ul") { html in
                    for route in section.routes {
                        html.element("li") { html in
                            html.element("a", ["href": "#\(route.name)"]) {
                                $0.element("code", "\(route.template)")
                            }
                        }
                    }
                }
            }
            html.element("h3", "Words")
            html.element("ul") { html in
                for (anchor, name) in [("problems", "Problems"), ("definitions", "Definitions")] {
                    html.element("li") { $0.element("a", ["href": "#\(anchor)"], name) }
                }
            }
        }
    }

    private func operation(_ route: Route, _ html: inout HTMLWriter) {
        html.element("article", ["id": route.name, "aria-labelledby": "\(route.name)-name"]) {
            html in
            html.element("h3", ["id": "\(route.name)-name"]) { html in
                html.element("a", ["href": "#\(route.name)"], route.title)
            }
            html.element("p") {
                $0.element("code", ["class": "address"], "\(route.method.name) \(route.template)")
            }
            html.element("p") { $0.prose(route.summary) }
            parameters(of: route, &html)
            if let request = route.request {
                html.element("details") { html in
                    html.element("summary", "Members of the content")
                    DocsSchema.write(request, &html)
                }
            }
            example(of: route, &html)
            guard route.mediaTypes.contains(.json) else { return }
            html.element("details") { html in
                html.element("summary", "Members of the answer")
                DocsSchema.write(route.schema, &html)
            }
        }
    }

    private func parameters(of route: Route, _ html: inout HTMLWriter) {
        guard !route.path.isEmpty || !route.parameters.isEmpty else { return }
        html.element("h4", "Parameters")
        html.element("dl") { html in
            for parameter in route.path + route.parameters {
                html.element("div") { html in
                    html.element("dt") { html in
                        html.element("code", parameter.name)
                        if parameter.isRequired { html.element("small", " required") }
                    }
                    html.element("dd") { html in
                        html.prose(parameter.summary)
                        html.text(" ")
                        DocsSchema.values(of: parameter, &html)
                    }
                }
            }
        }
    }

    private func example(of route: Route, _ html: inout HTMLWriter) {
        guard let example = route.example(catalog),
            let answer = route.content(for: example, in: catalog).flatMap(JSONLayout.text(of:))
        else { return }
        let target = route.target(example)
        html.element("h4", "Example")
        html.element("pre", ["tabindex": "0"]) { html in
            html.element("code") { html in
                guard example.content.isEmpty else {
                    let content = String(decoding: example.content, as: UTF8.self)
                    return html.text("curl --json '\(content)' \"$COFACTOR\(target)\"")
                }
                html.text("curl \"$COFACTOR")
                html.element("a", ["href": target], target)
                html.text("\"")
            }
        }
        html.element("details") { html in
            html.element("summary", "Its answer")
            html.element("pre", ["tabindex": "0"]) { $0.element("code", answer) }
        }
    }

    private func problems(_ html: inout HTMLWriter) {
        html.element("section", ["aria-labelledby": "problems"]) { html in
            html.element("h2", ["id": "problems"], "Problems")
            html.element("p") {
                $0.prose(
                    """
                    What has no answer is told as problem details in `application/problem+json`. \
                    Their `type` is one of these addresses.
                    """)
            }
            html.element("dl") { html in
                for kind in Problem.Kind.all {
                    html.element("div") { html in
                        html.element("dt") { html in
                            html.element("a", ["href": "/problems/\(kind.slug)"], kind.title)
                            html.element("small", " \(kind.status.code)")
                        }
                        html.element("dd", kind.explanation)
                    }
                }
            }
        }
    }

    private func definitions(_ html: inout HTMLWriter) {
        html.element("section", ["aria-labelledby": "definitions"]) { html in
            html.element("h2", ["id": "definitions"], "Definitions")
            html.element("p", "What answers are made of.")
            for (name, schema, note) in Schema.definitions {
                html.element("article", ["id": "schema-\(name)"]) { html in
                    html.element("h3", name)
                    html.element("p") { $0.prose(note) }
                    html.element("details") { html in
                        html.element("summary", "Members")
                        DocsSchema.write(schema, &html)
                    }
                }
            }
        }
    }
}

extension Route.Section {
    /// Where it stands on the page.
    fileprivate var anchor: String { name.lowercased() }
}
