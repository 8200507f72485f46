internal import JSON

/// What an authority says that values of a test mean, between two bounds.
public final class TestBand: Sendable {
    /// How soon to act, the most urgent first.
    public enum Urgency: String, Sendable, CaseIterable, Comparable {
        case emergency
        case urgent
        case attention
        case none

        /// A more urgent one is smaller.
        public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Two bounds in one unit; nil for none on that side.
    public final class Bounds: Sendable {
        /// The lowest value.
        public let low: Quantity?
        /// The value at which it ends.
        public let high: Quantity?

        init(low: Quantity?, high: Quantity?) {
            self.low = low
            self.high = high
        }
    }

    /// Unique within the test.
    public let id: String
    /// Who set it.
    public let authority: String
    /// Bands of one authority and scale do not overlap.
    public let scale: String
    /// What it is called.
    public let label: String
    /// The bounds in the authority's unit.
    public let bounds: Bounds
    /// The bounds in SI units, where the authority published these too.
    public let publishedSI: Bounds?
    /// Whether the lower bound belongs to it, and whether the upper one does.
    public let inclusive: (low: Bool, high: Bool)
    /// What a value in it means.
    public let meaning: String
    /// How soon to act.
    public let urgency: Urgency
    /// Whether the authority has withdrawn it: it decides nothing.
    public let isWithdrawn: Bool
    /// What to know about it.
    public let note: String?
    /// Where it was read, by id.
    public let sources: [String]
    /// Whether somebody has read it there.
    public let isVerified: Bool

    /// The bands of a test, in the file's order.
    public static func all(of test: Entity) -> [TestBand] {
        JSONValue.object(test.members).objects("bands").compactMap(TestBand.init)
    }

    private init?(_ value: JSONValue) {
        guard let id = value.string("id"), let authority = value.string("authority"),
            let scale = value.string("scale"), let meaning = value.string("meaning")
        else { return nil }
        self.id = id
        self.authority = authority
        self.scale = scale
        label = value.string("label") ?? ""
        bounds = Bounds(low: value.quantity("low"), high: value.quantity("high"))
        publishedSI = value["si"].flatMap { si in
            si.flag("published")
                ? Bounds(low: si.quantity("low"), high: si.quantity("high")) : nil
        }
        inclusive = (value["lowInclusive"] != .bool(false), value.flag("highInclusive"))
        self.meaning = meaning
        urgency = value.choice("urgency") ?? .none
        isWithdrawn = value.flag("withdrawn")
        note = value.string("note")
        sources = value.strings("sources")
        isVerified = value.isVerified
    }
}

/// How a test's result is corrected for the result of another one.
public struct TestCorrection: Sendable {
    /// The other test, by id.
    public let test: String
    /// Its value that needs no correction.
    public let usual: Quantity
    /// For each such step below the usual value …
    public let step: Quantity
    /// … this is added.
    public let change: Quantity
    /// The same as a formula.
    public let formula: String
    /// Where it was read, by id.
    public let sources: [String]

    /// The corrections of a test that can be reckoned.
    public static func all(of test: Entity) -> [TestCorrection] {
        JSONValue.object(test.members).objects("corrections").compactMap(TestCorrection.init)
    }

    private init?(_ value: JSONValue) {
        guard let by = value["by"], let test = by.string("test"),
            let usual = by.quantity("usual"), let step = by.quantity("step"),
            let change = by.quantity("change")
        else { return nil }
        self.test = test
        self.usual = usual
        self.step = step
        self.change = change
        formula = value.string("formula") ?? ""
        sources = value.strings("sources")
    }
}
