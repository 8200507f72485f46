internal import CSystem
internal import HTTP
internal import Synchronization

/// An answer that another thread has finished.
struct FinishedAnswer: Sendable {
    /// What the loop knows the connection by.
    let connection: UInt64
    let begun: PendingAnswer
    let response: Response
    /// When the loop woke that began it, in microseconds of the monotonic clock.
    let since: Int64
}

/// What other threads hold of a loop: messages, and an eventfd that wakes the loop to read them.
final class Mailbox: Sendable {
    /// What a loop can be told.
    enum Message: Sendable {
        /// Answer with this handler from now on.
        case replace(Handler)
        /// Show these certificates from now on, where TLS is spoken.
        case show([TLSCertificate])
        /// Give out tickets with these keys, and take none with earlier ones.
        case renew(TLSTicketKeys)
        /// The answer that a connection waits for is there.
        case deliver(FinishedAnswer)
        /// Take no new connections, end the open ones, and end what is left after `milliseconds`.
        case drain(milliseconds: Int64)
    }

    private let messages = Mutex<[Message]>([])
    private let bell: Descriptor

    init() throws(SystemError) {
        bell = try Descriptor("eventfd", system_eventfd())
    }

    /// The number to register with epoll.
    var number: Int32 { bell.number }

    /// Leaves a message. Only the first one wakes the loop; the others wait beside it.
    func post(_ message: Message) {
        let isFirst = messages.withLock { (messages) in
            messages.append(message)
            return messages.count == 1
        }
        if isFirst { _ = system_eventfd_raise(bell.number) }
    }

    /// All messages, in the order they were left.
    func take() -> [Message] {
        // The bell is silenced first: a message left after that rings it again.
        _ = system_eventfd_clear(bell.number)
        return messages.withLock { (messages) in
            defer { messages = [] }
            return messages
        }
    }
}
