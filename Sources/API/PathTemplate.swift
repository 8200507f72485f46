/// A path with named places, such as `/v1/forms/{id}`.
public struct PathTemplate: Sendable, Equatable, CustomStringConvertible {
    enum Segment: Sendable, Equatable {
        case literal(String)
        case parameter(String)
    }

    let segments: [Segment]
    /// The template as it is written: the way it stands in documents and logs.
    public let description: String

    init(_ text: String) {
        description = text
        segments = text.split(separator: "/").map { part in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .parameter(String(part.dropFirst().dropLast()))
                : .literal(String(part))
        }
    }

    /// What stands in the named places of `path`, in their order; nil where the path does not fit.
    ///
    /// - Parameter path: the path's segments, decoded.
    func match(_ path: [String]) -> [String]? {
        guard path.count == segments.count else { return nil }
        var parameters: [String] = []
        for (segment, part) in zip(segments, path) {
            switch segment {
            case .literal(let text): if text != part { return nil }
            case .parameter: parameters.append(part)
            }
        }
        return parameters
    }

    /// The segments of a template without named places; nil for any other.
    var literals: [String]? {
        let literals = segments.compactMap { if case .literal(let text) = $0 { text } else { nil } }
        return literals.count == segments.count ? literals : nil
    }

    /// How many segments are literal: where several templates fit, the most literal one is meant.
    var literalCount: Int { segments.count { if case .literal = $0 { true } else { false } } }

    /// The path that has these parameters in the named places; they are identifiers, which need no
    /// escape.
    func path(_ parameters: [String]) -> String {
        var rest = parameters[...]
        return segments.reduce(into: "") { path, segment in
            path += "/"
            switch segment {
            case .literal(let text): path += text
            case .parameter: path += rest.removeFirst()
            }
        }
    }
}
