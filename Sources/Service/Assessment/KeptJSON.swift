/// Room for JSON that is the same in every answer, piece by piece: whoever writes it keeps it here.
public final class KeptJSON: Sendable {
    private let kept = Once<[[UInt8]]>()

    /// Room for some JSON.
    public init() {}

    /// The pieces, which `make` writes where nobody has asked before.
    public func pieces(_ make: () -> [[UInt8]]) -> [[UInt8]] { kept.value(make) }
}
