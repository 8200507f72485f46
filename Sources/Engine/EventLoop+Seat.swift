internal import HTTP

extension EventLoop {
    /// What a loop needs and could fail to get, so that it is there before any thread starts.
    struct Seat: Sendable {
        let epoll: Epoll
        let mailbox: Mailbox
        let listeners: [Listener]
        let admission: Admission
        let tally: Tally
        let workshop: Workshop
        /// What the loop answers with at first.
        let handler: Handler

        init(
            _ listeners: [Listener], _ admission: Admission, _ tally: Tally,
            _ workshop: Workshop, _ handler: Handler
        ) throws(SystemError) {
            self.listeners = listeners
            self.admission = admission
            self.tally = tally
            self.workshop = workshop
            self.handler = handler
            epoll = try Epoll()
            mailbox = try Mailbox()
            try epoll.add(mailbox.number, .readable, data: EventLoop.mailboxMark)
            for (index, listener) in listeners.enumerated() {
                try epoll.add(listener, data: EventLoop.listenerMark + UInt64(index))
            }
        }
    }
}
