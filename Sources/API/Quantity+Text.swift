internal import JSON
internal import Knowledge

extension Quantity {
    /// A number directly followed by its unit, a space between them or not: `300mg`, `0.5 g`.
    init?(text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = JSONNumber(String(number)),
            let unit = Unit(String(text.dropFirst(number.count).drop { $0 == " " }))
        else { return nil }
        self.init(value, unit)
    }
}
