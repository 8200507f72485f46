internal import Synchronization

/// A value that is made when it is first asked for and then kept, for whoever asks on whatever
/// thread.
///
/// Who asks for what is there already waits for nobody. Two that ask first at the same time may
/// both make it and one of the two is kept, so it has to be made the same each time.
public final class Once<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let kept = AtomicLazyReference<Box>()

    /// Room for a value.
    public init() {}

    /// The value; nil where nobody has asked for it yet.
    public var made: Value? { kept.load()?.value }

    /// The value, which `make` makes where nobody has asked before.
    public func value(_ make: () -> Value) -> Value {
        (kept.load() ?? kept.storeIfNil(Box(make()))).value
    }
}
