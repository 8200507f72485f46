internal import Knowledge

/// Schemas in words, for people.
enum DocsSchema {
    /// The members of an object, or what else a value is.
    static func write(_ schema: Schema, _ html: inout HTMLWriter) {
        guard let properties = schema.properties else {
            return html.element("p") { name(of: schema, &$0) }
        }
        html.element("dl") { html in
            for property in properties {
                html.element("div") { html in
                    html.element("dt") { html in
                        html.element("code", property.name)
                        html.text(" ")
                        html.element("small") { html in
                            name(of: property.schema, &html)
                            if !property.isRequired { html.text(", optional") }
                        }
                    }
                    html.element("dd") { html in
                        html.prose(property.note)
                        if property.schema.properties != nil { write(property.schema, &html) }
                    }
                }
            }
        }
    }

    /// Which values a parameter takes.
    static func values(of parameter: Parameter, _ html: inout HTMLWriter) {
        switch parameter.values {
        case .words(let words), .word(let words):
            html.text(parameter.isList ? "Any of " : "One of ")
            for (place, word) in words.enumerated() {
                if place > 0 { html.text(", ") }
                html.element("code", word)
            }
            html.text(".")
        case .entities: html.text("One name, or several with commas between them.")
        case .integer(let range): html.text("From \(range.lowerBound) to \(range.upperBound).")
        default: break
        }
    }

    /// What a value is, in a word or two.
    private static func name(of schema: Schema, _ html: inout HTMLWriter) {
        switch schema {
        case .text, .id: html.text("text")
        case .choice(let words):
            // Where all units or kinds are taken, their list says less than their name.
            html.text(
                words.count > 24 ? "one of \(words.count) words" : words.joined(separator: " | "))
        case .integer: html.text("whole number")
        case .number: html.text("number")
        case .boolean: html.text("true | false")
        case .list(let element, _, _):
            html.text("list of ")
            name(of: element, &html)
        case .object: html.text("object")
        case .map(let element):
            html.text("object of ")
            name(of: element, &html)
        case .either(let schemas):
            for (place, schema) in schemas.enumerated() {
                if place > 0 { html.text(" | ") }
                name(of: schema, &html)
            }
        case .nullable(let schema):
            name(of: schema, &html)
            html.text(" | null")
        case .named(let name): html.element("a", ["href": "#schema-\(name)"], name)
        }
    }
}

extension Schema {
    /// The members of the object that it is, or that its elements are; nil where it is none.
    fileprivate var properties: [Property]? {
        switch self {
        case .object(let properties): properties
        case .list(let schema, _, _), .nullable(let schema), .map(let schema): schema.properties
        case .either(let schemas): schemas.lazy.compactMap(\.properties).first
        default: nil
        }
    }
}
