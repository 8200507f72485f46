public import Synchronization

/// A value that is made when it is first asked for and then kept, for whoever asks on whatever
/// thread.
///
/// Who asks for what is there already waits for nobody. Two that ask first at the same time may
/// both make it and one of the two is kept, so it has to be made the same each time.
public final class Once<Value: Sendable>: Sendable {
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @usableFromInline
        init(_ value: Value) { self.value = value }
    }

    // What uses it is compiled for its own type: every request comes by here.
    @usableFromInline let kept = AtomicLazyReference<Box>()

    /// Room for a value.
    @inlinable
    public init() {}

    /// The value; nil where nobody has asked for it yet.
    @inlinable public var made: Value? { kept.load()?.value }

    /// The value, which `make` makes where nobody has asked before.
    @inlinable
    public func value(_ make: () -> Value) -> Value {
        (kept.load() ?? kept.storeIfNil(Box(make()))).value
    }
}
