/// How bytes come from a peer and go to it. A loop calls these only when epoll says so, and none
/// of them waits. Plain TCP answers them now; TLS will.
protocol Transport {
    /// Reads once into `buffer`, from its beginning.
    func receive(into buffer: inout [UInt8]) -> Receipt
    /// Writes as much as the peer takes of `bytes` from `start` on.
    func send(_ bytes: Span<UInt8>) -> Delivery
    /// Writes as much as the peer takes of `first` and then `second`, with one call.
    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Delivery
    /// Tells the peer that nothing more will come.
    func finishSending()
}

/// What came of reading once.
enum Receipt {
    /// So many bytes, at least one.
    case bytes(Int)
    /// Nothing for now.
    case nothing
    /// The peer has sent everything it will ever send.
    case end
    /// The connection is broken.
    case failure
}

/// What came of writing once.
enum Delivery {
    /// So many bytes went out, perhaps fewer than were given, perhaps none.
    case bytes(Int)
    /// The connection is broken.
    case failure
}
