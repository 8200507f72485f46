/// The parameters of a query or form in `application/x-www-form-urlencoded`, decoded, in order. URL
/// Standard §5.1.
public struct Query: Sendable, Equatable {
    /// A name and its value; both may be empty.
    public struct Parameter: Sendable, Equatable {
        /// What stands before the first `=`.
        public let name: String
        /// What stands after it.
        public let value: String

        /// A parameter of decoded texts.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// All parameters; a name may occur more than once.
    public let parameters: [Parameter]

    /// Decodes a query; none at all has no parameters.
    public init(_ range: ByteRange?, in bytes: Span<UInt8>) {
        var parameters: [Parameter] = []
        if let range {
            var start = range.start
            while start < range.end {
                let rest = ByteRange(start, range.end)
                let end = bytes.firstIndex(of: .ascii("&"), in: rest) ?? range.end
                let part = ByteRange(start, end)
                if !part.isEmpty { parameters.append(Parameter(part, in: bytes)) }
                start = end + 1
            }
        }
        self.parameters = parameters
    }

    /// The value of the first parameter of this name.
    public func first(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
}

extension Query.Parameter {
    fileprivate init(_ part: ByteRange, in bytes: Span<UInt8>) {
        let equals = bytes.firstIndex(of: .ascii("="), in: part) ?? part.end
        name = bytes.unescaped(ByteRange(part.start, equals), isForm: true)
        value = bytes.unescaped(ByteRange(min(equals + 1, part.end), part.end), isForm: true)
    }
}
