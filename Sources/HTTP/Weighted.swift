/// A member of a list of preferences: what is wanted, and how much. RFC 9110 §12.4.2.
struct Weighted: Equatable {
    /// The media range or coding, without parameters.
    let value: ByteRange
    /// The parameters before the weight; empty if there are none.
    let parameters: ByteRange
    /// Thousandths: 0 is not acceptable, and 1000 what stands without a weight.
    let weight: Int

    /// Reads a member; nil if its weight breaks the grammar. What follows the weight is left aside.
    init?(_ member: ByteRange, in head: Span<UInt8>) {
        let (value, rest) = head.splitParameters(member)
        var weight: Int? = 1000
        var end: Int?
        head.forEachMember(of: rest, separatedBy: .ascii(";")) { parameter in
            let name = ByteRange(parameter.start, min(parameter.start + 2, parameter.end))
            guard end == nil, head.equalsFolded(name, "q=") else { return }
            weight = Weighted.thousandths(head, ByteRange(name.end, parameter.end))
            end = parameter.start
        }
        guard let weight else { return nil }
        self.value = value
        self.parameters = ByteRange(rest.start, end ?? rest.end)
        self.weight = weight
    }

    /// `qvalue`: 0 to 1 with at most three decimals.
    private static func thousandths(_ head: Span<UInt8>, _ text: ByteRange) -> Int? {
        guard 1...5 ~= text.count, text.count == 1 || head[text.start + 1] == .ascii(".") else {
            return nil
        }
        var result = 0
        var unit = 1000
        for position in text.range where position != text.start + 1 {
            guard let digit = head[position].digit else { return nil }
            result += digit * unit
            unit /= 10
        }
        return result <= 1000 ? result : nil
    }
}

extension Fields {
    /// The weight, 0 to 1000, that `Accept` gives a media type by the most precise range. RFC 9110
    /// §12.5.1.
    ///
    /// Without the field, or if it says nothing that can be read, everything is as welcome.
    public func weight(of mediaType: MediaType, in head: Span<UInt8>) -> Int {
        var isSilent = true
        var best = (precision: -1, weight: 0)
        forEachMember(of: .accept, in: head) { member in
            guard let range = Weighted(member, in: head) else { return }
            isSilent = false
            let precision = mediaType.precision(
                of: range.value, parameters: range.parameters, in: head)
            if let precision, (precision, range.weight) > best { best = (precision, range.weight) }
        }
        return isSilent ? 1000 : best.weight
    }
}

/// How welcome the content codings are that there are: what `Accept-Encoding` says. RFC 9110
/// §12.5.3.
public struct CodingWeights: Sendable {
    // Nil where nothing is said; 0 to 1000 else.
    private var gzip: Int?
    private var identity: Int?

    /// Without the field the answer is not coded: who says nothing may not expect it.
    init() {}

    init(_ fields: borrowing Fields, in head: Span<UInt8>) {
        var others: Int?
        fields.forEachMember(of: .acceptEncoding, in: head) { member in
            guard let coding = Weighted(member, in: head) else { return }
            if head.equalsFolded(coding.value, "gzip") || head.equalsFolded(coding.value, "x-gzip")
            {
                gzip = max(gzip ?? 0, coding.weight)
            } else if head.equalsFolded(coding.value, "identity") {
                identity = coding.weight
            } else if head.equals(coding.value, "*") {
                others = coding.weight
            }
        }
        gzip = gzip ?? others
        identity = identity ?? others
    }

    /// The coding to be sent, if gzip can be had or not; nil if all that there is is refused.
    public func choice(offersGzip: Bool) -> ContentCoding? {
        let gzip = gzip ?? 0
        if offersGzip, gzip > 0, gzip >= identity ?? 0 { return .gzip }
        return identity == 0 ? nil : .identity
    }
}
