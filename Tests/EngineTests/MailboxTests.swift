import HTTP
import Synchronization
import Testing

@testable import Engine

@Suite struct MailboxTests {
    @Test func `An empty mailbox is silent, and taking from it takes nothing`() throws {
        let mailbox = try Mailbox()
        #expect(try !rings(mailbox))
        #expect(mailbox.take().isEmpty)
    }

    @Test func `Messages are taken once, in order, by one ring`() throws {
        let mailbox = try Mailbox()
        for number in 1...3 { mailbox.post(.drain(milliseconds: Int64(number))) }
        #expect(try rings(mailbox))
        #expect(mailbox.take().map(number) == [1, 2, 3])
        #expect(try !rings(mailbox))
        mailbox.post(.drain(milliseconds: 4))
        #expect(try rings(mailbox))
        #expect(mailbox.take().map(number) == [4])
    }

    @Test func `No message is lost while others are taken`() async throws {
        let mailbox = try Mailbox()
        await withTaskGroup { (group) in
            for sender in 0..<4 {
                group.addTask {
                    for number in 0..<250 {
                        mailbox.post(.drain(milliseconds: Int64(sender * 250 + number)))
                    }
                }
            }
        }
        var taken: [Int64] = []
        while try rings(mailbox) { taken += mailbox.take().map(number) }
        #expect(taken.sorted() == Array(0..<1_000))
    }

    /// Whether epoll says that the mailbox wants to be read.
    private func rings(_ mailbox: Mailbox) throws -> Bool {
        let epoll = try Epoll()
        try epoll.add(mailbox.number, .readable, data: 7)
        var ready = Epoll.room
        return epoll.wait(&ready, milliseconds: 0) == 1 && ready[0] == 7
    }

    private func number(_ message: Mailbox.Message) -> Int64 {
        guard case .drain(let number) = message else { return -1 }
        return number
    }
}
