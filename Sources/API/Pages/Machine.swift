/// The end of each page: the addresses of the JSON behind it, as links and as a command.
enum Machine {
    static func write(_ addresses: [String], _ html: inout HTMLWriter) {
        html.element("section", ["class": "machine", "aria-labelledby": "machine"]) { html in
            html.element("h2", ["id": "machine"], "What the machine is told")
            html.element("p") { html in
                html.text("The same as JSON: ")
                for (place, address) in addresses.enumerated() {
                    if place > 0 { html.text(", ") }
                    html.element("a", ["href": address]) { $0.element("code", address) }
                }
                html.text(".")
            }
            guard let first = addresses.first else { return }
            html.element("pre", ["class": "command", "tabindex": "0"]) { html in
                html.element("code") { html in
                    html.text("curl \"")
                    html.element("span", ["data-origin": ""], "http://127.0.0.1:8080")
                    html.text("\(first)\"")
                }
            }
        }
    }
}
