internal import HTTP
internal import JSON

extension Route {
    /// `GET /problems/{name}`: what a problem's type means.
    static let getProblem = Route(
        "getProblem", "/problems/{name}", "What a type of problem means, and what to do about it.",
        instances: { _ in Problem.Kind.all.map { [$0.slug] } }
    ) { call throws(Problem) in
        guard let kind = Problem.Kind.all.first(where: { $0.slug == call.path[0] }) else {
            throw Problem(
                .notFound, "There is no type of problem \(call.path[0].quoted).",
                suggestions: Problem.Kind.all.map(\.slug))
        }
        var writer = JSONWriter()
        writer.object {
            $0.member("type", "/problems/\(kind.slug)")
            $0.member("title", kind.title)
            $0.member("status", Int(kind.status.code))
            $0.member("explanation", kind.explanation)
        }
        return .content(writer.bytes)
    }
}
