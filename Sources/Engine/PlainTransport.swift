internal import CSystem
internal import Glibc

/// TCP without TLS: each call is one system call.
struct PlainTransport: Transport {
    let descriptor: Int32

    func receive(into buffer: inout [UInt8]) -> Receipt {
        let count = unsafe buffer.withUnsafeMutableBytes { (bytes) in
            unsafe system_receive(descriptor, bytes.baseAddress, bytes.count)
        }
        return switch count {
        case 1...: .bytes(count)
        case 0: .end
        case -Int(EAGAIN), -Int(EINTR): .nothing
        default: .failure
        }
    }

    func send(_ bytes: Span<UInt8>) -> Delivery {
        delivery(
            unsafe bytes.withUnsafeBufferPointer { (bytes) in
                unsafe system_send(descriptor, bytes.baseAddress, bytes.count)
            })
    }

    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Delivery {
        delivery(
            unsafe first.withUnsafeBufferPointer { (first) in
                unsafe second.withUnsafeBufferPointer { (second) in
                    unsafe system_send_two(
                        descriptor, first.baseAddress, first.count, second.baseAddress,
                        second.count)
                }
            })
    }

    func finishSending() {
        // It fails only when the peer is gone already, which the next read reports.
        _ = system_finish_sending(descriptor)
    }

    private func delivery(_ result: Int) -> Delivery {
        switch result {
        case 0...: .bytes(result)
        case -Int(EAGAIN), -Int(EINTR): .bytes(0)
        default: .failure
        }
    }
}
