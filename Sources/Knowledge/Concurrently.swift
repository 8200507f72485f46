internal import Dispatch

/// Work on several processors.
enum Concurrently {
    /// Makes two values at the same time, where there are processors for both.
    static func make<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, and second: @Sendable () -> Second
    ) -> (First, Second) {
        let values = (Once<First>(), Once<Second>())
        DispatchQueue.concurrentPerform(iterations: 2) { place in
            if place == 0 { _ = values.0.value(first) } else { _ = values.1.value(second) }
        }
        return (values.0.value(first), values.1.value(second))
    }
}
