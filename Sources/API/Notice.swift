internal import Knowledge

/// What stands beside every answer that advises.
enum Notice {
    static let text = """
        This is general information, not medical advice. Ask a doctor or pharmacist before you \
        start, stop or change a supplement or medicine, above all with kidney disease, in \
        pregnancy, for a child, or when you take medicines.
        """

    /// Whether representations of this kind say what may be done or taken.
    static func isDue(for kind: Kind) -> Bool { kind != .source }
}
