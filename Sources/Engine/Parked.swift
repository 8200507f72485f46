/// What a connection leaves with its loop until it can go on. Idle connections leave nothing.
struct Parked {
    /// The beginning of a request, or requests that wait until `output` is out.
    var input: [UInt8] = []
    /// Answers that the peer has not taken yet.
    var output = Output()

    /// Bytes that it keeps. A tail that is shared counts as well: there is no telling.
    var count: Int { input.count + output.bytes.count + output.tail.count }

    /// Bytes to send: a piece of its own, then one that is shared and not copied.
    struct Output {
        var bytes: [UInt8] = []
        var tail: [UInt8] = []
        /// How many of both are sent.
        var sent = 0
    }
}
