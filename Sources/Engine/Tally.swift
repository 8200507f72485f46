internal import HTTP
internal import Synchronization

/// What one loop counts.
///
/// Each number has one writer, its loop, which adds by a plain load and store; whoever wants to
/// know reads it meanwhile. So nobody waits for anybody, and the numbers are there when the loop is
/// gone.
final class Tally: Sendable {
    /// The answers of one route.
    private final class Route: Sendable {
        /// By method and status.
        let answers = InlineArray<320, Atomic<Int>> { _ in Atomic(0) }
        /// By `Figures.bounds`, the last one for what took longer.
        let times = InlineArray<16, Atomic<Int>> { _ in Atomic(0) }
        let microseconds = Atomic<Int>(0)

        /// Adds what has been counted so far.
        func add(to figures: inout Figures.Route) {
            for (row, method) in (Method.allCases + [nil]).enumerated() {
                for (place, status) in Status.allCases.enumerated() {
                    let count = answers[row * Tally.statusRoom + place].value
                    guard count > 0 else { continue }
                    figures.answers[Figures.Answer(method: method, status: status), default: 0] +=
                        count
                }
            }
            for bound in 0...Figures.bounds.count { figures.times[bound] += times[bound].value }
            figures.microseconds += microseconds.value
        }
    }

    /// The number of statuses there is room for.
    private static let statusRoom = 32

    private let counts = InlineArray<16, Atomic<Int>> { _ in Atomic(0) }
    private let refusals = InlineArray<64, Atomic<Int>> { _ in Atomic(0) }
    private let routes: LendingList<Route>
    /// The place of a status among all, by its code.
    private let places: [UInt8]
    private let bounds = Figures.bounds

    /// A tally for a handler with so many routes.
    init(routes: Int) {
        self.routes = LendingList((0..<routes).map { _ in Route() })
        var places = [UInt8](repeating: 0, count: 600)
        for (place, status) in Status.allCases.enumerated() {
            places[Int(status.code)] = UInt8(place)
        }
        self.places = places
    }

    func add(_ amount: Int, to count: Figures.Count) {
        counts[count.rawValue].add(amount)
    }

    /// Counts an answer, which took so long. The method of what was no request may be unknown.
    func count(_ answer: AnswerRecord, to method: Method?, microseconds: Int) {
        let place = Int(places[Int(answer.status.code)])
        let row = Int(method?.rawValue ?? Self.unknownMethod)
        var bound = 0
        while bound < bounds.count, microseconds > bounds[bound] { bound += 1 }
        routes.lend(answer.route) { route in
            route.answers[row * Self.statusRoom + place].add(1)
            route.times[bound].add(1)
            route.microseconds.add(microseconds)
        }
    }

    /// Counts a refusal; its answer is counted as well.
    func count(_ error: ProtocolError) {
        refusals[Int(error.rawValue)].add(1)
    }

    private static let unknownMethod = UInt8(Method.allCases.count)

    /// Adds what has been counted so far.
    func add(to figures: inout Figures) {
        for count in Figures.Count.allCases { figures[count] += counts[count.rawValue].value }
        for error in ProtocolError.allCases {
            figures.refusals[error, default: 0] += refusals[Int(error.rawValue)].value
        }
        for number in figures.routes.indices {
            routes.lend(number) { $0.add(to: &figures.routes[number]) }
        }
    }
}

extension Atomic<Int> {
    /// Adds to a number that nobody else writes: no other order of memory matters.
    fileprivate func add(_ amount: Int) {
        store(load(ordering: .relaxed) &+ amount, ordering: .relaxed)
    }

    fileprivate var value: Int { load(ordering: .relaxed) }
}
