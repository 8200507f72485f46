internal import HTTP
internal import JSON

extension Route {
    /// `GET /problems/{name}`: what a problem's type means.
    static let getProblem = Route(
        "getProblem", "/problems/{name}", "What a type of problem means, and what to do about it.",
        path: [
            Parameter(
                "name", .word(Problem.Kind.all.map(\.slug)), required: true,
                "The last part of a problem's type.")
        ],
        schema: .object([
            Schema.Property("type", .string, "The address of this explanation."),
            Schema.Property("title", .string),
            Schema.Property("status", .integer(400...599), "The status it is answered with."),
            Schema.Property("explanation", .string, "What it means and what a client can do."),
        ]),
        example: { _ in Example(path: [Problem.Kind.invalidQuery.slug]) },
        mediaTypes: [.json, .html],
        instances: { _ in Problem.Kind.all.map { [$0.slug] } }
    ) { call throws(Problem) in
        guard let kind = Problem.Kind.all.first(where: { $0.slug == call.path[0] }) else {
            throw Problem(
                .notFound, "There is no type of problem \(call.path[0].quoted).",
                suggestions: Problem.Kind.all.map(\.slug))
        }
        guard call.mediaType == .json else { return .content(page(kind, call.catalog.shell)) }
        var writer = JSONWriter()
        writer.object {
            $0.member("type", "/problems/\(kind.slug)")
            $0.member("title", kind.title)
            $0.member("status", Int(kind.status.code))
            $0.member("explanation", kind.explanation)
        }
        return .content(writer.bytes)
    }

    /// The same for people.
    private static func page(_ kind: Problem.Kind, _ shell: Shell) -> [UInt8] {
        shell.page(kind.title, section: "/docs") { html in
            html.element("h1", kind.title)
            html.element("p") { html in
                html.text("The status is \(kind.status.code), the type ")
                html.element("code", "/problems/\(kind.slug)")
                html.text(".")
            }
            html.element("p", kind.explanation)
            html.element("p") { html in
                html.element("a", ["href": "/docs#problems"], "All problems")
                html.text(" · ")
                html.element("a", ["href": "/docs"], "API reference")
            }
        }
    }
}
