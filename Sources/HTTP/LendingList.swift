// One of the few files with `unsafe`: each answer asks for objects that all loops share, and loops
// that counted references to them would wait for each other.

/// Objects that live as long as this, and are lent without a reference being counted.
@safe public final class LendingList<Object: AnyObject & Sendable>: Sendable {
    @usableFromInline let objects: [Unmanaged<Object>]

    /// Keeps the objects, in order.
    public init(_ objects: [Object]) {
        unsafe self.objects = objects.map { unsafe Unmanaged.passRetained($0) }
    }

    deinit {
        unsafe objects.forEach { unsafe $0.release() }
    }

    /// Lends the object at a place to `body`.
    @inlinable @inline(__always)
    public func lend<Outcome, Failure>(
        _ place: Int, to body: (Object) throws(Failure) -> Outcome
    ) throws(Failure) -> Outcome {
        let result = unsafe objects[place]._withUnsafeGuaranteedRef { object in
            Result { () throws(Failure) in try body(object) }
        }
        return try result.get()
    }
}
