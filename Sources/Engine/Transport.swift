internal import CSystem
internal import Glibc

/// How bytes come from a peer and go to it: over TCP, or over TLS over TCP. A loop calls these only
/// when epoll says so, and none of them waits.
///
/// A trivial value: a session belongs to it until `close()`.
@safe struct Transport {
    let descriptor: Int32
    /// OpenSSL's session, if this is TLS.
    private let session: OpaquePointer?

    init(descriptor: Int32) {
        self.descriptor = descriptor
        unsafe session = nil
    }

    init(descriptor: Int32, session: OpaquePointer) {
        self.descriptor = descriptor
        unsafe self.session = unsafe session
    }

    /// The least room for `receive(into:)`.
    static let leastRoom = Int(tls_least_room)

    /// Whether this is TLS.
    var isSecure: Bool { unsafe session != nil }

    /// Whether requests can come: a TLS handshake is done.
    var isEstablished: Bool {
        guard let session = unsafe session else { return true }
        return unsafe tls_is_established(session) != 0
    }

    /// Whether the handshake took up an earlier session.
    var isResumed: Bool {
        guard let session = unsafe session else { return false }
        return unsafe tls_is_resumed(session) != 0
    }

    /// Reads once into `buffer`, from its beginning.
    @inline(__always)
    func receive(into buffer: inout [UInt8]) -> Receipt {
        let count = unsafe buffer.withUnsafeMutableBytes { (bytes) in
            if let session = unsafe session {
                unsafe tls_receive(session, descriptor, bytes.baseAddress, bytes.count)
            } else {
                unsafe system_receive(descriptor, bytes.baseAddress, bytes.count)
            }
        }
        return switch count {
        case 1...: .bytes(count)
        case 0: .end
        case -Int(EAGAIN), -Int(EINTR): .nothing
        default: .failure
        }
    }

    /// Writes as much of `bytes` as the peer takes. What it did not take is given again before
    /// anything else.
    func send(_ bytes: Span<UInt8>) -> Delivery {
        delivery(
            unsafe bytes.withUnsafeBufferPointer { (bytes) in
                if let session = unsafe session {
                    unsafe tls_send(session, descriptor, bytes.baseAddress, bytes.count)
                } else {
                    unsafe system_send(descriptor, bytes.baseAddress, bytes.count)
                }
            })
    }

    /// Writes as much as the peer takes of `first` and then `second`; over TCP with one call.
    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Delivery {
        guard unsafe session == nil else {
            let delivery = send(first)
            guard case .bytes(first.count) = delivery else { return delivery }
            guard case .bytes(let more) = send(second) else { return .failure }
            return .bytes(first.count + more)
        }
        return delivery(
            unsafe first.withUnsafeBufferPointer { (first) in
                unsafe second.withUnsafeBufferPointer { (second) in
                    unsafe system_send_two(
                        descriptor, first.baseAddress, first.count, second.baseAddress,
                        second.count)
                }
            })
    }

    /// Tells the peer that nothing more will come.
    func finishSending() {
        if let session = unsafe session { unsafe tls_finish_sending(session, descriptor) }
        // It fails only when the peer is gone already, which the next read reports.
        _ = system_finish_sending(descriptor)
    }

    /// Ends it, once.
    func close() {
        if let session = unsafe session { unsafe tls_end(session, descriptor) }
        _ = Glibc.close(descriptor)
    }

    private func delivery(_ result: Int) -> Delivery {
        switch result {
        case 0...: .bytes(result)
        case -Int(EAGAIN), -Int(EINTR): .bytes(0)
        default: .failure
        }
    }
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
