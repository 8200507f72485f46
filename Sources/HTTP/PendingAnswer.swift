/// An answer that has been begun, and whose response another thread makes because that takes too
/// long for a loop.
public struct PendingAnswer: Sendable {
    /// Makes the response, on whatever thread.
    public let work: @Sendable () -> Response
    /// What the writer knew of the answer when it was begun.
    let record: AnswerRecord
    let requestFields: [UInt8]
    let identifierEnd: Int
    let isHead: Bool
}
