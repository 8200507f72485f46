// The only file of this target that says `unsafe`. The standard library's AtomicLazyReference does
// the same, but each look into it is a call of some 700 instructions that is compiled for no type.
public import Synchronization

/// A value that is made when it is first asked for and then kept, for whoever asks on whatever
/// thread.
///
/// Who asks for what is there already waits for nobody. Two that ask first at the same time may
/// both make it and one of the two is kept, so it has to be made the same each time.
@safe public final class Once<Value: Sendable>: Sendable {
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @usableFromInline
        init(_ value: Value) { self.value = value }
    }

    /// Set once, with a reference of its own, and let go of with this.
    @usableFromInline let kept = unsafe Atomic<Unmanaged<Box>?>(nil)

    /// Room for a value.
    @inlinable
    public init() {}

    deinit { unsafe kept.load(ordering: .acquiring)?.release() }

    /// The value; nil where nobody has asked for it yet.
    @inlinable public var made: Value? {
        unsafe kept.load(ordering: .acquiring)?._withUnsafeGuaranteedRef { $0.value }
    }

    /// The value, which `make` makes where nobody has asked before.
    @inlinable
    public func value(_ make: () -> Value) -> Value { withValue(make) { $0 } }

    /// Lends the value to `body`, so that no reference to it is counted; `make` makes it where
    /// nobody has asked before.
    @inlinable
    public func withValue<Outcome, Failure>(
        _ make: () -> Value, _ body: (Value) throws(Failure) -> Outcome
    ) throws(Failure) -> Outcome {
        let box = unsafe kept.load(ordering: .acquiring) ?? keep(make())
        let result = unsafe box._withUnsafeGuaranteedRef { box in
            Result { () throws(Failure) in try body(box.value) }
        }
        return try result.get()
    }

    /// Keeps a value, unless another is kept already; the one that is.
    @usableFromInline
    func keep(_ value: Value) -> Unmanaged<Box> {
        let box = unsafe Unmanaged.passRetained(Box(value))
        let (isKept, other) = unsafe kept.compareExchange(
            expected: nil, desired: box, ordering: .acquiringAndReleasing)
        guard !isKept, let other = unsafe other else { return unsafe box }
        unsafe box.release()
        return unsafe other
    }
}
