/// What a `Range` field asks of content of a known length. RFC 9110 §14.1.2, §14.2.
///
/// One range of bytes is heeded. Several at once are not, nor is what breaks the grammar or counts
/// in another unit: the answer is then the whole content, which everybody can use and nobody can
/// multiply.
public enum RequestedRange: Sendable, Equatable {
    /// All of it.
    case whole
    /// These bytes, at least one.
    case part(ByteRange)
    /// Bytes that do not exist: the answer is 416.
    case unsatisfiable

    /// Reads the request's `Range`, which means something for GET alone.
    public init(_ request: borrowing Request, head: Span<UInt8>, length: Int) {
        self = .whole
        guard request.method == .get, let value = request.fields.only(.range) else { return }
        let unit = ByteRange(value.start, min(value.start + 6, value.end))
        guard head.equalsFolded(unit, "bytes=") else { return }
        let range = head.trimmed(ByteRange(unit.end, value.end))
        guard let dash = head.firstIndex(of: .ascii("-"), in: range) else { return }
        let first = ByteRange(range.start, dash)
        let last = ByteRange(dash + 1, range.end)
        if first.isEmpty {
            guard let count = head.position(last) else { return }
            if count == 0 {
                self = .unsatisfiable
            } else if length > 0 {
                self = .part(ByteRange(max(0, length - count), length))
            }
        } else {
            guard let start = head.position(first),
                let end = last.isEmpty ? Int.max : head.position(last), start <= end
            else { return }
            self =
                start < length
                ? .part(ByteRange(start, min(end, length - 1) + 1)) : .unsatisfiable
        }
    }
}

extension Span<UInt8> {
    /// A number of at least one digit. What no content is long enough for is the largest `Int`.
    fileprivate func position(_ range: ByteRange) -> Int? {
        guard !range.isEmpty else { return nil }
        var result = 0
        for place in range.range {
            guard let digit = self[place].digit else { return nil }
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = product.addingReportingOverflow(digit)
            result = overflows || overflowsToo ? .max : sum
        }
        return result
    }
}
