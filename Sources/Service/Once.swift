internal import Synchronization

/// A value that is made when it is first asked for and then kept, for whoever asks on whatever
/// thread.
///
/// Who asks for what is there already waits for nobody. Two that ask first at the same time may
/// both make it: one of the two is kept, so what makes it must make the same each time.
public final class Once<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    private let kept = AtomicLazyReference<Box>()
    private let make: @Sendable () -> Value

    /// A value that `make` will make.
    public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value.
    public var value: Value { (kept.load() ?? kept.storeIfNil(Box(make()))).value }
}
