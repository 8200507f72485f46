/// Metrics in Prometheus' text format 0.0.4: families, one after the other, each with its samples.
struct Exposition {
    /// The media type of the format.
    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// What a family counts as.
    enum Kind: String {
        /// Only grows, but for a restart.
        case counter
        /// Goes up and down.
        case gauge
        /// Counts by upper bounds.
        case histogram
    }

    /// A label's name and its value.
    typealias Label = (name: String, value: String)

    /// What has been written.
    private(set) var text = ""

    /// Begins a family; its samples follow.
    ///
    /// - Parameter help: one line.
    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(Self.escaped(help))\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// Adds a sample; a family without labels has one.
    mutating func sample(_ name: String, _ labels: [Label] = [], _ value: some Number) {
        text += name
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value, isLabel: true))\"" }
            text += "{\(pairs.joined(separator: ","))}"
        }
        text += " \(value)\n"
    }

    /// A family of one sample.
    mutating func single(_ name: String, _ kind: Kind, _ value: some Number, _ help: String) {
        family(name, kind, help)
        sample(name, [], value)
    }

    private static func escaped(_ text: String, isLabel: Bool = false) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where isLabel: result += "\\\""
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

/// What a sample may be: Swift writes them as the format wants them.
protocol Number {}
extension Int: Number {}
extension Int64: Number {}
extension Double: Number {}
