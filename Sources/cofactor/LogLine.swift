internal import JSON

/// One line of the log.
struct LogLine {
    let time: String
    let level: String
    let message: String
    let fields: [(name: String, value: String)]

    /// The line with its end.
    func bytes(as format: LogFormat) -> [UInt8] {
        switch format {
        case .json: json + [UInt8(ascii: "\n")]
        case .text: Array(text.utf8)
        }
    }

    private var json: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        for (name, value) in [("time", time), ("level", level), ("message", message)] + fields {
            writer.key(name)
            writer.string(value)
        }
        writer.endObject()
        return writer.bytes
    }

    /// `time level message name=value`, with control characters escaped: a value from outside must
    /// not be able to begin a line of its own.
    private var text: String {
        let parts = fields.map { " \($0.name)=\($0.value)" }.joined()
        var line = ""
        for scalar in "\(time) \(level) \(message)\(parts)".unicodeScalars {
            line +=
                scalar.properties.generalCategory == .control
                ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        return line + "\n"
    }
}
