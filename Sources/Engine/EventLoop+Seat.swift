extension EventLoop {
    /// What a loop needs and could fail to get, so that it is there before any thread starts.
    struct Seat: Sendable {
        let epoll: Epoll
        let mailbox: Mailbox
        let listeners: [Listener]
        let admission: Admission
        let tally: Tally
        let workshop: Workshop

        init(
            _ listeners: [Listener], _ admission: Admission, _ tally: Tally, _ workshop: Workshop
        ) throws(SystemError) {
            self.listeners = listeners
            self.admission = admission
            self.tally = tally
            self.workshop = workshop
            epoll = try Epoll()
            mailbox = try Mailbox()
            try epoll.add(mailbox.number, .readable, data: EventLoop.mailboxMark)
            for (index, listener) in listeners.enumerated() {
                try epoll.add(listener, data: EventLoop.listenerMark + UInt64(index))
            }
        }
    }
}
