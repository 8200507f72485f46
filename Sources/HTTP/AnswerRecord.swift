/// What there is to tell of an answer, for who counts and logs.
public struct AnswerRecord: Sendable, Equatable {
    /// Which of `Handler.routes` answered; 0 if none.
    public internal(set) var route = 0
    /// Whether the request's path is the address of something that is served.
    public internal(set) var isKnownPath = false
    /// The status of the answer.
    public internal(set) var status = Status.ok
    /// The answer's bytes, from its status line to its end.
    public internal(set) var length = 0
}
